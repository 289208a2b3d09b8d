import type { Area } from './snapshot';

/**
 * What one worksheet shall hold: drawn by `draw`, carried out by an adapter (Excel, or a file).
 * Rows and columns zero-based; sizes in points. Later entries of `styles` win over earlier ones.
 */
export interface SheetBlueprint {
  readonly name: string;
  readonly tabColour: string;
  /** Values and formulas (a string starting with `=`); `null` leaves the cell empty. */
  readonly blocks: readonly CellBlock[];
  readonly styles: readonly StyledArea[];
  readonly merges: readonly Area[];
  /** Width of each column from the first, in points. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly {
    readonly row: number;
    readonly rows: number;
    readonly height: number;
  }[];
  /** Rows that nobody shall see; forms as they are inserted have none. */
  readonly hiddenRows?: readonly number[];
  /** Excel tables: the area includes the heading row; they grow when a person types under them. */
  readonly tables: readonly Area[];
  readonly colourRules: readonly ColourRule[];
  readonly dropDowns: readonly DropDown[];
  /** How many rows stay in view from the top; 0 for none. */
  readonly frozenRows: number;
  /** The rows that repeat on each printed page (first and last, zero-based), if any. */
  readonly printTitleRows: { readonly first: number; readonly last: number } | null;
  /** The cell to stand on after inserting: the first that a person fills. */
  readonly start: { readonly row: number; readonly column: number };
}

export type CellInput = string | number | null;

export interface CellBlock {
  readonly row: number;
  readonly column: number;
  /** A full rectangle. */
  readonly cells: readonly (readonly CellInput[])[];
}

export interface StyledArea {
  readonly area: Area;
  readonly style: CellStyle;
}

/** Only what is named is set. Colours are `#RRGGBB`; the font size is in points. */
export interface CellStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly ink?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /**
   * Thin lines around and between all cells of the area; or without those between its rows, so that
   * cells above each other look like one; or only a dotted one below it, to write on.
   */
  readonly lines?: 'grid' | 'columns' | 'writing-line';
  readonly numberFormat?: string;
}

/** A conditional format: where the formula (relative to the area's first cell) is true, fill and ink. */
export interface ColourRule {
  readonly area: Area;
  readonly formula: string;
  readonly fill: string;
  readonly ink: string;
}

/** A list to choose from, with words for the person. Together at most 255 characters of options. */
export interface DropDown {
  readonly area: Area;
  readonly options: readonly string[];
  readonly prompt: { readonly title: string; readonly message: string };
  readonly error: { readonly title: string; readonly message: string };
}
