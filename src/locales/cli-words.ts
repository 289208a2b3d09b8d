import type { ExplainWords } from './explain-words';

/** What can be wrong with one file that the checker was asked to read. */
export type FileProblem =
  | 'missing'
  | 'directory'
  | 'not-a-file'
  | 'no-permission'
  | 'not-readable'
  | 'not-a-workbook'
  | 'old-excel'
  | 'password-protected'
  | 'damaged'
  | 'too-large'
  | 'forbidden-content'
  | 'not-finished';

/** What can be wrong with how the checker was called. */
export type CallProblem =
  | { readonly kind: 'no-file' }
  | { readonly kind: 'unknown-option'; readonly option: string }
  | { readonly kind: 'missing-value'; readonly option: string }
  | { readonly kind: 'unknown-value'; readonly option: string; readonly value: string };

/** How many files ended how. */
export interface FileTotals {
  readonly files: number;
  readonly ready: number;
  readonly open: number;
  readonly noForm: number;
  readonly unreadable: number;
}

/** What the checker says at the command line. */
export interface CliWords {
  /** How to call it, several lines. */
  readonly usage: string;
  callProblem(problem: CallProblem): string;
  /** What is wrong with a file and what to do, in one line that does not repeat its name. */
  readonly fileProblems: Readonly<Record<FileProblem, string>>;
  file(name: string): string;
  sheet(name: string): string;
  /** Put before a finding, by its severity. */
  readonly error: string;
  readonly warning: string;
  readonly advice: string;
  /** Over the findings that somebody ignored. */
  readonly ignored: string;
  /** Put behind such a finding: why. */
  reason(reason: string): string;
  /** Over the decisions that meet no finding any more. */
  readonly lapsed: string;
  /** Put behind a finding that counts although somebody gave a reason to ignore it. */
  countsInSpite(reason: string): string;
  /** The verdict on a file: */
  unreadable(problem: string): string;
  readonly noForm: string;
  readonly noRisks: string;
  open(errors: number): string;
  ready(risks: number): string;
  /** The same of a follow-up report without an assessment beside it. */
  reported(measures: number): string;
  /** Added to a verdict where likelihood or impact is not yet filled. */
  unscored(risks: number): string;
  totals(totals: FileTotals): string;
  /** How many of the files are checked by now, in few words. */
  progress(done: number, files: number): string;
  readonly explain: ExplainWords;
}
