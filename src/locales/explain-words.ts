import type {
  ExplainedKind,
  ExplainedRole,
  LabelKind,
  SkippedWhy,
} from '../assessment/explanation';
import type { LinkedBy } from '../assessment/linked-by';

/** A risk by its row and by what its cells say, which may be long or nothing. */
export interface ExplainedRisk {
  readonly row: number;
  readonly risk: string;
}

/** How it is told what was understood of a workbook. Rows are numbered as in Excel, from 1. */
export interface ExplainWords {
  readonly heading: string;
  readonly kinds: Readonly<Record<ExplainedKind, string>>;
  readonly roles: Readonly<Record<ExplainedRole, string>>;
  readonly whys: Readonly<Record<SkippedWhy, string>>;
  readonly links: Readonly<Record<LinkedBy, string>>;
  readonly labels: Readonly<Record<LabelKind, string>>;
  /** A table, its A1 area and how many items were read from it. */
  table(kind: string, area: string, items: number): string;
  /** Put behind a table that was not taken for part of any form. */
  readonly unused: string;
  /** Under which column a role was found. */
  column(column: string, role: string, heading: string): string;
  /** Rows that nothing was read from, such as `7, 9–12`, and why. */
  skipped(rows: string, why: string): string;
  /** Rows that go on with the item of an earlier row. */
  continues(rows: string, of: number): string;
  /** Which plan row answers a risk, and by what. */
  answer(risk: ExplainedRisk, sheet: string, planRow: number, by: string): string;
  noAnswer(risk: ExplainedRisk): string;
  withoutRisk(row: number): string;
  label(cell: string, kind: string, value: string): string;
  readonly blank: string;
  readonly ticked: string;
  readonly notTicked: string;
  /** A sheet of which nothing was read. */
  readonly nothing: string;
}
