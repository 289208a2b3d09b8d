import type { RuleId } from '../../src/rules/finding';
import type { CellContent } from '../../src/sheets/snapshot';
import type { Ink } from './canvas';
import type { Random } from './random';
import type { ReportModel } from './report-model';

/**
 * - `reports`: the proposal, criteria, scores and plan of source 000, perhaps with a follow-up
 * - `follow-up`: a follow-up report alone, source 001
 * - `steps`: a selection with domains, scores, criteria and a plan that names the issues, source 003
 */
export type ReportForms = 'reports' | 'follow-up' | 'steps';

/** One mistake in such forms. */
export interface ReportSeed {
  readonly rule: RuleId;
  /** What cells hold instead, by name. */
  readonly cells: Readonly<Record<string, Ink | CellContent>>;
  /** Where it is to be found: any of these cells, by name. */
  readonly at: readonly string[];
  /** Rules that it may set off as well. */
  readonly also?: readonly RuleId[];
  /** Changes what was assessed before it is laid out. */
  readonly change?: (model: ReportModel) => ReportModel;
  /** A risk whose row is hidden, by its number. */
  readonly hides?: number;
  /** It needs a follow-up report beside the plan. */
  readonly needsFollowUp?: boolean;
}

/** A kind of mistake, and the forms that it is put into. */
export interface ReportKind {
  readonly forms: ReportForms;
  readonly plant: (random: Random, model: ReportModel) => ReportSeed;
}

/** What is no content. */
export const BLANKS: readonly CellContent[] = [null, '-', '.....', '\u00A0', '\u200B'];

/** A planned risk and one of its measures, as their cells are named. */
export function someMeasure(random: Random, { planned }: ReportModel): string {
  const { order, measures } = random.pick(planned);
  return `${order} ${random.int(0, measures.length - 1)}`;
}

/** A kind that puts a content into a column of the plan. */
export function inPlan(rule: RuleId, column: string, contents: readonly CellContent[]): ReportKind {
  return {
    forms: 'reports',
    plant: (random, model) => {
      const at = `plan ${someMeasure(random, model)} ${column}`;
      return { rule, cells: { [at]: random.pick(contents) }, at: [at] };
    },
  };
}
