import type { SheetId } from './host';

/** Sheets that this add-in added, or took away again: Excel's events do not say who did it. */
export interface OwnSheets {
  readonly added: Set<SheetId>;
  readonly removed: Set<SheetId>;
}

export function noOwnSheets(): OwnSheets {
  return { added: new Set(), removed: new Set() };
}
