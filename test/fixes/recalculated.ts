import { LEVEL_WORDS } from '../../src/assessment/level';
import { levelOf } from '../../src/assessment/matrix';
import { readAddress } from '../../src/ignoring/address';
import { textOf } from '../../src/sheets/grid';
import type { CellContent, SheetSnapshot } from '../../src/sheets/snapshot';
import { cellKey } from '../../src/sheets/snapshot';

/**
 * The formulas of the forms that tests use, as spreadsheet programs calculate them: a product, the
 * drawn forms' score and level, and one other cell. All others keep what they showed.
 */
const FORMULAS: readonly (readonly [RegExp, (...values: readonly CellContent[]) => CellContent])[] =
  [
    [/^=\$?([A-Z]\d+)\*\$?([A-Z]\d+)$/, (a, b) => product(a, b) ?? { error: '#VALUE!' }],
    [
      /^=IF\(AND\(LEN\(\$([A-Z]\d+)\)=1,LEN\(\$([A-Z]\d+)\)=1\),IFERROR\(/,
      (a, b) => product(arabic(a), arabic(b)) ?? '',
    ],
    [
      /^=IF\(\$([A-Z]\d+)="","",IF\(.*$/,
      (score) => {
        if (score === null || score === '') return '';
        // Any text is greater than any number.
        return LEVEL_WORDS[typeof score === 'number' ? levelOf(score) : 'very-high'];
      },
    ],
    [/^=([A-Z]\d+)$/, (value) => value],
  ];

/** Calculates twice, so that a level follows its score. */
export function recalculated(sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  return sheets.map((sheet) => once(once(sheet)));
}

/** Whether nothing changes when a workbook is calculated. */
export function isCalculated(sheets: readonly SheetSnapshot[]): boolean {
  return JSON.stringify(recalculated(sheets)) === JSON.stringify(sheets);
}

function once(sheet: SheetSnapshot): SheetSnapshot {
  if (sheet.formulas.size === 0) return sheet;
  const cells = sheet.cells.map((line) => [...line]);
  for (const [key, formula] of sheet.formulas) {
    const row = Math.floor(key / COLUMNS) - sheet.origin.row;
    const column = (key % COLUMNS) - sheet.origin.column;
    const result = resultOf(formula, sheet);
    const line = cells[row];
    if (result === undefined || line === undefined) continue;
    while (line.length <= column) line.push(null);
    line[column] = result;
  }
  return { ...sheet, cells };
}

const COLUMNS = cellKey(1, 0);

function resultOf(formula: string, { cells, origin }: SheetSnapshot): CellContent | undefined {
  for (const [pattern, calculate] of FORMULAS) {
    const match = pattern.exec(formula);
    if (match === null) continue;
    return calculate(
      ...match.slice(1).map((address) => {
        const cell = readAddress(address);
        if (cell === null) throw new Error(`no address: ${address}`);
        return cells[cell.row - origin.row]?.[cell.column - origin.column] ?? null;
      }),
    );
  }
  return undefined;
}

/** As Excel multiplies: text of Arabic digits counts, other text does not. */
function product(a: CellContent, b: CellContent): number | null {
  const [x, y] = [a, b].map((value) => (value === null ? 0 : Number(textOf(value) || 'text')));
  return x === undefined || y === undefined || Number.isNaN(x * y) ? null : x * y;
}

/** What the drawn forms take for a rating: one digit, Thai or Arabic. */
function arabic(value: CellContent): CellContent {
  const at = '12345๑๒๓๔๕'.indexOf(textOf(value) || 'blank');
  return at === -1 ? 'none' : (at % 5) + 1;
}
