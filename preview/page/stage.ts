import type { WorkbookState } from '../grid/workbook-state';

/** Facts about the person's Office that the pane asks for. */
export interface OfficeFacts {
  /** Office's display language. */
  readonly language: 'th-TH' | 'en-US';
  readonly dark: boolean;
}

/** The running grid and the stand-in host over it, as the page uses them. */
export interface Stage {
  /** Puts the host's bridge into the pane's window; to be called before Office.js runs there. */
  connectPane(pane: Window & typeof globalThis): void;
  setFacts(facts: OfficeFacts): void;
  /** Replaces the workbook by another. */
  load(state: WorkbookState): Promise<void>;
  /** The workbook as it stands, an open cell editor included. */
  save(): Promise<WorkbookState>;
  readonly roundTrips: number;
  resetRoundTrips(): void;
  /** Calls back whenever the number of round trips may have changed. */
  onRoundTrip(listener: () => void): () => void;
  failNextSync(): void;
  readonly cellEditMode: boolean;
  setCellEditMode(on: boolean): void;
}
