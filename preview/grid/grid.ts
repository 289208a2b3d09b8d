import {
  generateRandomId,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
} from '@univerjs/core';
import type { IDisposable, Injector } from '@univerjs/core';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  getPrimaryForRange,
  InsertSheetMutation,
  RemoveSheetCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { cellArea, isSingleCell, sameArea } from './area';
import { FormulaEngine } from './formula-engine';
import type { ChangeType, GridEvent, GridListener, Origin, SheetEventKind } from './grid-events';
import { GridSheet } from './grid-sheet';
import { watchGrid } from './grid-watch';
import { RuleShift } from './rule-shift';
import { newExtras, shiftExtras, type SheetExtras } from './sheet-extras';
import { fillRows, growTable } from './table-growth';
import { fromRange, toRange, UniverAccess, WITHOUT_SHOWING } from './univer-access';
import { emptyWorkbook, type Area, type CellValue, type WorkbookState } from './workbook-state';
import type { WorkbookFacts } from './workbook-facts';
import { exportWorkbook } from './workbook-export';
import { importWorkbook } from './workbook-import';
import { toNewSheet } from './sheet-import';
import { emptySheet } from './workbook-state';

/**
 * The workbook as the stand-in for Excel sees it: typed, over one Univer instance, with or without
 * a page. Univer is the one source of truth for what it can hold; the rest is kept here.
 */
export class Grid {
  readonly access: UniverAccess;
  facts!: WorkbookFacts;
  private readonly formulas: FormulaEngine;
  private readonly extras = new Map<string, SheetExtras>();
  private readonly sheetObjects = new Map<string, GridSheet>();
  private readonly listeners = new Set<GridListener>();
  private readonly selected = new Map<string, Area>();
  private readonly watching: IDisposable;
  private origin: Origin = 'person';
  private isLoading = false;
  private events: (() => GridEvent)[] = [];
  private delivering: Promise<void> | undefined;
  private before: CellValue | undefined;
  private nameBefore = '';
  private activeBefore = '';
  private rules: RuleShift | null = null;

  /** Over a Univer that has the sheets, formula, conditional format and validation plugins. */
  constructor(injector: Injector, state: WorkbookState = emptyWorkbook()) {
    this.access = new UniverAccess(injector);
    this.formulas = new FormulaEngine(injector);
    this.loadWorkbookState(state);
    this.watching = watchGrid(this.access, {
      beforeCells: (sheetId, area) => {
        this.before = isSingleCell(area) ? this.valueAt(sheetId, area) : undefined;
      },
      cells: (sheetId, area) => this.cellsChanged(sheetId, area),
      beforeStructure: (sheetId) => {
        const sheet = this.sheet(sheetId);
        this.rules =
          sheet &&
          new RuleShift(sheet, (formula, rows, columns) =>
            this.offsetFormula(formula, rows, columns),
          );
      },
      afterStructure: () => {
        this.rules?.apply();
        this.rules = null;
      },
      shifted: (sheetId, shift, area, changeType) => {
        this.rules?.add(shift);
        shiftExtras(this.extrasOf(sheetId), shift);
        if (changeType === 'RowInserted' && this.origin === 'person') {
          queueMicrotask(() => this.fillInserted(sheetId, area));
        }
        this.changed(sheetId, area, changeType);
      },
      beforeResults: (sheetId, results) => {
        if (this.sheet(sheetId)?.cells.differ(results)) this.sheetEvent('sheetCalculated', sheetId);
      },
      sheetAdded: (sheetId) => this.sheetEvent('sheetAdded', sheetId),
      sheetDeleted: (sheetId) => this.sheetEvent('sheetDeleted', sheetId),
      beforeActivated: () => {
        this.activeBefore = this.activeSheet.id;
      },
      activated: (sheetId) => {
        if (sheetId === this.activeBefore) return;
        this.sheetEvent('sheetDeactivated', this.activeBefore);
        this.sheetEvent('sheetActivated', sheetId);
      },
      selected: (sheetId) => {
        this.queue(() => ({ kind: 'selectionChanged', sheetId, area: this.selection(sheetId) }));
      },
      beforeRenamed: (sheetId) => {
        this.nameBefore = this.sheet(sheetId)?.name ?? '';
      },
      renamed: (sheetId) => {
        const [before, after, origin] = [
          this.nameBefore,
          this.sheet(sheetId)?.name ?? '',
          this.origin,
        ];
        this.queue(() => ({ kind: 'sheetRenamed', sheetId, before, after, origin }));
      },
    });
  }

