import { CellValueType } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { Results } from './grid-watch';
import { quoteSheetName } from './address';
import { matrixEntries } from './matrix-entries';
import { announceFormulas } from './formula-announcement';
import { intersection, lastColumn, lastRow, spanning } from './area';
import { fromUniverStyle, toStyleRest, toUniverStyle, type StyleRest } from './style-mapping';
import type { UniverAccess } from './univer-access';
import type { Area, CellStyle, CellValue } from './workbook-state';

/** A cell's contents: '' when empty; an error is its text. */
export interface CellContent {
  readonly value: CellValue;
  /** With its leading '='. */
  readonly formula?: string;
  /** Text that looks like a number and is to stay text. */
  readonly isText?: boolean;
}

export const EMPTY: CellContent = { value: '' };

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content?: CellContent;
  readonly style?: CellStyle;
}

const FORMULA_ERROR = /^#(REF!|VALUE!|DIV\/0!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!)$/;
export const isErrorText = (value: CellValue): boolean =>
  typeof value === 'string' && FORMULA_ERROR.test(value);

/** The cells of one sheet, typed. */
export class Cells {
  private readonly styles = new Map<string, CellStyle>();

  constructor(
    private readonly access: UniverAccess,
    private readonly sheetId: string,
  ) {}

  private get sheet(): Worksheet {
    const sheet = this.access.workbook.getSheetBySheetId(this.sheetId);
    if (!sheet) throw new Error('The sheet is gone.');
    return sheet;
  }

  content(row: number, column: number): CellContent {
    const cell = this.sheet.getCellRaw(row, column);
    const content = readContent(cell);
    // Formulas that the grid filled by itself share the text of one of them.
    if (!cell?.si || content.formula !== undefined) return content;
    const model = this.access.injector.get(FormulaDataModel);
    const { unitId } = this.access;
    const formula = model.getFormulaStringByCell(row, column, this.sheetId, unitId);
    return formula ? { ...content, formula: plainlyQuoted(formula) } : content;
  }

  style(row: number, column: number): CellStyle {
    const cell = this.sheet.getCellRaw(row, column);
    if (cell?.s == null && cell?.custom == null) return this.sheetStyle();
    const rest = (cell.custom ?? null) as StyleRest | null;
    if (typeof cell.s !== 'string') return fromUniverStyle(cell.s, rest);
    const key = `${cell.s}|${JSON.stringify(rest)}`;
    let style = this.styles.get(key);
    if (!style) {
      style = fromUniverStyle(this.sheet.getStyleDataByHash(cell.s), rest);
      this.styles.set(key, style);
    }
    return style;
  }

  /** The style of every cell that has none of its own. */
  sheetStyle(): CellStyle {
    return fromUniverStyle(this.sheet.getDefaultCellStyleInternal(), null);
  }

  /** Cells that hold or look like something, row by row; within `area` when given. */
  *present(area?: Area): Iterable<{ row: number; column: number; hasContent: boolean }> {
    const matrix = this.sheet.getCellMatrix().getMatrix();
    for (const row of ascending(matrix, area?.row, area && lastRow(area))) {
      const cells = matrix[row] ?? {};
      for (const column of ascending(cells, area?.column, area && lastColumn(area))) {
        const cell = cells[column];
        if (cell) yield { row, column, hasContent: hasContent(cell) };
      }
    }
  }

  /** The smallest area around what is there; null on an empty sheet. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, column, hasContent } of this.present(within)) {
      if (valuesOnly && !hasContent) continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
    return bottom < 0 ? null : spanning(top, left, bottom, right);
  }

  /** Whether some of the results are other values than the cells hold now. */
  differ(results: Results): boolean {
    for (const { row, column, item } of matrixEntries(results)) {
      const before = this.sheet.getCellRaw(row, column)?.v ?? '';
      if (before !== (item?.v ?? '')) return true;
    }
    return false;
  }

  write(writes: readonly CellWrite[]): void {
    if (writes.length === 0) return;
    const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
    let [bottom, right] = [0, 0];
    for (const write of writes) {
      const row = (matrix[write.row] ??= {});
      row[write.column] = { ...row[write.column], ...toCellData(write) };
      [bottom, right] = [Math.max(bottom, write.row), Math.max(right, write.column)];
    }
    this.ensureSize(bottom + 1, right + 1);
    announceFormulas(this.access, this.sheetId, matrix);
    this.access.mutate(SetRangeValuesMutation.id, this.sheetId, { cellValue: matrix });
  }

  /** Makes the grid large enough to show the cell before the given row and column. */
  ensureSize(rows: number, columns: number): void {
    const { sheet } = this;
    if (rows > sheet.getRowCount()) {
      this.access.mutate(SetWorksheetRowCountMutation.id, this.sheetId, { rowCount: rows + 50 });
    }
    if (columns > sheet.getColumnCount()) {
      this.access.mutate(SetWorksheetColumnCountMutation.id, this.sheetId, {
        columnCount: columns + 5,
      });
    }
  }

  /** The part of an area that the grid really has: whole rows and columns end somewhere. */
  bounded(area: Area): Area {
    const { sheet } = this;
    const all = spanning(0, 0, sheet.getRowCount() - 1, sheet.getColumnCount() - 1);
    return intersection(area, all) ?? { ...area, rowCount: 0, columnCount: 0 };
  }
}

function ascending(record: object, from = 0, to = Infinity): number[] {
  return Object.keys(record)
    .map(Number)
    .filter((key) => key >= from && key <= to)
    .sort((a, b) => a - b);
}

const hasContent = (cell: ICellData): boolean =>
  !!cell.f || !!cell.si || (cell.v !== undefined && cell.v !== null && cell.v !== '');

export function readContent(cell: Nullable<ICellData>): CellContent {
  if (!cell) return EMPTY;
  const value = cell.v ?? richText(cell) ?? '';
  const typed = cell.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
  if (cell.f) return { value: typed, formula: plainlyQuoted(cell.f) };
  return cell.t === CellValueType.FORCE_STRING ? { value: typed, isText: true } : { value: typed };
}

/** Excel writes quotes around a sheet's name only where they are needed. */
function plainlyQuoted(formula: string): string {
  if (!formula.includes("'")) return formula;
  return formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')+)'!/g, (all, name: string | undefined) =>
    name === undefined ? all : `${quoteSheetName(name.replaceAll("''", "'"))}!`,
  );
}

/** Text typed into the grid with line breaks is held as a little document. */
function richText(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

function toCellData({ content, style }: CellWrite): ICellData {
  return {
    ...(content ? toContentData(content) : {}),
    ...(style
      ? { s: toUniverStyle(style) as ICellData['s'] & object, custom: toStyleRest(style) }
      : {}),
  };
}

export function toContentData({ value, formula, isText }: CellContent): ICellData {
  // A formula's old result goes: the calculation writes the new one.
  if (formula !== undefined) return { v: null, f: formula, p: null, si: null };
  if (value === '') return { v: null, f: null, p: null, si: null };
  return { v: toRaw(value), t: toType(value, isText), f: null, p: null, si: null };
}

const toRaw = (value: CellValue) => (typeof value === 'boolean' ? Number(value) : value);

function toType(value: CellValue, isText = false): CellValueType {
  if (typeof value === 'number') return CellValueType.NUMBER;
  if (typeof value === 'boolean') return CellValueType.BOOLEAN;
  return isText ? CellValueType.FORCE_STRING : CellValueType.STRING;
}
