import type { Page } from 'playwright-core';

/** Goes to a cell of the shown sheet as a person does: by a press on it. */
export async function pressCell(page: Page, address: string): Promise<void> {
  const box = await cellBox(page, address);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Presses a cell and types into it, and goes on with Enter. */
export async function typeIntoCell(page: Page, address: string, text: string): Promise<void> {
  await pressCell(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Presses a cell and empties it. */
export async function clearCell(page: Page, address: string): Promise<void> {
  await pressCell(page, address);
  await page.keyboard.press('Delete');
}

/** Shows a sheet by its tab. */
export async function showSheet(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByText(name, { exact: true }).click();
}

export async function selectedAddress(page: Page): Promise<string> {
  return page.evaluate(() => window.preview!.selectedAddress());
}

export async function cellText(page: Page, sheet: string, address: string): Promise<string> {
  return page.evaluate(([name, cell]) => window.preview!.cellText(name, cell), [
    sheet,
    address,
  ] as const);
}

export async function sheetNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.preview!.sheetNames());
}

export function cellBox(page: Page, address: string) {
  return page.evaluate((cell) => window.preview!.cellBox(cell), address);
}
