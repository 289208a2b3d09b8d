import type { Place } from '../assessment/place';
import type { Edit } from '../fixes/edit';
import type { SheetBlueprint } from '../sheets/blueprint';
import type { SheetSnapshot } from '../sheets/snapshot';

/**
 * The workbook as the front ends see it: everything the pane may ask of Excel. Implemented over
 * Office.js in this folder; front ends never name Excel or Office themselves.
 */
export interface WorkbookHost {
  /** Reads every sheet, in at most two round trips. */
  read(): Promise<Answer<readonly IdentifiedSheet[]>>;
  /** Reads one sheet again, in one round trip; `null` where it is gone. */
  readSheet(id: SheetId): Promise<Answer<IdentifiedSheet | null>>;
  /** Calls back after each change that this add-in did not make itself. Answers a function that stops it. */
  watch(onChange: (change: WorkbookChange) => void): Promise<Answer<() => void>>;
  /** Shows and selects a cell. */
  goTo(place: Place): Promise<Answer<null>>;
  /** Every sheet's name, to find free names for new ones; in one round trip. */
  sheetNames(): Promise<Answer<readonly string[]>>;
  /**
   * Adds the sheets after the last one and shows the first, in one round trip. When anything fails
   * on the way, what was added is taken away again.
   */
  insert(sheets: readonly SheetBlueprint[]): Promise<Answer<null>>;
  /** Makes the edits, all or none. A cell that no longer holds what its edit expects stops them all. */
  apply(edits: readonly Edit[]): Promise<Answer<null>>;
  /** Facts about the person's Excel. */
  facts(): HostFacts;
}

/** Excel's own id of a worksheet: stays when the sheet is renamed or moved. */
export type SheetId = string;

export interface IdentifiedSheet {
  readonly id: SheetId;
  readonly snapshot: SheetSnapshot;
}

/** `sheet`: cells of one sheet changed. `structure`: a sheet was added, removed, renamed or moved: read everything again. */
export type WorkbookChange =
  | { readonly kind: 'sheet'; readonly id: SheetId; readonly remote: boolean }
  | { readonly kind: 'structure' };

export interface HostFacts {
  /** Office's display language, a BCP 47 tag such as `th-TH`. */
  readonly language: string;
  readonly dark: boolean;
}

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: HostProblem };

/**
 * Why Excel did not do it; each has its words in `locales/`.
 *
 * - `editing`: a cell is being edited or a drop-down is open
 * - `sheet-protected`, `workbook-protected`: locked by its owner; `sheet` names the sheet where known
 * - `gone`: the sheet or cell is not there any more
 * - `changed`: a cell holds something else than expected, so nothing was written
 * - `refused`: Excel said no for another reason; `detail` is Excel's own words, for support
 */
export type HostProblem =
  | { readonly kind: 'editing' }
  | { readonly kind: 'sheet-protected'; readonly sheet: string | null }
  | { readonly kind: 'workbook-protected' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'changed'; readonly place: Place }
  | { readonly kind: 'refused'; readonly detail: string };
