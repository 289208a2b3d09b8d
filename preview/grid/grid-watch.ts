import { ICommandService } from '@univerjs/core';
import type { ICommandInfo, IDisposable, IExecutionOptions, IRange } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRowByRangeCommand,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { boundingArea, cellArea, MAX_COLUMNS, MAX_ROWS, type Shift } from './area';
import { matrixEntries } from './matrix-entries';
import type { ChangeType } from './grid-events';
import { fromRange, type UniverAccess } from './univer-access';
import type { Area } from './workbook-state';

/** Results by row and column. */
export type Results = NonNullable<ISetRangeValuesMutationParams['cellValue']>;

/** What happened in the grid, as it happens; the grid makes events of it. */
export interface Happenings {
  readonly beforeCells: (sheetId: string, area: Area) => void;
  readonly cells: (sheetId: string, area: Area) => void;
  /** A command is about to put rows or columns in, or take them out, and then has done so. */
  readonly beforeStructure: (sheetId: string) => void;
  readonly afterStructure: () => void;
  readonly shifted: (sheetId: string, shift: Shift, area: Area, changeType: ChangeType) => void;
  /** Formulas of the sheet have new results, about to be written. */
  readonly beforeResults: (sheetId: string, results: Results) => void;
  readonly sheetAdded: (sheetId: string) => void;
  readonly sheetDeleted: (sheetId: string) => void;
  readonly beforeActivated: (sheetId: string) => void;
  readonly activated: (sheetId: string) => void;
  readonly selected: (sheetId: string, area: Area) => void;
  readonly beforeRenamed: (sheetId: string) => void;
  readonly renamed: (sheetId: string) => void;
}

interface SheetParams {
  readonly subUnitId: string;
  readonly range: IRange;
}

/** Commands that rewrite formulas as a side effect: Excel raises no RangeEdited for that. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  InsertRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
  SetWorksheetNameCommand.id,
  RemoveSheetCommand.id,
]);

/** Listens to Univer's mutations: the add-in's, a person's, undo and paste all end in these. */
export function watchGrid(access: UniverAccess, happenings: Happenings): IDisposable {
  const commands = access.injector.get(ICommandService);
  let isStructural = false;
  const quiet: Happenings = { ...happenings, beforeCells: () => undefined, cells: () => undefined };
  const listeners = [
    commands.beforeCommandExecuted((command, options) => {
      if (STRUCTURAL.has(command.id)) {
        isStructural = true;
        happenings.beforeStructure((command.params as SheetParams).subUnitId);
        // A command that is refused has no end of its own.
        queueMicrotask(() => {
          isStructural = false;
        });
      }
      before(command, options, isStructural ? quiet : happenings);
    }),
    commands.onCommandExecuted((command, options) => {
      if (STRUCTURAL.has(command.id)) {
        isStructural = false;
        happenings.afterStructure();
      }
      after(command, options, isStructural ? quiet : happenings);
    }),
  ];
  return { dispose: () => listeners.forEach((listener) => listener.dispose()) };
}

function before(command: ICommandInfo, options: IExecutionOptions | undefined, to: Happenings) {
  const { subUnitId } = (command.params ?? {}) as SheetParams;
  switch (command.id) {
    case SetRangeValuesMutation.id: {
      if (options?.['applyFormulaCalculationResult']) {
        const { cellValue = {} } = command.params as ISetRangeValuesMutationParams;
        to.beforeResults(subUnitId, cellValue);
      }
      const area = writtenArea(command, options);
      if (area) to.beforeCells(subUnitId, area);
      break;
    }
    case SetWorksheetNameMutation.id:
      to.beforeRenamed(subUnitId);
      break;
    case SetWorksheetActiveOperation.id:
      to.beforeActivated(subUnitId);
      break;
  }
}

const SHIFTS: Readonly<Record<string, readonly [Shift['axis'], 1 | -1, ChangeType]>> = {
  [InsertRowMutation.id]: ['row', 1, 'RowInserted'],
  [RemoveRowMutation.id]: ['row', -1, 'RowDeleted'],
  [InsertColMutation.id]: ['column', 1, 'ColumnInserted'],
  [RemoveColMutation.id]: ['column', -1, 'ColumnDeleted'],
};

function after(command: ICommandInfo, options: IExecutionOptions | undefined, to: Happenings) {
  const { subUnitId, range } = (command.params ?? {}) as SheetParams;
  const shift = SHIFTS[command.id];
  if (shift) {
    const [axis, sign, changeType] = shift;
    const area = fromRange(range);
    const [start, length] =
      axis === 'row' ? [area.row, area.rowCount] : [area.column, area.columnCount];
    const whole: Area =
      axis === 'row'
        ? { ...area, column: 0, columnCount: MAX_COLUMNS }
        : { ...area, row: 0, rowCount: MAX_ROWS };
    to.shifted(subUnitId, { axis, start, count: sign * length }, whole, changeType);
    return;
  }
  switch (command.id) {
    case SetRangeValuesMutation.id: {
      const area = writtenArea(command, options);
      if (area) to.cells(subUnitId, area);
      break;
    }
    case InsertSheetMutation.id:
      to.sheetAdded((command.params as { sheet: { id: string } }).sheet.id);
      break;
    case RemoveSheetMutation.id:
      to.sheetDeleted(subUnitId);
      break;
    case SetWorksheetNameMutation.id:
      to.renamed(subUnitId);
      break;
    case SetWorksheetActiveOperation.id:
      to.activated(subUnitId);
      break;
    case SetSelectionsOperation.id: {
      const { selections } = command.params as { selections: readonly { range: IRange }[] };
      const last = selections.at(-1);
      if (last) to.selected(subUnitId, fromRange(last.range));
    }
  }
}

/** The area whose contents a mutation writes; null when it only formats or holds results. */
function writtenArea(command: ICommandInfo, options: IExecutionOptions | undefined): Area | null {
  if (options?.['fromFormula']) return null;
  const { cellValue = {} } = command.params as ISetRangeValuesMutationParams;
  let area: Area | null = null;
  for (const { row, column, item } of matrixEntries(cellValue)) {
    if (item && !('v' in item || 'f' in item || 'p' in item)) continue;
    const one = cellArea(row, column);
    area = area ? boundingArea(area, one) : one;
  }
  return area;
}
