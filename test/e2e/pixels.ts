import type { Page } from 'playwright-core';
import { cellBox } from './grid';

/** How often each colour, as '#rrggbb', is painted. */
export type Colours = ReadonlyMap<string, number>;

/** The colours painted inside a cell of the shown sheet, without its borders. */
export async function cellColours(page: Page, address: string): Promise<Colours> {
  const box = await cellBox(page, address);
  const inside = { x: box.x + 3, y: box.y + 3, width: box.width - 6, height: box.height - 6 };
  return coloursOf(page, await page.screenshot({ clip: inside }));
}

/** The colour that most of a cell is painted in. */
export async function cellFill(page: Page, address: string): Promise<string> {
  const colours = await cellColours(page, address);
  const [[fill] = ['']] = [...colours].sort(([, a], [, b]) => b - a);
  return fill;
}

/** Counts the colours of a picture in the browser, which has a decoder for it. */
async function coloursOf(page: Page, png: Buffer): Promise<Colours> {
  const counted = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    if (!context) return [];
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = [0, 1, 2].map((part) => (data[at + part] ?? 0).toString(16).padStart(2, '0'));
      const name = `#${colour.join('')}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return [...counts];
  }, png.toString('base64'));
  return new Map(counted);
}
