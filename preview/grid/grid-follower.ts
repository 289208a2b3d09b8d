import { isSingleCell, type Shift } from './area';
import type { EventQueue } from './event-queue';
import type { ChangeType, SheetEventKind } from './grid-events';
import type { GridSheet } from './grid-sheet';
import type { Happenings, Results } from './grid-watch';
import { RuleShift } from './rule-shift';
import { shiftExtras } from './sheet-extras';
import { growTable } from './table-growth';
import type { Area, CellValue } from './workbook-state';

/** What is needed of a grid to follow its changes. */
interface Followed {
  readonly activeSheet: GridSheet;
  sheet(id: string): GridSheet | null;
  selection(sheetId: string): Area;
  offsetFormula(formula: string, rows: number, columns: number): string;
  fillInserted(sheetId: string, area: Area): void;
}

/** Makes events of what happens, and keeps tables, print areas and rules with their cells. */
export class GridFollower implements Happenings {
  private before: CellValue | undefined;
  private nameBefore = '';
  private activeBefore = '';
  private rules: RuleShift | null = null;

  constructor(
    private readonly grid: Followed,
    private readonly events: EventQueue,
  ) {}

  readonly beforeCells = (sheetId: string, area: Area): void => {
    this.before = isSingleCell(area) ? this.valueAt(sheetId, area) : undefined;
  };

  readonly cells = (sheetId: string, area: Area): void => {
    this.changed(sheetId, area, 'RangeEdited');
    if (this.events.origin !== 'person' || this.events.isPaused) return;
    // After the grid has finished with the edit itself.
    queueMicrotask(() => {
      const sheet = this.grid.sheet(sheetId);
      const offset = (formula: string, rows: number) => this.grid.offsetFormula(formula, rows, 0);
      if (sheet) growTable(sheet, area, offset);
    });
  };

  readonly beforeStructure = (sheetId: string): void => {
    const sheet = this.grid.sheet(sheetId);
    this.rules =
      sheet &&
      new RuleShift(sheet, (formula, rows, columns) =>
        this.grid.offsetFormula(formula, rows, columns),
      );
  };

  readonly afterStructure = (): void => {
    this.rules?.apply();
    this.rules = null;
  };

  readonly shifted = (sheetId: string, shift: Shift, area: Area, type: ChangeType): void => {
    this.rules?.add(shift);
    const sheet = this.grid.sheet(sheetId);
    if (sheet) shiftExtras(sheet.extras, shift);
    if (type === 'RowInserted' && this.events.origin === 'person') {
      queueMicrotask(() => this.grid.fillInserted(sheetId, area));
    }
    this.changed(sheetId, area, type);
  };

  readonly beforeResults = (sheetId: string, results: Results): void => {
    if (this.grid.sheet(sheetId)?.cells.differ(results)) this.ofSheet('sheetCalculated', sheetId);
  };

  readonly sheetAdded = (sheetId: string): void => this.ofSheet('sheetAdded', sheetId);

  readonly sheetDeleted = (sheetId: string): void => this.ofSheet('sheetDeleted', sheetId);

  readonly beforeActivated = (): void => {
    this.activeBefore = this.grid.activeSheet.id;
  };

  readonly activated = (sheetId: string): void => {
    if (sheetId === this.activeBefore) return;
    this.ofSheet('sheetDeactivated', this.activeBefore);
    this.ofSheet('sheetActivated', sheetId);
  };

  readonly selected = (sheetId: string): void => {
    this.events.add(() => {
      const area = this.grid.selection(sheetId);
      return { kind: 'selectionChanged', sheetId, area };
    });
  };

  readonly beforeRenamed = (sheetId: string): void => {
    this.nameBefore = this.grid.sheet(sheetId)?.name ?? '';
  };

  readonly renamed = (sheetId: string): void => {
    const { origin } = this.events;
    const [before, after] = [this.nameBefore, this.grid.sheet(sheetId)?.name ?? ''];
    this.events.add(() => ({ kind: 'sheetRenamed', sheetId, before, after, origin }));
  };

  private valueAt(sheetId: string, { row, column }: Area): CellValue {
    return this.grid.sheet(sheetId)?.cells.content(row, column).value ?? '';
  }

  private changed(sheetId: string, area: Area, changeType: ChangeType): void {
    const { before } = this;
    const { origin } = this.events;
    this.before = undefined;
    this.events.add(() => ({
      kind: 'changed',
      sheetId,
      area,
      changeType,
      origin,
      ...(before !== undefined && changeType === 'RangeEdited'
        ? { details: { before, after: this.valueAt(sheetId, area) } }
        : {}),
    }));
  }

  private ofSheet(kind: SheetEventKind, sheetId: string): void {
    const { origin } = this.events;
    this.events.add(() => ({ kind, sheetId, origin }));
  }
}
