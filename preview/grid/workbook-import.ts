import { generateRandomId, LocaleType } from '@univerjs/core';
import type { IWorkbookData } from '@univerjs/core';
import { toNewSheet } from './sheet-import';
import type { SheetState, WorkbookState } from './workbook-state';

/** Univer's form of a workbook, and the sheets by their new ids. */
export function importWorkbook(state: WorkbookState): {
  readonly workbook: Partial<IWorkbookData>;
  readonly sheets: readonly (readonly [string, SheetState])[];
} {
  const sheets = state.sheets.map((sheet) => [generateRandomId(8), sheet] as const);
  return {
    workbook: {
      id: generateRandomId(8),
      name: state.name,
      locale: LocaleType.EN_US,
      sheetOrder: sheets.map(([id]) => id),
      sheets: Object.fromEntries(
        sheets.map(([id, sheet]) => [id, toNewSheet(id, sheet, state.styles)]),
      ),
    },
    sheets,
  };
}
