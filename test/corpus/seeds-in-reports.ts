import type { RuleId } from '../../src/rules/finding';
import type { CellContent } from '../../src/sheets/snapshot';
import { TIMES } from './lay-criteria';
import type { ReportKind } from './report-seed';
import { BLANKS, inPlan, someMeasure } from './report-seed';

function inCriteria(rule: RuleId, rating: number, contents: readonly CellContent[]): ReportKind {
  const at = `criteria ${rating}`;
  return {
    forms: 'reports',
    plant: (random) => ({
      rule,
      cells: { [at]: random.pick(contents) },
      at: [at, `criteria ${rating - 1}`],
    }),
  };
}

/** Mistakes in the reports of sources 000 and 001, by name. */
export const IN_REPORTS: readonly (readonly [string, ReportKind])[] = [
  [
    'result-missing',
    {
      forms: 'follow-up',
      plant: (random, model) => {
        const { order } = random.pick(model.planned);
        const at = `result ${order}`;
        return { rule: 'result-missing', cells: { [at]: random.pick(BLANKS) }, at: [at] };
      },
    },
  ],
  [
    'follow-up-measure-differs',
    {
      forms: 'reports',
      plant: (random, model) => {
        const { order, measures } = random.pick(model.planned);
        const at = `report ${order} 0 measure`;
        return {
          rule: 'follow-up-measure-differs',
          cells: { [at]: `${measures[0]?.measure ?? ''} และรายงานผู้บริหาร` },
          at: [at],
          needsFollowUp: true,
        };
      },
    },
  ],
  [
    'publication-link-missing',
    {
      forms: 'reports',
      plant: (random) => ({
        rule: 'publication-link-missing',
        cells: { link: random.pick(BLANKS) },
        at: ['link'],
      }),
    },
  ],
  [
    'budget-invalid',
    inPlan('budget-invalid', 'budget', ['รอจัดสรร ปีหน้า', 'ตามความเหมาะสม', { error: '#VALUE!' }]),
  ],
  [
    'method-missing',
    {
      forms: 'reports',
      plant: (random, { planned }) => {
        // A method on the first line alone would stand for all of a step's measures.
        const at = `plan ${random.pick(planned).order} 0 method`;
        return { rule: 'method-missing', cells: { [at]: random.pick(BLANKS) }, at: [at] };
      },
    },
  ],
  ['timeframe-vague', inPlan('timeframe-vague', 'timeframe', ['๑ วัน', 'ต่อเนื่อง', '3 เดือน'])],
  [
    'timeframe-outside-fiscal-year',
    inPlan('timeframe-outside-fiscal-year', 'timeframe', [
      'ปีงบประมาณ พ.ศ. ๒๕๖๑',
      '1 ต.ค. 60 - 30 ก.ย. 61',
      'ภายใน 31 มีนาคม 2561',
    ]),
  ],
  [
    'timeframe-reversed',
    {
      forms: 'reports',
      plant: (random, model) => {
        const at = `plan ${someMeasure(random, model)} timeframe`;
        const { year } = model;
        const timeframe = random.pick([
          `มิ.ย. ${year} - ม.ค. ${year}`,
          `30 กันยายน ${year} ถึง 1 ตุลาคม ${year - 1}`,
        ]);
        return { rule: 'timeframe-reversed', cells: { [at]: timeframe }, at: [at] };
      },
    },
  ],
  [
    'criteria-incomplete',
    {
      forms: 'reports',
      plant: (random) => {
        const at = `criteria ${random.int(1, 5)}`;
        return { rule: 'criteria-incomplete', cells: { [at]: random.pick(BLANKS) }, at: [at] };
      },
    },
  ],
  [
    'criteria-gap',
    inCriteria('criteria-gap', 5, [
      'โอกาสเกิดการกระทำทุจริตมากกว่า ๕ ครั้งต่อปี',
      'โอกาสเกิดการกระทำทุจริต 7 ครั้งต่อปีขึ้นไป',
    ]),
  ],
  ['criteria-overlap', inCriteria('criteria-overlap', 5, [TIMES[4]!.replace('4', '3')])],
];
