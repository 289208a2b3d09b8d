/**
 * How much this program is willing to take from one file. Each is far above what a unit's forms
 * need (a few hundred rows) and low enough that a hostile file ends in a refusal within seconds.
 */
export const LIMITS = {
  /** Bytes of the file itself. */
  fileBytes: 100_000_000,
  /** Entries of the zip. */
  entries: 2_000,
  /** Bytes of one part, unpacked. */
  partBytes: 64_000_000,
  /** Bytes of all parts that are read, unpacked. */
  totalBytes: 200_000_000,
  /** Worksheets. */
  sheets: 500,
  /** Cells with content, in all worksheets. */
  cells: 1_000_000,
  /** Cells of the rectangles from A1 to the last cell with content, blank ones between included, in all worksheets. */
  gridCells: 10_000_000,
  /** Texts that cells share. */
  sharedStrings: 1_000_000,
  /** Cell styles; Excel itself takes 65,490. */
  styles: 65_536,
  /** Characters of one cell; Excel itself takes 32,767. */
  cellCharacters: 32_767,
  /** Characters of one formula; Excel itself takes 8,192. */
  formulaCharacters: 8_192,
  /** Characters of all texts; one long text can be shared by a million cells. */
  textCharacters: 50_000_000,
  /** Characters of all formulas; one long formula can be filled down likewise. */
  totalFormulaCharacters: 20_000_000,
  /** Merged areas, in all worksheets. */
  merges: 200_000,
  /** Characters of a sheet's name; Excel itself takes 31. */
  sheetNameCharacters: 255,
} as const;

/** The last row and column that a worksheet can have, zero-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
