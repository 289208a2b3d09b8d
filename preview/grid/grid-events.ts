import type { Area, CellValue } from './workbook-state';

/** Who made a change: the add-in, the person at this screen, or another author. */
export type Origin = 'addin' | 'person' | 'remote';

export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

export interface CellsChanged {
  readonly kind: 'changed';
  readonly sheetId: string;
  readonly area: Area;
  readonly changeType: ChangeType;
  readonly origin: Origin;
  /** What the cell held before and holds now; only when a single cell changed. */
  readonly details?: { readonly before: CellValue; readonly after: CellValue };
}

/** What can happen to a sheet as a whole, without further facts. */
export type SheetEventKind =
  'sheetAdded' | 'sheetDeleted' | 'sheetActivated' | 'sheetDeactivated' | 'sheetCalculated';

interface OfSheet {
  readonly sheetId: string;
  readonly origin: Origin;
}

export type GridEvent =
  | CellsChanged
  | ({ readonly kind: SheetEventKind } & OfSheet)
  | ({ readonly kind: 'sheetRenamed'; readonly before: string; readonly after: string } & OfSheet)
  | ({ readonly kind: 'sheetMoved'; readonly before: number; readonly after: number } & OfSheet)
  | { readonly kind: 'selectionChanged'; readonly sheetId: string; readonly area: Area };

export type GridListener = (event: GridEvent) => void;
