import { BooleanNumber, Direction, RANGE_TYPE } from '@univerjs/core';
import type { Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetDefaultStyleMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { isWholeColumns, isWholeRows, overlaps, type Shift } from './area';
import { Cells } from './cells';
import { ConditionalFormats } from './conditional-formats';
import type { SheetExtras } from './sheet-extras';
import { normalColor, toFreshUniverStyle } from './style-mapping';
import { fromRange, toRange, WITHOUT_SHOWING, type UniverAccess } from './univer-access';
import { toPixels, toPoints } from './units';
import { Validations } from './validations';
import type { Area, CellStyle, Visibility } from './workbook-state';

/** One sheet of the grid. Sizes are points. */
export class GridSheet {
  readonly cells: Cells;
  readonly conditionalFormats: ConditionalFormats;
  readonly validations: Validations;

  constructor(
    private readonly access: UniverAccess,
    readonly id: string,
    /** Tables, page set-up and the like. */
    readonly extras: SheetExtras,
  ) {
    this.cells = new Cells(access, id);
    this.conditionalFormats = new ConditionalFormats(access, id);
    this.validations = new Validations(access, id);
  }

  private get model(): Worksheet {
    const model = this.access.workbook.getSheetBySheetId(this.id);
    if (!model) throw new Error('The sheet is gone.');
    return model;
  }

  get exists(): boolean {
    return !!this.access.workbook.getSheetBySheetId(this.id);
  }

  get name(): string {
    return this.model.getName();
  }

  /** Formulas that name the sheet follow. */
  rename(name: string): void {
    this.access.command(SetWorksheetNameCommand.id, this.id, { name });
  }

  get visibility(): Visibility {
    if (!this.model.isSheetHidden()) return 'visible';
    return this.extras.veryHidden ? 'veryHidden' : 'hidden';
  }

  set visibility(visibility: Visibility) {
    this.extras.veryHidden = visibility === 'veryHidden';
    const hidden = visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.access.mutate(SetWorksheetHideMutation.id, this.id, { hidden }, WITHOUT_SHOWING);
  }

  /** '' when the tab has no colour. */
  get tabColor(): string {
    return normalColor(this.model.getTabColor() ?? '');
  }

  set tabColor(color: string) {
    this.access.mutate(SetTabColorMutation.id, this.id, { color });
  }

  get showGridlines(): boolean {
    return !this.model.hasHiddenGridlines();
  }

  set showGridlines(show: boolean) {
    const showGridlines = show ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.access.mutate(ToggleGridlinesMutation.id, this.id, { showGridlines });
  }

  get merges(): readonly Area[] {
    return this.model.getMergeData().map(fromRange);
  }

  addMerge(area: Area): void {
    this.cells.ensureSize(area.row + area.rowCount, area.column + area.columnCount);
    this.access.mutate(AddWorksheetMergeMutation.id, this.id, { ranges: [toRange(area)] });
  }

  /** Unmerges every merge that touches the area. */
  removeMerges(area: Area): void {
    const ranges = this.merges
      .filter((merge) => overlaps(merge, area))
      .map((merge) => toRange(merge));
    if (ranges.length > 0) {
      this.access.mutate(RemoveWorksheetMergeMutation.id, this.id, { ranges });
    }
  }

  rowHeight(row: number): number {
    return toPoints(this.model.getRowManager().getRowHeight(row));
  }

  /** Whether somebody gave the row its height; otherwise it fits its text. */
  isRowHeightSet(row: number): boolean {
    return this.model.getRowManager().getRow(row)?.ia === BooleanNumber.FALSE;
  }

  columnWidth(column: number): number {
    return toPoints(this.model.getColumnManager().getColumnWidth(column));
  }

  get defaultRowHeight(): number {
    return toPoints(this.model.getConfig().defaultRowHeight);
  }

  get defaultColumnWidth(): number {
    return toPoints(this.model.getConfig().defaultColumnWidth);
  }

  set defaultColumnWidth(width: number) {
    this.model.getConfig().defaultColumnWidth = toPixels(width);
  }

  /** A height given is kept: the grid does not fit it to the text any more. */
  setRowHeight(area: Area, height: number): void {
    const ranges = [this.sized(area)];
    this.access.mutate(SetWorksheetRowHeightMutation.id, this.id, {
      ranges,
      rowHeight: toPixels(height),
    });
    this.access.mutate(SetWorksheetRowIsAutoHeightMutation.id, this.id, {
      ranges,
      autoHeightInfo: BooleanNumber.FALSE,
    });
  }

  setColumnWidth(area: Area, width: number): void {
    const ranges = [this.sized(area)];
    const colWidth = toPixels(width);
    this.access.mutate(SetWorksheetColWidthMutation.id, this.id, { ranges, colWidth });
  }

  isRowHidden(row: number): boolean {
    return !this.model.getRowRawVisible(row);
  }

  isColumnHidden(column: number): boolean {
    return !this.model.getColVisible(column);
  }

  hideRows(area: Area, hide: boolean): void {
    const id = hide ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
    this.access.mutate(id, this.id, { ranges: [this.sized(area)] });
  }

  hideColumns(area: Area, hide: boolean): void {
    const id = hide ? SetColHiddenMutation.id : SetColVisibleMutation.id;
    this.access.mutate(id, this.id, { ranges: [this.sized(area)] });
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.model.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(rows: number, columns: number): void {
    this.access.mutate(SetFrozenMutation.id, this.id, {
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  /** The look of every cell that has no style of its own. */
  setSheetStyle(style: CellStyle): void {
    const defaultStyle = toFreshUniverStyle(style);
    this.access.mutate(SetWorksheetDefaultStyleMutation.id, this.id, { defaultStyle });
  }

  /** Puts rows or columns in (count positive) or takes them out; everything below or right moves. */
  shift({ axis, start, count }: Shift): void {
    const length = Math.abs(count);
    const isRow = axis === 'row';
    this.cells.ensureSize(isRow ? start + length : 0, isRow ? 0 : start + length);
    const size = isRow ? this.model.getColumnCount() : this.model.getRowCount();
    const area: Area = isRow
      ? { row: start, column: 0, rowCount: length, columnCount: size }
      : { row: 0, column: start, rowCount: size, columnCount: length };
    const range = toRange(area, isRow ? RANGE_TYPE.ROW : RANGE_TYPE.COLUMN);
    const ids = isRow
      ? [InsertRowByRangeCommand.id, RemoveRowByRangeCommand.id]
      : [InsertColByRangeCommand.id, RemoveColByRangeCommand.id];
    const direction = isRow ? Direction.UP : Direction.LEFT;
    this.access.command(ids[count > 0 ? 0 : 1] ?? '', this.id, { range, direction });
  }

  /** Sizes are set on rows and columns that the grid has; whole-sheet areas end at its edge. */
  private sized(area: Area) {
    if (!isWholeRows(area) && !isWholeColumns(area)) {
      this.cells.ensureSize(area.row + area.rowCount, area.column + area.columnCount);
    } else if (!isWholeRows(area)) this.cells.ensureSize(0, area.column + area.columnCount);
    else if (!isWholeColumns(area)) this.cells.ensureSize(area.row + area.rowCount, 0);
    return toRange(this.cells.bounded(area));
  }
}
