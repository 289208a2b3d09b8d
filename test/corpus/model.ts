import type { Level } from '../../src/assessment/level';
import type { Rating } from '../../src/assessment/matrix';
import { levelOf, scoreOf } from '../../src/assessment/matrix';
import type { Random } from './random';
import { MEASURES, OWNERS, TIMEFRAMES } from './stock-plans';
import { PROCESSES, UNITS } from './stock-processes';

/** What an office assessed, before anybody laid it out on worksheets. */
export interface Unit {
  readonly agency: string;
  readonly process: string;
  /** Which of the domains is ticked. */
  readonly domain: number;
  /** Buddhist era. */
  readonly year: number;
  readonly risks: readonly ModelRisk[];
}

export interface ModelRisk {
  /** From 1, in the order of the scored table. */
  readonly order: number;
  readonly step: string;
  /** Whether it has the step of the risk before it. */
  readonly sameStep: boolean;
  readonly issue: string;
  readonly likelihood: Rating;
  readonly impact: Rating;
  readonly score: number;
  readonly level: Level;
  /** Empty where a low risk is left out of the plan. */
  readonly measures: readonly ModelMeasure[];
}

export interface ModelMeasure {
  readonly measure: string;
  readonly method: string;
  readonly timeframe: string;
  readonly owner: string;
}

/** The units of one workbook: different ones, some with a single short process. */
export function makeUnits(random: Random, count: number): readonly Unit[] {
  const processes = random.some(PROCESSES, count);
  return random.some(UNITS, count).map((agency, index) => {
    const process = processes[index] ?? PROCESSES[0]!;
    const year = random.pick([2567, 2568, 2569]);
    const plansLow = random.chance(0.5);
    const risks: ModelRisk[] = [];
    const first = random.int(0, 1);
    for (const { step, issues } of process.steps.slice(first)) {
      const chosen = random.chance(0.6) ? issues : issues.slice(0, 1);
      for (const [at, issue] of chosen.entries()) {
        risks.push(makeRisk(random, { step, issue, at, order: risks.length + 1, year, plansLow }));
      }
    }
    // A corpus without a risk to plan for would seed nothing in a plan.
    if (risks.every(({ level }) => level === 'low')) {
      risks[0] = { ...risks[0]!, ...rated(4, 3), measures: makeMeasures(random, year) };
    }
    return { agency, process: process.name, domain: process.domain, year, risks };
  });
}

interface Given {
  readonly step: string;
  readonly issue: string;
  readonly at: number;
  readonly order: number;
  readonly year: number;
  readonly plansLow: boolean;
}

function makeRisk(random: Random, given: Given): ModelRisk {
  const { order, step, issue, at, year, plansLow } = given;
  const rating = rated(random.pick([1, 2, 3, 4, 5]), random.pick([1, 2, 3, 4, 5]));
  const isPlanned = plansLow || rating.level !== 'low';
  const measures = isPlanned ? makeMeasures(random, year) : [];
  return { order, step, sameStep: at > 0, issue, ...rating, measures };
}

function rated(
  likelihood: Rating,
  impact: Rating,
): Pick<ModelRisk, 'likelihood' | 'impact' | 'score' | 'level'> {
  const score = scoreOf(likelihood, impact);
  return { likelihood, impact, score, level: levelOf(score) };
}

function makeMeasures(random: Random, year: number): readonly ModelMeasure[] {
  return random.some(MEASURES, random.pick([1, 1, 2, 3])).map((measure) => ({
    ...measure,
    timeframe: random.pick(TIMEFRAMES)(year),
    owner: random.pick(OWNERS),
  }));
}
