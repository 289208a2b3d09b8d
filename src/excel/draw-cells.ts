import type { CellBlock, CellInput, SheetBlueprint } from '../sheets/blueprint';
import { cellKey, type Area } from '../sheets/snapshot';
import { asCellText, isFormula } from './typed-text';

/** Light and without fills, so that it leaves the form's own formats in peace. */
const TABLE_STYLE = 'TableStyleLight15';

/**
 * Writes values and formulas and makes the tables. Formulas in a table's body are written after the
 * table is there, a whole column at a time: so Excel makes them the column's own and fills them into
 * rows that are added later.
 */
export function drawCells(sheet: Excel.Worksheet, { blocks, tables }: SheetBlueprint): void {
  const columns = tables.flatMap((table) => formulaColumns(table, blocks));
  const later = new Set(columns.flatMap(({ area }) => keysOf(area)));
  for (const block of blocks) writeBlock(sheet, block, later);
  for (const { row, column, rows, columns: width } of tables) {
    const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, rows, width), true);
    table.style = TABLE_STYLE;
    table.showFilterButton = false;
    table.showBandedRows = false;
  }
  for (const { area, formulas } of columns) {
    sheet.getRangeByIndexes(area.row, area.column, area.rows, 1).formulas = formulas;
  }
}

function writeBlock(
  sheet: Excel.Worksheet,
  { row, column, cells }: CellBlock,
  later: ReadonlySet<number>,
): void {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  // In what is written to a range, null leaves a cell as it is.
  const lines = cells.map((line, i) =>
    line.map((input, j) => (later.has(cellKey(row + i, column + j)) ? null : inputFor(input))),
  );
  sheet.getRangeByIndexes(row, column, lines.length, width).formulas = lines;
}

function inputFor(input: CellInput): CellInput {
  return typeof input === 'string' ? asCellText(input) : input;
}

interface FormulaColumn {
  readonly area: Area;
  /** One formula a row. */
  readonly formulas: string[][];
}

/** The columns of a table that hold a formula in every row under the heading. */
function formulaColumns(table: Area, blocks: readonly CellBlock[]): readonly FormulaColumn[] {
  return Array.from({ length: table.columns }, (_, offset) => {
    const area = {
      row: table.row + 1,
      column: table.column + offset,
      rows: table.rows - 1,
      columns: 1,
    };
    const inputs = Array.from({ length: area.rows }, (_row, i) =>
      inputAt(blocks, area.row + i, area.column),
    );
    const formulas = inputs.filter(isFormula).map((formula) => [formula]);
    return { area, formulas };
  }).filter(({ area, formulas }) => formulas.length > 0 && formulas.length === area.rows);
}

function inputAt(blocks: readonly CellBlock[], row: number, column: number): CellInput {
  // The last block that says something wins, as it does when they are written one after another.
  return blocks.reduce<CellInput>(
    (found, block) => block.cells[row - block.row]?.[column - block.column] ?? found,
    null,
  );
}

function keysOf({ row, column, rows }: Area): readonly number[] {
  return Array.from({ length: rows }, (_, i) => cellKey(row + i, column));
}
