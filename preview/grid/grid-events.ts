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

export type GridEvent =
  | CellsChanged
  | {
      readonly kind:
        'sheetAdded' | 'sheetDeleted' | 'sheetActivated' | 'sheetDeactivated' | 'sheetCalculated';
      readonly sheetId: string;
      readonly origin: Origin;
    }
  | {
      readonly kind: 'sheetRenamed';
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly origin: Origin;
    }
  | { readonly kind: 'selectionChanged'; readonly sheetId: string; readonly area: Area };

export type GridListener = (event: GridEvent) => void;
