import type { Assessment } from './assessment/assessment';
import type { Level } from './assessment/level';
import { RATINGS } from './assessment/matrix';
import { valueOf } from './assessment/field';
import { watchedItems } from './assessment/item-colour';
import { bandOf, WATCH_RATINGS } from './assessment/nine-step';
import type { Finding, Severity } from './rules/finding';

/** What a workbook comes to, in numbers. */
export interface Summary {
  /** `no-form`: the workbook holds no official form. `open`: at least one error. `ready`: none. */
  readonly verdict: 'no-form' | 'open' | 'ready';
  /** Risks of scored tables, and watched items of the nine-step method. */
  readonly risks: number;
  readonly byLevel: Readonly<Record<Level, number>>;
  /** Risks whose likelihood or impact is missing or wrong. */
  readonly unscored: number;
  /** Measures that a follow-up report names, with a result or without. */
  readonly reported: number;
  /** How many risks lie in each cell of the 5×5 matrix: `matrix[likelihood - 1][impact - 1]`. */
  readonly matrix: readonly (readonly number[])[];
  /**
   * How many watched items lie in each cell of table 3 of the nine-step method:
   * `watchMatrix[necessity - 1][severity - 1]`; `null` where the workbook has no such forms.
   */
  readonly watchMatrix: readonly (readonly number[])[] | null;
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
}

/** Counts risks by level and by cell of the matrix, and findings by severity. */
export function summarise(
  assessments: readonly Assessment[],
  findings: readonly Finding[],
): Summary {
  const byLevel: Record<Level, number> = { low: 0, medium: 0, high: 0, 'very-high': 0 };
  const matrix = emptyMatrix(RATINGS);
  const watchMatrix = emptyMatrix(WATCH_RATINGS);
  let risks = 0;
  let unscored = 0;
  let reported = 0;
  for (const assessment of assessments) {
    for (const { watch } of watchedItems(assessment.nineStep)) {
      risks += 1;
      if (watch.total === null) unscored += 1;
      else byLevel[bandOf(watch.total)] += 1;
      count(watchMatrix, valueOf(watch.necessity), valueOf(watch.severity));
    }
    reported += reportedMeasures(assessment);
    for (const risk of assessment.risks) {
      risks += 1;
      const likelihood = valueOf(risk.likelihood);
      const impact = valueOf(risk.impact);
      if (risk.level === null || likelihood === null || impact === null) {
        unscored += 1;
        continue;
      }
      byLevel[risk.level] += 1;
      count(matrix, likelihood, impact);
    }
  }
  const found = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const errors = found('error');
  return {
    verdict: assessments.length === 0 ? 'no-form' : errors > 0 ? 'open' : 'ready',
    risks,
    byLevel,
    unscored,
    reported,
    matrix,
    watchMatrix: assessments.some(({ nineStep }) => nineStep !== null) ? watchMatrix : null,
    errors,
    warnings: found('warning'),
    advice: found('advice'),
  };
}

/** How many measures the follow-up report of an assessment names. */
export function reportedMeasures({ followUp }: Pick<Assessment, 'followUp'>): number {
  return followUp
    .flatMap(({ measures }) => measures)
    .filter(({ measure }) => measure.kind === 'value').length;
}

function emptyMatrix(ratings: readonly number[]): number[][] {
  return ratings.map(() => ratings.map(() => 0));
}

/** One more in the cell of two ratings, which count from 1. */
function count(matrix: readonly number[][], down: number | null, across: number | null): void {
  const line = down === null ? undefined : matrix[down - 1];
  if (line === undefined || across === null) return;
  line[across - 1] = (line[across - 1] ?? 0) + 1;
}
