import type {
  Answer,
  HostFacts,
  HostProblem,
  IdentifiedSheet,
  SheetId,
  WorkbookChange,
  WorkbookHost,
} from '../../src/excel/host';
import type { Place } from '../../src/assessment/place';
import type { Edit } from '../../src/fixes/edit';
import type { SheetBlueprint } from '../../src/sheets/blueprint';
import type { SheetSnapshot } from '../../src/sheets/snapshot';
import { asSnapshot } from '../sheets/snapshots';

/** A workbook in memory behind the pane's interface: it counts calls, and can be told to fail or to wait. */
export class FakeWorkbook implements WorkbookHost {
  readonly calls: string[] = [];
  readonly visited: Place[] = [];
  readonly applied: (readonly Edit[])[] = [];
  readonly inserted: (readonly SheetBlueprint[])[] = [];
  /** What the next calls answer instead of doing it. */
  readonly problems: Partial<Record<keyof WorkbookHost, HostProblem>> = {};
  shownFacts: HostFacts = { language: 'th-TH', dark: false };
  #sheets: readonly IdentifiedSheet[];
  #onChange: (change: WorkbookChange) => void = () => undefined;
  #waiting: (() => void)[] | null = null;

  constructor(sheets: readonly SheetSnapshot[] = []) {
    this.#sheets = sheets.map((snapshot, index) => ({ id: `id-${index + 1}`, snapshot }));
  }

  /** Somebody changes a sheet, and Excel says so. */
  edit(id: SheetId, snapshot: SheetSnapshot, remote = false): void {
    this.change(id, snapshot);
    this.tell({ kind: 'sheet', id, remote });
  }

  /** Somebody changes a sheet, and Excel says nothing. */
  change(id: SheetId, snapshot: SheetSnapshot): void {
    this.#sheets = this.#sheets.map((sheet) => (sheet.id === id ? { id, snapshot } : sheet));
  }

  remove(id: SheetId): void {
    this.#sheets = this.#sheets.filter((sheet) => sheet.id !== id);
  }

  tell(change: WorkbookChange): void {
    this.#onChange(change);
  }

  /** From now on nothing is answered until `answer`. */
  hold(): void {
    this.#waiting = [];
  }

  answer(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = null;
    for (const go of waiting) go();
  }

  read(): Promise<Answer<readonly IdentifiedSheet[]>> {
    return this.#reply('read', 'read', () => this.#sheets);
  }

  readSheet(id: SheetId): Promise<Answer<IdentifiedSheet | null>> {
    return this.#reply(
      'readSheet',
      `readSheet ${id}`,
      () => this.#sheets.find((sheet) => sheet.id === id) ?? null,
    );
  }

  watch(onChange: (change: WorkbookChange) => void): Promise<Answer<() => void>> {
    return this.#reply('watch', 'watch', () => {
      this.#onChange = onChange;
      return () => undefined;
    });
  }

  goTo(place: Place): Promise<Answer<null>> {
    return this.#reply('goTo', 'goTo', () => {
      this.visited.push(place);
      return null;
    });
  }

  sheetNames(): Promise<Answer<readonly string[]>> {
    return this.#reply('sheetNames', 'sheetNames', () =>
      this.#sheets.map((sheet) => sheet.snapshot.name),
    );
  }

  insert(blueprints: readonly SheetBlueprint[]): Promise<Answer<null>> {
    return this.#reply('insert', 'insert', () => {
      this.inserted.push(blueprints);
      this.#sheets = [
        ...this.#sheets,
        ...blueprints.map((blueprint) => ({
          id: `id of ${blueprint.name}`,
          snapshot: asSnapshot(blueprint),
        })),
      ];
      return null;
    });
  }

  apply(edits: readonly Edit[]): Promise<Answer<null>> {
    return this.#reply('apply', 'apply', () => {
      this.applied.push(edits);
      return null;
    });
  }

  facts(): HostFacts {
    return this.shownFacts;
  }

  async #reply<T>(method: keyof WorkbookHost, call: string, result: () => T): Promise<Answer<T>> {
    this.calls.push(call);
    const waiting = this.#waiting;
    if (waiting !== null) await new Promise<void>((resolve) => waiting.push(resolve));
    const problem = this.problems[method];
    return problem === undefined ? { ok: true, value: result() } : { ok: false, problem };
  }
}
