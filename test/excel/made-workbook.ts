import {
  emptySheet,
  emptyWorkbook,
  type CellState,
  type CellValue,
  type SheetState,
  type WorkbookState,
} from '../../preview/grid/workbook-state';

type Line = readonly (CellValue | null)[];

/** A sheet that holds these lines from A1; texts that start with `=` are formulas. */
export function sheetOf(
  name: string,
  lines: readonly Line[],
  facts: Partial<SheetState> = {},
): SheetState {
  const cells = lines.flatMap((line, row) =>
    line.flatMap((input, column): CellState[] => {
      if (input === null) return [];
      const isFormula = typeof input === 'string' && input.startsWith('=');
      return [{ row, column, ...(isFormula ? { formula: input } : { value: input }) }];
    }),
  );
  return { ...emptySheet(name), cells, ...facts };
}

export function workbookOf(
  sheets: readonly SheetState[],
  facts: Partial<WorkbookState> = {},
): WorkbookState {
  return { ...emptyWorkbook(), activeSheet: sheets[0]?.name ?? '', sheets, ...facts };
}

/** The named sheet of a workbook. Throws where there is none. */
export function sheetIn(state: WorkbookState, name: string): SheetState {
  const sheet = state.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
}

/** What a sheet's cells hold: formulas as text, by lines from A1, empty ends left out. */
export function linesOf(sheet: SheetState, what: 'inputs' | 'values'): (CellValue | null)[][] {
  const lines: (CellValue | null)[][] = [];
  for (const { row, column, value, formula } of sheet.cells) {
    const held = what === 'inputs' ? (formula ?? value) : value;
    if (held === undefined || held === '') continue;
    while (lines.length <= row) lines.push([]);
    const line = lines[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = held;
  }
  return lines;
}
