import type { Page } from 'playwright-core';
import type { Colours } from './accessibility';
import { paneAccessibilityProblems, paneFrame } from './accessibility';
import { screenshot } from './browser';

/**
 * A picture of the pane at both widths. At neither does axe find anything in it, and nothing makes
 * it scroll sideways.
 */
export async function lookAtPane(
  page: Page,
  name: string,
  colours: Colours = 'own',
): Promise<void> {
  for (const width of [320, 350]) {
    await page.getByRole('button', { name: `${width} px` }).click();
    await screenshot(page, `${name}-${width}`);
    const found = await paneAccessibilityProblems(page, colours);
    const sideways = await paneFrame(page).evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect({ name, width, found, sideways }).toEqual({ name, width, found: [], sideways: 0 });
  }
}
