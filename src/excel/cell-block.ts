import { cellKey, type CellContent } from '../sheets/snapshot';
import { contentOf } from './cell-content';
import { isFormula } from './typed-text';

/** Asks, in the caller's batch, for what {@link takeBlock} needs. */
export function loadBlock(range: Excel.Range): void {
  range.load('rowIndex,columnIndex,values,valueTypes,text,numberFormat,formulas');
}

/** A loaded rectangle of cells. Row and column are those of its first cell in the sheet, zero-based. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellContent[])[];
  /** By cellKey of sheet row and column. */
  readonly formulas: ReadonlyMap<number, string>;
}

/** Takes over a range that was asked for with {@link loadBlock}. */
export function takeBlock(range: Excel.Range): CellBlock {
  const { rowIndex, columnIndex } = range;
  const values: unknown[][] = range.values;
  const types: unknown[][] = range.valueTypes;
  const texts: unknown[][] = range.text;
  const formats: unknown[][] = range.numberFormat;
  const formulas = new Map<number, string>();
  range.formulas.forEach((line: unknown[], row) => {
    line.forEach((formula, column) => {
      // Text that looks like a formula is its own value.
      if (!isFormula(formula) || formula === values[row]?.[column]) return;
      formulas.set(cellKey(rowIndex + row, columnIndex + column), formula);
    });
  });
  const cells = values.map((line, row) =>
    line.map((value, column) =>
      contentOf({
        value,
        type: types[row]?.[column],
        text: texts[row]?.[column],
        format: formats[row]?.[column],
      }),
    ),
  );
  return { row: rowIndex, column: columnIndex, cells, formulas };
}
