/** What is said about follow-up reports; loaded with the part of the pane that makes them. */
export interface FollowUpWords {
  readonly heading: string;
  /** Labels the list of the assessments of a workbook. */
  readonly choose: string;
  /** An assessment that names neither its process nor its unit; `number` from 1. */
  readonly unnamed: (number: number) => string;
  /** What a new report will hold. */
  readonly fresh: (measures: number) => string;
  /** What a report that is there already will get. */
  readonly more: (measures: number, sheet: string) => string;
  readonly complete: (sheet: string) => string;
  readonly keeps: string;
  readonly make: string;
  readonly refresh: string;
  readonly working: string;
  readonly made: (sheet: string) => string;
  readonly refreshed: (measures: number, sheet: string) => string;
  readonly changedHeading: (count: number) => string;
  readonly changedAdvice: string;
  readonly withdrawnHeading: (count: number) => string;
  readonly withdrawnAdvice: string;
  /** A cell and its text; a button that goes there. */
  readonly inPlan: (cell: string, text: string) => string;
  readonly inReport: (cell: string, text: string) => string;
}
