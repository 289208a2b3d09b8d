import type { EntryField, LinePart, LinePiece } from '../../forms/part';
import type { CellStyle } from '../blueprint';
import { area, entryReference, quoted } from './reference';
import type { LaidPart, Places, Setting } from './setting';
import { STEP_HEADING, TITLE } from './styles';
import { heightOf } from './text-height';

const LOOKS: Readonly<
  Record<LinePart['look'], { readonly style: CellStyle; readonly height: number }>
> = {
  title: { style: TITLE, height: 40 },
  step: { style: STEP_HEADING, height: 34 },
  bold: { style: { bold: true }, height: 30 },
  plain: { style: {}, height: 28 },
};

/** What stands for an entry that is not made yet. */
const LEADERS = quoted('.'.repeat(30));

/** A line of words over the whole width of its sheet, following the entries that it repeats. */
export function layLine(part: LinePart, row: number, setting: Setting): LaidPart {
  const { width, sheet, words } = setting;
  const { style, height } = LOOKS[part.look];
  const whole = area(row, 0, 1, width);
  const plain = part.text.filter((piece) => typeof piece === 'string').join('');
  const filled = part.text.map((piece) => filledText(piece, setting)).join('');
  const room = sheet.columnWidths.reduce((sum, each) => sum + each, 0);
  return {
    rows: 1,
    draw: (places) => {
      const isFixed = part.text.every((piece) => typeof piece === 'string');
      const pieces = part.text.map((piece) =>
        typeof piece === 'string'
          ? quoted(words(piece))
          : entryText(piece.entry, places, setting.sheetName),
      );
      return {
        blocks: [{ row, column: 0, cells: [[isFixed ? words(plain) : `=${pieces.join('&')}`]] }],
        styles: [{ area: whole, style }],
        merges: width > 1 ? [whole] : [],
        rowHeights: [{ row, rows: 1, height: Math.max(height, heightOf(filled, room)) }],
      };
    },
  };
}

/** What a piece says with the filling, for the room that it needs: no row is fitted to a merged cell. */
function filledText(piece: LinePiece, { filling }: Setting): string {
  if (typeof piece === 'string') return piece;
  const { entry } = piece;
  if (entry === 'fiscalYear') return String(filling.fiscalYear);
  return (entry === 'domain' ? undefined : filling.entries[entry]) ?? '';
}

/** An entry inside a formula. The fiscal year is always there. */
function entryText(field: EntryField, places: Places, sheetName: string): string {
  const cell = entryReference(places, field, sheetName);
  return field === 'fiscalYear' ? cell : `IF(${cell}="",${LEADERS},${cell})`;
}
