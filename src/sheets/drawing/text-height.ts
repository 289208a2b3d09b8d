import { LINE_HEIGHT } from './styles';

/** In points, of a letter of the body font at size 16, on the average. */
const LETTER_WIDTH = 6.4;

/** Thai vowels and tone marks above and below take no room. */
const MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;

/**
 * The height in points that a text needs in a cell of this width. For merged cells, whose rows
 * Excel does not fit to their text.
 */
export function heightOf(text: string, width: number): number {
  const lines = text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil((line.replace(MARKS, '').length * LETTER_WIDTH) / width)))
    .reduce((sum, each) => sum + each, 0);
  return lines * LINE_HEIGHT;
}
