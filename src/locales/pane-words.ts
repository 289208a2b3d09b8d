import type { Level } from '../assessment/level';
import type { CriteriaSetId } from '../forms/form';
import type { Severity } from '../rules/finding';

/** One heat map cell, as read aloud. */
export interface MatrixCell {
  /** Likelihood, or necessity of watching. */
  readonly down: number;
  /** Impact, or severity. */
  readonly across: number;
  readonly level: Level;
  readonly risks: number;
}

/** Everything the task pane says, except rules and problems. Each language implements all of it. */
export interface PaneWords {
  readonly appName: string;
  readonly tabs: {
    readonly label: string;
    readonly check: string;
    readonly insert: string;
    readonly help: string;
  };
  /** Names of the levels as labels, standing alone. */
  readonly levelNames: Readonly<Record<Level, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly later: LaterWords;
  readonly check: CheckWords;
  readonly findings: FindingsWords;
  readonly fixing: FixingWords;
  readonly ignoring: IgnoringWords;
  readonly firstRun: FirstRunWords;
  readonly bring: BringWords;
  readonly insert: InsertWords;
  readonly help: HelpWords;
  readonly unavailable: UnavailableWords;
}

/** For a part of the pane that is loaded when it is needed. */
export interface LaterWords {
  readonly failed: string;
  readonly retry: string;
}

/** A verdict and what to do about it. */
export interface VerdictWords {
  readonly title: string;
  readonly next: string;
}

export interface CheckWords {
  readonly reading: string;
  readonly notRead: string;
  readonly ready: (risks: number) => VerdictWords;
  readonly open: (errors: number) => VerdictWords;
  readonly unscored: (risks: number) => VerdictWords;
  /** A follow-up report and no assessment beside it. */
  readonly reported: (measures: number) => VerdictWords;
  /** Forms that nobody has filled in yet: with a scored table; of the nine-step method; to report on a plan. */
  readonly noRisks: VerdictWords;
  readonly noItems: VerdictWords;
  readonly noMeasures: VerdictWords;
  readonly noForm: VerdictWords;
  readonly advisory: (warnings: number, advice: number) => string;
  readonly checkNow: string;
  readonly checking: string;
  readonly lastChecked: (time: string) => string;
  readonly outOfDate: string;
  readonly notFollowing: string;
  readonly levelsHeading: string;
  /** How many risks of one level, as read aloud. */
  readonly levelCount: (level: string, risks: number) => string;
  readonly notScoredYet: (risks: number) => string;
  readonly matrixHeading: string;
  /** Unfolds what was read from each sheet. */
  readonly understood: string;
  /** Says what stands in the rows and columns of the matrix. */
  readonly matrixCaption: string;
  readonly matrixCell: (cell: MatrixCell, level: string) => string;
  /** The same of table 3 of the nine-step method. */
  readonly watchCaption: string;
  readonly watchCell: (cell: MatrixCell, level: string) => string;
  readonly findingsHeading: (count: number) => string;
  readonly sheetGroup: (sheet: string, count: number) => string;
  readonly why: string;
  /** Accessible name of the button that unfolds why and how for one cell. */
  readonly whyFor: (address: string) => string;
  readonly how: string;
  readonly more: (count: number) => string;
  readonly notShown: (sheet: string, address: string) => string;
}

/** The list of findings. */
export interface FindingsWords {
  /** Accessible name of the buttons that leave findings of one severity. */
  readonly filter: string;
  readonly all: string;
  /** Accessible name of the choice of how findings are grouped. */
  readonly grouping: string;
  readonly groupings: { readonly sheet: string; readonly rule: string };
  /** Accessible name of the choice of one sheet. */
  readonly sheet: string;
  readonly allSheets: string;
  readonly previous: string;
  readonly next: string;
  readonly position: (at: number, of: number) => string;
  readonly nothingFound: string;
  readonly nothingOnSheet: (sheet: string) => string;
  readonly allFiltered: string;
  readonly showAll: string;
}

