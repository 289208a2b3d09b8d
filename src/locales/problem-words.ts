/** What to say when Excel did not do it: what happened, and what to do next. */
export interface ProblemWords {
  readonly editing: string;
  /** `null` where it is not known which sheet. */
  readonly sheetProtected: (sheet: string | null) => string;
  readonly workbookProtected: string;
  readonly gone: string;
  readonly changed: (sheet: string, address: string) => string;
  /** `detail` is Excel's own words, for whoever supports the person. */
  readonly refused: (detail: string) => string;
}
