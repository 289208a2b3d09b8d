import { columnLetters } from '../assessment/place';
import { readReference } from './cell-reference';
import { LAST_COLUMN, LAST_ROW } from './limits';

/** Text in quotes and quoted sheet names, which stay as they are, or one cell reference that is no part of a longer name. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$\\\u0080-\uFFFF])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!\\\u0080-\uFFFF])/g;

/**
 * The formula as it reads some cells further down and to the right: relative references move along.
 * Files store a formula that was filled down once, for its first cell.
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    PIECE,
    (piece, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      const cell = readReference(`${letters ?? ''}${digits ?? ''}`);
      if (cell === null) return piece;
      const row = fixedRow === '$' ? cell.row : cell.row + rows;
      const column = fixedColumn === '$' ? cell.column : cell.column + columns;
      if (row < 0 || row > LAST_ROW || column < 0 || column > LAST_COLUMN) return '#REF!';
      return `${fixedColumn ?? ''}${columnLetters(column)}${fixedRow ?? ''}${row + 1}`;
    },
  );
}
