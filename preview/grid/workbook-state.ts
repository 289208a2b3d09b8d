/**
 * Everything a workbook of the preview holds, as plain data: what the grid exports when a person
 * saves and loads when a person opens a file, mapped to neither Univer nor .xlsx. Rows and columns
 * are zero-based; sizes are points (1 pixel = 0.75), as in Office.js; colours '#RRGGBB', upper case.
 */

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What a cell holds. An error is its text, such as '#REF!'. */
export type CellValue = string | number | boolean;

/** The border styles the preview can show, by their names in .xlsx files. */
export const BORDER_STYLES = [
  'hair',
  'thin',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'thick',
] as const;
export type BorderStyle = (typeof BORDER_STYLES)[number];
export const BORDER_SIDES = ['top', 'bottom', 'left', 'right'] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];
export interface BorderState {
  readonly style: BorderStyle;
  readonly color: string;
}

export interface FontState {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
}

export const HORIZONTAL_ALIGNMENTS = ['left', 'center', 'right', 'justify', 'distributed'] as const;
/** Absent means "general": text left, numbers right. */
export type HorizontalAlignment = (typeof HORIZONTAL_ALIGNMENTS)[number];
export const VERTICAL_ALIGNMENTS = ['top', 'center', 'bottom'] as const;
/** Absent means bottom. */
export type VerticalAlignment = (typeof VERTICAL_ALIGNMENTS)[number];

/** How a cell looks. Every field is absent where Excel's default holds. */
export interface CellStyle {
  readonly font?: FontState;
  /** Solid fill. */
  readonly fill?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indent?: number;
  readonly borders?: Partial<Readonly<Record<BorderSide, BorderState>>>;
  /** Excel's format code, such as '0.00', '@' or '[$-D07041E]0'; absent means General. */
  readonly numberFormat?: string;
  /** false: may be edited on a protected sheet. Absent means locked, as in Excel. */
  readonly locked?: boolean;
}

export interface CellState {
  readonly row: number;
  readonly column: number;
  /** The constant, or the last result of `formula`; absent when the cell is only formatted. */
  readonly value?: CellValue;
  /** With its leading '='. */
  readonly formula?: string;
  /** Index into `WorkbookState.styles`. */
  readonly style?: number;
}

/** What a conditional format changes. */
export interface ConditionalStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export const CELL_VALUE_OPERATORS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const;
export type CellValueOperator = (typeof CELL_VALUE_OPERATORS)[number];

export type ConditionalRule =
  /** A formula written for the top-left cell of the first area, with its leading '='. */
  | { readonly kind: 'custom'; readonly formula: string }
  | {
      readonly kind: 'cellValue';
      readonly operator: CellValueOperator;
      readonly formula1: string;
      readonly formula2?: string;
    };

/** In `SheetState.conditionalFormats` the first one has the highest priority. */
export interface ConditionalFormatState {
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly style: ConditionalStyle;
  readonly stopIfTrue: boolean;
}

export type ValidationRule =
  /** `source`: items separated by commas, or a reference with a leading '='. */
  | { readonly kind: 'list'; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly kind: 'wholeNumber' | 'decimal' | 'textLength';
      readonly operator: CellValueOperator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: 'custom'; readonly formula: string };

export type AlertStyle = 'stop' | 'warning' | 'information';

export interface ValidationState {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly show: boolean;
    readonly style: AlertStyle;
    readonly title: string;
    readonly message: string;
  };
}

/** A ListObject. Without totals row: the preview refuses one. */
export interface TableState {
  readonly name: string;
  /** Header row included, when there is one. */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

export type PaperSize = 'letter' | 'legal' | 'a3' | 'a4' | 'a5';

export interface PageState {
  readonly orientation: 'portrait' | 'landscape';
  readonly paperSize: PaperSize;
  /** Fit to so many pages; absent sides are free. */
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  /** Per cent, used when nothing is fitted. */
  readonly scale?: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly blackAndWhite: boolean;
  /** Points. */
  readonly margins: Readonly<
    Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>
  >;
  readonly printArea?: Area;
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly titleColumns?: { readonly first: number; readonly last: number };
  readonly header: Readonly<Record<'left' | 'center' | 'right', string>>;
  readonly footer: Readonly<Record<'left' | 'center' | 'right', string>>;
}

/** Excel's page set-up for a new sheet. */
export const DEFAULT_PAGE: PageState = {
  orientation: 'portrait',
  paperSize: 'a4',
  scale: 100,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  blackAndWhite: false,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  header: { left: '', center: '', right: '' },
  footer: { left: '', center: '', right: '' },
};

export interface NameState {
  readonly name: string;
  /** With its leading '='. */
  readonly formula: string;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetState {
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  readonly defaultRowHeight: number;
  readonly defaultColumnWidth: number;
  /** The look of every cell without a style of its own; index into `WorkbookState.styles`. */
  readonly defaultStyle?: number;
  /** By zero-based row: heights that somebody set; and those that the grid fitted to the text. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly fittedRowHeights?: Readonly<Record<number, number>>;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Row by row, left to right; empty cells without a style are left out. */
  readonly cells: readonly CellState[];
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly conditionalFormats: readonly ConditionalFormatState[];
  readonly validations: readonly ValidationState[];
  readonly tables: readonly TableState[];
  /** Names whose scope is this sheet (print areas and titles are in `page`). */
  readonly names: readonly NameState[];
  readonly page: PageState;
  readonly isProtected: boolean;
  readonly selection: Area;
}

export interface WorkbookState {
  readonly name: string;
  readonly title: string;
  readonly author: string;
  readonly activeSheet: string;
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly SheetState[];
  readonly names: readonly NameState[];
  /** `workbook.settings`: values that survive JSON. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The structure: sheets cannot be added, moved, renamed, removed. */
  readonly isProtected: boolean;
}

/** Excel's defaults for a new sheet, in points: 20 and 64 pixels. */
export const DEFAULT_ROW_HEIGHT = 15;
export const DEFAULT_COLUMN_WIDTH = 48;

/** A sheet with nothing in it. */
export function emptySheet(name: string): SheetState {
  return {
    name,
    visibility: 'visible',
    showGridlines: true,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    rowHeights: {},
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
    cells: [],
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    conditionalFormats: [],
    validations: [],
    tables: [],
    names: [],
    page: DEFAULT_PAGE,
    isProtected: false,
    selection: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
  };
}

/** A workbook with one empty sheet, as Excel opens. */
export function emptyWorkbook(name = 'Book1.xlsx', sheetName = 'Sheet1'): WorkbookState {
  return {
    name,
    title: '',
    author: '',
    activeSheet: sheetName,
    styles: [],
    sheets: [emptySheet(sheetName)],
    names: [],
    settings: {},
    isProtected: false,
  };
}
