import fs from 'node:fs';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axeSource = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds inside the element, a line each: the rule and the places. */
export async function accessibilityProblems(
  page: Page | Frame,
  selector: string,
): Promise<readonly string[]> {
  // Evaluated rather than added as a script element: the pane's page allows no such element.
  await page.evaluate(axeSource);
  return page.evaluate(async (place) => {
    const { violations } = await (Reflect.get(window, 'axe') as typeof axe).run(place);
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`,
    );
  }, selector);
}

/** What axe finds in the task pane. */
export async function paneAccessibilityProblems(page: Page): Promise<readonly string[]> {
  const pane = page.frames().find((frame) => frame.url().includes('/pane/'));
  if (!pane) throw new Error('The page shows no pane');
  return accessibilityProblems(pane, 'html');
}