/** Putting a finding right from the pane. */
export interface FixingWords {
  readonly offer: string;
  /** Accessible name of the list of changes. */
  readonly preview: string;
  readonly old: string;
  readonly new: string;
  readonly blank: string;
  /** `after`: the row under which rows are added, as Excel numbers it. */
  readonly rows: (count: number, sheet: string, after: number) => string;
  readonly confirm: string;
  readonly all: (findings: number) => string;
  readonly allPreview: (cells: number) => string;
  readonly confirmAll: (findings: number) => string;
  readonly cancel: string;
  readonly working: string;
  readonly done: (cells: number) => string;
}

/** Ignoring a finding with a reason. */
export interface IgnoringWords {
  readonly cell: string;
  readonly rule: string;
  readonly reason: string;
  readonly reasonForRule: string;
  readonly reasonMissing: string;
  /** Where the reason is kept. */
  readonly kept: string;
  /** For what counts whatever the reason. */
  readonly verdictStays: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly working: string;
  readonly done: string;
  readonly doneStillCounts: string;
  readonly heading: (count: number) => string;
  readonly because: (reason: string) => string;
  readonly stillCounts: (reason: string) => string;
  /** By how much is taken back at once. */
  readonly takeBack: { readonly cell: string; readonly sheet: string; readonly rule: string };
  readonly takenBack: string;
  /** Over decisions about findings that are no more. */
  readonly lapsedHeading: (count: number) => string;
  readonly lapsedWhy: string;
  readonly remove: string;
  readonly removed: string;
}

export interface FirstRunWords {
  readonly points: readonly [string, string, string];
  readonly insert: string;
  readonly trySample: string;
  readonly working: string;
  readonly otherForms: string;
}

export interface BringWords {
  readonly offer: (rows: number) => string;
  /** Which assessment it is about, where a workbook holds several. */
  readonly about: (process: string) => string;
  readonly show: string;
  readonly preview: (rows: number, sheet: string, first: number, last: number) => string;
  readonly keeps: string;
  readonly confirm: (rows: number) => string;
  readonly cancel: string;
  readonly working: string;
  readonly done: (rows: number, sheet: string) => string;
}

export interface InsertWords {
  readonly intro: string;
  /** Labels and examples of what is typed freely. */
  readonly names: Readonly<Record<'ministry' | 'agency' | 'process', string>>;
  readonly hints: Readonly<Record<'ministry' | 'agency' | 'process', string>>;
  /** `limit` is the number of characters that fit. */
  readonly nameWrong: {
    readonly 'too-long': (limit: number) => string;
    readonly formula: () => string;
  };
  readonly workKind: string;
  readonly fiscalYear: string;
  readonly fiscalYearWrong: (first: number, last: number) => string;
  readonly domain: string;
  readonly noDomain: string;
  readonly domainNumber: (number: number) => string;
  readonly likelihoodCriteria: string;
  readonly impactCriteria: string;
  readonly criteria: Readonly<Record<CriteriaSetId, string>>;
  readonly showMeanings: string;
  readonly criteriaHint: string;
  readonly digits: string;
  readonly thaiDigits: string;
  readonly arabicDigits: string;
  readonly insert: string;
  readonly insertSample: string;
  readonly working: string;
  readonly done: (sheets: readonly string[]) => string;
  /** `sheet` is the one to go on with. */
  readonly next: (sheet: string) => string;
  readonly nextSample: string;
  readonly toCheck: string;
}

export interface HelpWords {
  readonly language: string;
  readonly followOffice: string;
  readonly usage: string;
  readonly steps: readonly string[];
  readonly privacy: string;
  readonly privacyText: string;
  readonly about: string;
  readonly aboutText: string;
}

/** Why the pane cannot work where it was opened. */
export interface UnavailableWords {
  readonly outsideExcel: VerdictWords;
  readonly tooOld: VerdictWords;
}