  dispose(): void {
    this.watching.dispose();
    this.formulas.dispose();
    this.listeners.clear();
  }

  /** Answers a function that stops it. */
  listen(listener: GridListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What `work` changes counts as made by `origin`. Work must not wait for anything. */
  as<T>(origin: Origin, work: () => T): T {
    const before = this.origin;
    this.origin = origin;
    try {
      return work();
    } finally {
      this.origin = before;
    }
  }

  /** In the order of their tabs. */
  get sheets(): readonly GridSheet[] {
    return this.access.workbook
      .getSheets()
      .flatMap((sheet) => this.sheet(sheet.getSheetId()) ?? []);
  }

  sheet(id: string): GridSheet | null {
    if (!this.access.workbook.getSheetBySheetId(id)) return null;
    let sheet = this.sheetObjects.get(id);
    if (!sheet) {
      sheet = new GridSheet(this.access, id, this.extrasOf(id));
      this.sheetObjects.set(id, sheet);
    }
    return sheet;
  }

  /** Names are compared as Excel does, without regard to case. */
  sheetNamed(name: string): GridSheet | null {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  get activeSheet(): GridSheet {
    const active = this.sheet(this.access.workbook.getActiveSheet().getSheetId());
    if (!active) throw new Error('The grid has no active sheet.');
    return active;
  }

  activate(sheetId: string): void {
    this.access.mutate(SetWorksheetActiveOperation.id, sheetId, {});
  }

  selection(sheetId: string): Area {
    const service = this.access.injector.get(SheetsSelectionsService);
    const known = service
      .getWorkbookSelections(this.access.unitId)
      .getSelectionsOfWorksheet(sheetId);
    const last = known.at(-1);
    return last ? fromRange(last.range) : cellArea(0, 0);
  }

  select(sheetId: string, area: Area): void {
    const sheet = this.access.workbook.getSheetBySheetId(sheetId);
    if (!sheet) return;
    const range = toRange(area);
    const primary = getPrimaryForRange(range, sheet);
    this.access.mutate(
      SetSelectionsOperation.id,
      sheetId,
      {
        selections: [{ range, primary, style: null }],
      },
      WITHOUT_SHOWING,
    );
  }

  /** Adds a sheet after the last one, without showing it. */
  addSheet(name: string): GridSheet {
    const id = generateRandomId(8);
    const { id: shown } = this.activeSheet;
    this.access.mutate(
      InsertSheetMutation.id,
      id,
      {
        index: this.sheets.length,
        sheet: mergeWorksheetSnapshotWithDefault(toNewSheet(id, emptySheet(name))),
      },
      WITHOUT_SHOWING,
    );
    const sheet = this.sheet(id);
    if (!sheet) throw new Error('The grid did not add the sheet.');
    // The grid may show the new sheet; Excel stays where it is.
    if (this.activeSheet.id !== shown) this.activate(shown);
    return sheet;
  }

  /** Formulas that name the sheet become #REF!. The last sheet cannot go. */
  removeSheet(sheetId: string): void {
    const others = this.sheets.filter(
      ({ id, visibility }) => id !== sheetId && visibility === 'visible',
    );
    const index = this.sheets.findIndex(({ id }) => id === sheetId);
    const next = others.find(({ id }) => this.sheets.findIndex((s) => s.id === id) > index);
    if (this.activeSheet.id === sheetId) this.activate((next ?? others.at(-1))?.id ?? sheetId);
    const { id: shown } = this.activeSheet;
    this.access.command(RemoveSheetCommand.id, sheetId, {});
    // The grid shows a neighbour of the sheet that went; Excel stays where it is.
    if (this.activeSheet.id !== shown) this.activate(shown);
  }

  moveSheet(sheetId: string, position: number): void {
    const fromOrder = this.sheets.findIndex(({ id }) => id === sheetId);
    const { origin } = this;
    this.queue(() => ({ kind: 'sheetMoved', sheetId, before: fromOrder, after: position, origin }));
    this.access.mutate(SetWorksheetOrderMutation.id, sheetId, { fromOrder, toOrder: position });
  }

  /** A formula as it reads some rows and columns further. */
  offsetFormula(formula: string, rows: number, columns: number): string {
    if (rows === 0 && columns === 0) return formula;
    const builder = this.access.injector.get(LexerTreeBuilder);
    return builder.moveFormulaRefOffset(formula, columns, rows);
  }

  /** Resolves when formulas are calculated; undefined when nothing is to be done. */
  settle(): Promise<void> | undefined {
    return this.formulas.settle();
  }

  recalculate(): void {
    this.formulas.force();
  }

  /** Calculates, then tells the listeners what happened since the last time. */
  async deliver(): Promise<void> {
    this.delivering ??= this.deliverAll().finally(() => {
      this.delivering = undefined;
    });
    await this.delivering;
  }

  /** The whole workbook as data. Formulas should have settled before. */
  workbookState(): WorkbookState {
    return exportWorkbook(this);
  }

  /** Puts another workbook in place of this one. Await `deliver()` for its formulas' results. */
  loadWorkbookState(state: WorkbookState): void {
    this.isLoading = true;
    if (this.access.hasWorkbook) this.access.instances.disposeUnit(this.access.unitId);
    this.extras.clear();
    this.sheetObjects.clear();
    this.facts = {
      name: state.name,
      title: state.title,
      author: state.author,
      names: state.names,
      settings: new Map(Object.entries(state.settings)),
      isProtected: state.isProtected,
    };
    const snapshot = importWorkbook(state);
    this.access.instances.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot.workbook);
    snapshot.sheets.forEach(([id, sheet]) => {
      this.extras.set(id, {
        ...newExtras(),
        tables: sheet.tables,
        page: sheet.page,
        names: sheet.names,
        isProtected: sheet.isProtected,
        veryHidden: sheet.visibility === 'veryHidden',
      });
      const target = this.sheet(id);
      [...sheet.conditionalFormats]
        .reverse()
        .forEach((format) => target?.conditionalFormats.add(format));
      sheet.validations.forEach((validation) => target?.validations.set(validation));
      this.select(id, sheet.selection);
      this.selected.set(id, sheet.selection);
    });
    const active = this.sheetNamed(state.activeSheet);
    if (active) this.activate(active.id);
    this.formulas.force();
    this.isLoading = false;
  }

  private extrasOf(sheetId: string): SheetExtras {
    const known = this.extras.get(sheetId) ?? newExtras();
    this.extras.set(sheetId, known);
    return known;
  }

  private valueAt(sheetId: string, { row, column }: Area): CellValue {
    return this.sheet(sheetId)?.cells.content(row, column).value ?? '';
  }

  private cellsChanged(sheetId: string, area: Area): void {
    this.changed(sheetId, area, 'RangeEdited');
    if (this.origin !== 'person' || this.isLoading) return;
    // After the grid has finished with the edit itself.
    queueMicrotask(() => {
      const sheet = this.sheet(sheetId);
      if (sheet) growTable(sheet, area, (formula, rows) => this.offsetFormula(formula, rows, 0));
    });
  }

  /** Rows that came into the middle of a table get its formulas and look, as in Excel. */
  fillInserted(sheetId: string, area: Area): void {
    const sheet = this.sheet(sheetId);
    const table = sheet?.extras.tables.find(
      ({ area: { row, rowCount } }) => row < area.row && area.row < row + rowCount,
    );
    if (!sheet || !table) return;
    fillRows(sheet, table, area, (formula, rows) => this.offsetFormula(formula, rows, 0));
  }

  private changed(sheetId: string, area: Area, changeType: ChangeType): void {
    const { origin, before } = this;
    this.before = undefined;
    this.queue(() => ({
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

  private sheetEvent(kind: SheetEventKind, sheetId: string): void {
    const { origin } = this;
    this.queue(() => ({ kind, sheetId, origin }));
  }

  /** An add-in's batch delivers by itself when it ends; everything else at the next chance. */
  private queue(event: () => GridEvent): void {
    if (this.isLoading) return;
    this.events.push(event);
    if (this.origin !== 'addin') queueMicrotask(() => void this.deliver());
  }

  /** The grid sets selections also where nothing changes. */
  private isNews(event: GridEvent): boolean {
    if (event.kind !== 'selectionChanged') return true;
    const before = this.selected.get(event.sheetId);
    this.selected.set(event.sheetId, event.area);
    return !before || !sameArea(before, event.area);
  }

  private async deliverAll(): Promise<void> {
    do {
      await this.settle();
      const events = this.events.map((event) => event());
      this.events = [];
      for (const event of events.filter((one) => this.isNews(one))) {
        this.listeners.forEach((listener) => listener(event));
      }
    } while (this.events.length > 0);
  }
}
