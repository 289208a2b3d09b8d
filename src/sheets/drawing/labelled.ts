import type { LabelledPart } from '../../forms/part';
import { area, entryReference, quoted } from './reference';
import type { LaidPart, Setting } from './setting';
import { LINE_HEIGHT } from './styles';

/** A label and beside it, over the rest of the sheet, what follows from the entries that it repeats. */
export function layLabelled(part: LabelledPart, row: number, setting: Setting): LaidPart {
  const { width, words, sheetName } = setting;
  const beside = area(row, 1, 1, width - 1);
  return {
    rows: 1,
    draw: (places) => {
      const cells = part.text.flatMap((piece) =>
        typeof piece === 'string' ? [] : [entryReference(places, piece.entry, sheetName)],
      );
      const pieces = part.text.map((piece) =>
        typeof piece === 'string'
          ? quoted(words(piece))
          : entryReference(places, piece.entry, sheetName),
      );
      const blank = cells.map((cell) => `${cell}=""`).join(',');
      return {
        blocks: [
          {
            row,
            column: 0,
            cells: [[words(part.label), `=IF(OR(${blank}),"",${pieces.join('&')})`]],
          },
        ],
        styles: [
          { area: area(row, 0, 1, width), style: { lines: 'grid' } },
          { area: area(row, 0, 1, 1), style: { bold: true } },
        ],
        merges: beside.columns > 1 ? [beside] : [],
        rowHeights: [{ row, rows: 1, height: LINE_HEIGHT + 4 }],
      };
    },
  };
}
