import type { NameState } from './workbook-state';

/** What belongs to the workbook and Univer cannot hold. */
export interface WorkbookFacts {
  name: string;
  title: string;
  author: string;
  names: readonly NameState[];
  settings: Map<string, unknown>;
  isProtected: boolean;
}
