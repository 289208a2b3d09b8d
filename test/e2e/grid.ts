import type { Page } from 'playwright-core';

/** Goes to a cell of the shown sheet as a person does: scrolls to it and presses it. */
export async function pressCell(page: Page, address: string): Promise<void> {
  await scrollTo(page, address);
  const box = await cellBox(page, address);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Turns the wheel until the cell is whole in sight, which it must fit. */
async function scrollTo(page: Page, address: string): Promise<void> {
  const grid = await page.getByRole('main').boundingBox();
  if (!grid) throw new Error('The page shows no grid');
  // Where the sheet's tabs and scroll bars begin, with some room.
  const [right, bottom] = [grid.x + grid.width - 30, grid.y + grid.height - 60];
  const box = await cellBox(page, address);
  const [far, deep] = [box.x + box.width - right, box.y + box.height - bottom];
  if (far <= 0 && deep <= 0) return;
  await page.mouse.move(grid.x + grid.width / 2, grid.y + grid.height / 2);
  await page.mouse.wheel(Math.max(far, 0), Math.max(deep, 0));
  await page.waitForTimeout(300);
}

/** Presses a cell and types into it, and goes on with Enter. */
export async function typeIntoCell(page: Page, address: string, text: string): Promise<void> {
  await pressCell(page, address);
  await page.keyboard.type(text);
  // As fast as a hand: the grid opens its editor and its drop-down list a moment after the key.
  await page.waitForTimeout(200);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
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

/** The address of the first cell, row by row, that shows just this text. */
export async function findCell(page: Page, sheet: string, text: string): Promise<string> {
  const address = await page.evaluate(([name, wanted]) => window.preview!.findCell(name, wanted), [
    sheet,
    text,
  ] as const);
  if (address === null) throw new Error(`No cell of "${sheet}" shows "${text}"`);
  return address;
}
