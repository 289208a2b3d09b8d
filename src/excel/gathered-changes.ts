import type { SheetId, WorkbookChange } from './host';
import type { OwnSheets } from './own-sheets';

/** How long, in milliseconds, changes are gathered: a paste, or a table that grows, raises several. */
const GATHERING = 40;

/**
 * Makes few changes of many events: one for each changed sheet, told at the same moment, or one
 * for the structure, which stands for all of them.
 */
export class GatheredChanges {
  readonly #tell: (change: WorkbookChange) => void;
  /** Whether each edited sheet was edited by somebody else only. */
  readonly #edited = new Map<SheetId, boolean>();
  readonly #calculated = new Set<SheetId>();
  readonly #added = new Set<SheetId>();
  #rearranged = false;
  readonly #ownSheets: OwnSheets;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #stopped = false;

  constructor(tell: (change: WorkbookChange) => void, ownSheets: OwnSheets) {
    this.#tell = tell;
    this.#ownSheets = ownSheets;
  }

  edited(id: SheetId, remote: boolean): void {
    this.#edited.set(id, remote && (this.#edited.get(id) ?? true));
    this.#wait();
  }

  /**
   * Formulas of a sheet have new results. Told only together with the edit that caused them: Excel
   * does not say whose work made it calculate, and this add-in's own is not to be told.
   */
  calculated(id: SheetId): void {
    this.#calculated.add(id);
  }

  added(id: SheetId): void {
    this.#added.add(id);
    this.#wait();
  }

  removed(id: SheetId): void {
    if (!this.#ownSheets.removed.has(id)) this.rearranged();
  }

  /** Sheets were renamed, moved, shown or hidden. */
  rearranged(): void {
    this.#rearranged = true;
    this.#wait();
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  #wait(): void {
    if (this.#timer !== null || this.#stopped) return;
    this.#timer = setTimeout(() => this.#deliver(), GATHERING);
  }

  #deliver(): void {
    this.#timer = null;
    // Asked only now: by now this add-in knows the ids of the sheets that it was adding.
    const foreign = [...this.#added].some((id) => !this.#ownSheets.added.has(id));
    const changes: WorkbookChange[] =
      foreign || this.#rearranged
        ? [{ kind: 'structure' }]
        : [...this.#changedSheets()].map(([id, remote]) => ({ kind: 'sheet', id, remote }));
    this.#added.clear();
    this.#rearranged = false;
    this.#edited.clear();
    this.#calculated.clear();
    for (const change of changes) this.#tell(change);
  }

  #changedSheets(): ReadonlyMap<SheetId, boolean> {
    const remote = [...this.#edited.values()].every(Boolean);
    const calculated = [...this.#calculated].map((id) => [id, remote] as const);
    return this.#edited.size === 0 ? this.#edited : new Map([...calculated, ...this.#edited]);
  }
}
