import { LEVEL_WORDS } from '../../assessment/level';
import type { LegendPart } from '../../forms/part';
import { LEVEL_FILLS } from '../../forms/palette';
import { area } from './reference';
import type { LaidPart, Setting } from './setting';

/** What the colours of the levels mean: a sample of each, and the official words beside it. */
export function layLegend(part: LegendPart, row: number, { words, width }: Setting): LaidPart {
  const rows = part.lines.length;
  return {
    rows,
    draw: () => ({
      blocks: [
        {
          row,
          column: 0,
          cells: part.lines.map(({ level, text }) => [LEVEL_WORDS[level], words(text)]),
        },
      ],
      styles: [
        ...part.lines.map(({ level }, index) => ({
          area: area(row + index, 0, 1, 1),
          style: { fill: LEVEL_FILLS[level], horizontal: 'center', lines: 'grid' } as const,
        })),
      ],
      merges: width > 2 ? part.lines.map((_, index) => area(row + index, 1, 1, width - 1)) : [],
      rowHeights: [{ row, rows, height: 28 }],
    }),
  };
}
