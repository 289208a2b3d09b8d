import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchedPreview } from './launched-preview';

/** How wide the window is, as on the 1366 × 768 screens common in offices. */
const WINDOW = { width: 1366, height: 768 };

let browser: Browser | undefined;
/** One for all pages: the browser then need not compile the grid again for each. */
let context: BrowserContext | undefined;

/** Opens the preview in a new tab, the only one, and waits until the grid can be used. */
export async function openPreview(query = ''): Promise<Page> {
  const { address, browser: endpoint } = launchedPreview();
  browser ??= await chromium.connect(endpoint);
  context ??= await browser.newContext({
    viewport: WINDOW,
    locale: 'th-TH',
    acceptDownloads: true,
  });
  for (const old of context.pages()) await old.close();
  const page = await context.newPage();
  page.on('pageerror', (problem) => problems(page).push(problem.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems(page).push(message.text());
  });
  await page.goto(address + query);
  await page.locator('[data-preview-ready="true"]').waitFor({ timeout: 60_000 });
  return page;
}

const problemsByPage = new WeakMap<Page, string[]>();

/** What went wrong in a page's scripts since it was opened. */
export function problems(page: Page): string[] {
  const found = problemsByPage.get(page) ?? [];
  problemsByPage.set(page, found);
  return found;
}

/** Closes this test file's connection; the browser itself stays for the other files. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
  context = undefined;
}

/** Saves what the page shows to test/e2e/screenshots/, for a person to look at. */
export async function screenshot(page: Page, name: string): Promise<Buffer> {
  return page.screenshot({ path: path.join(__dirname, 'screenshots', `${name}.png`) });
}
