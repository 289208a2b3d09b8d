import fs from 'node:fs';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axeSource = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Under a contrast theme Windows chooses the colours, and sees to their contrast: what axe then
 * computes are the page's own, which nobody sees.
 */
export type Colours = 'own' | 'contrast-theme';

/** What axe finds inside the element, a line each: the rule and the places. */
export async function accessibilityProblems(
  page: Page | Frame,
  selector: string,
  colours: Colours = 'own',
): Promise<readonly string[]> {
  // Evaluated rather than added as a script element: the pane's page allows no such element.
  await page.evaluate(axeSource);
  const rules = { 'color-contrast': { enabled: colours === 'own' } };
  return page.evaluate(
    async ([place, options]) => {
      const { violations } = await (Reflect.get(window, 'axe') as typeof axe).run(place, options);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`,
      );
    },
    [selector, { rules }] as const,
  );
}

/** The task pane in the page. */
export function paneFrame(page: Page): Frame {
  const pane = page.frames().find((frame) => frame.url().includes('/pane/'));
  if (!pane) throw new Error('The page shows no pane');
  return pane;
}

/** What axe finds in the task pane. */
export async function paneAccessibilityProblems(
  page: Page,
  colours: Colours = 'own',
): Promise<readonly string[]> {
  return accessibilityProblems(paneFrame(page), 'html', colours);
}
