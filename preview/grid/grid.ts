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
import { cellArea } from './area';
import { EventQueue } from './event-queue';
import { FormulaEngine } from './formula-engine';
import type { GridListener, Origin } from './grid-events';
import { GridFollower } from './grid-follower';
import { GridSheet } from './grid-sheet';
import { watchGrid } from './grid-watch';
import { newExtras, type SheetExtras } from './sheet-extras';
import { fillRows } from './table-growth';
import { fromRange, toRange, UniverAccess, WITHOUT_SHOWING } from './univer-access';
import { emptySheet, emptyWorkbook, type Area, type WorkbookState } from './workbook-state';
import type { WorkbookFacts } from './workbook-facts';
import { exportWorkbook } from './workbook-export';
import { importWorkbook } from './workbook-import';
import { toNewSheet } from './sheet-import';

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
  private readonly events: EventQueue;
  private readonly watching: IDisposable;

  /** Over a Univer that has the sheets, formula, conditional format and validation plugins. */
  constructor(injector: Injector, state: WorkbookState = emptyWorkbook()) {
    this.access = new UniverAccess(injector);
    this.formulas = new FormulaEngine(injector);
    this.events = new EventQueue(() => this.formulas.settle());
    this.loadWorkbookState(state);
    this.watching = watchGrid(this.access, new GridFollower(this, this.events));
  }

  dispose(): void {
    this.watching.dispose();
    this.formulas.dispose();
    this.events.clear();
  }

  /** Answers a function that stops it. */
  listen(listener: GridListener): () => void {
    return this.events.listen(listener);
  }

  /** What `work` changes counts as made by `origin`. Work must not wait for anything. */
  as<T>(origin: Origin, work: () => T): T {
    return this.events.as(origin, work);
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
    const { origin } = this.events;
    const moved = { sheetId, before: fromOrder, after: position, origin };
    this.events.add(() => ({ kind: 'sheetMoved', ...moved }));
    this.access.mutate(SetWorksheetOrderMutation.id, sheetId, { fromOrder, toOrder: position });
  }

  /** A formula as it reads some rows and columns further. */
  offsetFormula(formula: string, rows: number, columns: number): string {
    if (rows === 0 && columns === 0) return formula;
    const builder = this.access.injector.get(LexerTreeBuilder);
    return builder.moveFormulaRefOffset(formula, columns, rows);
  }

  /** To be awaited before something is written from outside. */
  async idle(): Promise<void> {
    await this.formulas.idle();
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
    await this.events.deliver();
  }

  /** The whole workbook as data. Formulas should have settled before. */
  workbookState(): WorkbookState {
    return exportWorkbook(this);
  }

  /** Puts another workbook in place of this one. Await `deliver()` for its formulas' results. */
  loadWorkbookState(state: WorkbookState): void {
    this.events.isPaused = true;
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
      this.events.noteSelection(id, sheet.selection);
    });
    const active = this.sheetNamed(state.activeSheet);
    if (active) this.activate(active.id);
    this.formulas.force();
    this.events.isPaused = false;
  }

  private extrasOf(sheetId: string): SheetExtras {
    const known = this.extras.get(sheetId) ?? newExtras();
    this.extras.set(sheetId, known);
    return known;
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
}
