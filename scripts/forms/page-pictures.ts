import fs from 'node:fs';
import path from 'node:path';
import { run } from './programs';

/** Dots an inch: small, and still to be read. */
const RESOLUTION = 80;
/** The forms have few colours; the rest are the soft edges of letters. */
const COLOURS = 24;

/**
 * Makes a picture of every page of a PDF.
 *
 * @param folder with no pictures of an earlier run
 * @param name of the pictures, without number and ending
 * @returns their file names, in the order of the pages
 */
export function drawPages(pdf: string, folder: string, name: string): readonly string[] {
  run('pdftoppm', ['-r', String(RESOLUTION), '-png', pdf, path.join(folder, name)]);
  const pictures = fs
    .readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`))
    .sort();
  for (const picture of pictures) {
    const file = path.join(folder, picture);
    run('pngquant', ['--force', '--strip', '--speed', '1', '--output', file, `${COLOURS}`, file]);
  }
  return pictures;
}

/** The families of the fonts that a PDF is printed in. */
export function fontsOf(pdf: string): readonly string[] {
  const [, , ...lines] = run('pdffonts', [pdf]).split('\n');
  const names = lines.flatMap((line) => /^[A-Z]{6}\+([^\s-]+)/.exec(line)?.[1] ?? []);
  return [...new Set(names)];
}
