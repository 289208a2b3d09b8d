import { levelOf, scoreOf } from '../../src/assessment/matrix';
import type { ModelRisk, Unit } from './model';
import { makeUnits } from './model';
import type { Random } from './random';
import { MEASURES, OWNERS, TIMEFRAMES } from './stock-plans';

/** The reports of one unit: what it scored, what it planned, and what it did. */
export interface ReportModel extends Omit<Unit, 'risks'> {
  readonly scored: readonly ModelRisk[];
  /** Steps of medium level and above, each with its measures, no measure twice. */
  readonly planned: readonly ModelRisk[];
}

/** Steps with one risk each, as the plan of 2566 has them; the first three are to be planned for. */
export function makeReportModel(random: Random): ReportModel {
  const unit = makeUnits(random, 6).find(({ risks }) => stepsOf(risks).length >= 3);
  if (unit === undefined) throw new Error('no unit has three steps');
  const measures = random.shuffled(MEASURES);
  const scored = stepsOf(unit.risks)
    .slice(0, 5)
    .map((risk, index): ModelRisk => {
      const [likelihood, impact] = index < 3 ? random.pick(PLANNED) : random.pick(LOW);
      const score = scoreOf(likelihood, impact);
      return {
        ...risk,
        ...{ order: index + 1, likelihood, impact, score, level: levelOf(score) },
        measures:
          index >= 3
            ? []
            : measures.splice(0, random.pick([1, 2, 3])).map((measure) => ({
                ...measure,
                timeframe: random.pick(TIMEFRAMES)(unit.year),
                owner: random.pick(OWNERS),
              })),
      };
    });
  return { ...unit, scored, planned: scored.filter(({ measures: own }) => own.length > 0) };
}

/** The first risk of each step. */
function stepsOf(risks: readonly ModelRisk[]): readonly ModelRisk[] {
  return risks.filter(({ sameStep }) => !sameStep);
}

const PLANNED = [
  [2, 3],
  [3, 3],
  [4, 3],
  [3, 4],
  [5, 3],
  [5, 5],
] as const;
const LOW = [
  [1, 1],
  [1, 4],
  [2, 2],
] as const;
