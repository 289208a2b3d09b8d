import type { SignaturesPart } from '../../forms/part';
import { area } from './reference';
import type { LaidPart } from './setting';

/** Blocks of lines to sign on, side by side. */
export function laySignatures(part: SignaturesPart, row: number): LaidPart {
  const rows = Math.max(...part.blocks.map(({ lines }) => lines.length));
  return {
    rows,
    draw: () => ({
      blocks: part.blocks.map(({ column, lines }) => ({
        row,
        column,
        cells: lines.map((line) => [line]),
      })),
      styles: [
        ...part.blocks.map(({ column, columns, lines }) => ({
          area: area(row, column, lines.length, columns),
          style: { horizontal: 'center' } as const,
        })),
      ],
      merges: part.blocks.flatMap(({ column, columns, lines }) =>
        lines.map((_, index) => area(row + index, column, 1, columns)),
      ),
      rowHeights: [{ row, rows, height: 30 }],
    }),
  };
}
