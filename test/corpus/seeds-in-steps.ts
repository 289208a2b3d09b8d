import type { RuleId } from '../../src/rules/finding';
import type { CellContent } from '../../src/sheets/snapshot';
import type { Ink } from './canvas';
import type { ReportKind } from './report-seed';
import { inPlan } from './report-seed';

/** A kind that puts words into a cell of the plan by steps 1 to 5. */
function inWords(rule: RuleId, contents: readonly string[]): ReportKind {
  return { ...inPlan(rule, 'method', contents), forms: 'steps' };
}

/** A kind that gives the text of a risk other words in the plan. */
function reworded(rule: RuleId, column: 'step' | 'issue'): ReportKind {
  return {
    forms: 'steps',
    plant: (random, { planned }) => {
      const risk = random.pick(planned);
      const at = `plan ${risk.order} ${column}`;
      const text = `${risk[column]}และอื่น ๆ`;
      return { rule, cells: { [at]: text }, at: [at], also: ['plan-row-unmatched'] };
    },
  };
}

function withDomains(rule: RuleId, ticked: readonly number[]): ReportKind {
  return {
    forms: 'steps',
    plant: () => {
      const mark = (number: number): boolean => ticked.includes(number);
      return {
        rule,
        cells: { 'domain 1': mark(1), 'domain 2': mark(2), 'domain 3': mark(3) },
        at: ['domain 1 cell', 'domain 2 cell', 'domain 3 cell'],
      };
    },
  };
}

/** Mistakes in the five steps of source 003, by name. */
export const IN_STEPS: readonly (readonly [string, ReportKind])[] = [
  [
    'plan-row-unmatched',
    {
      forms: 'steps',
      plant: () => ({
        rule: 'plan-row-unmatched',
        cells: {},
        at: ['plan 9 step', 'plan 9 issue'],
        change: (model) => ({
          ...model,
          planned: [
            ...model.planned,
            {
              ...model.planned[0]!,
              order: 9,
              step: 'ส่งคืนหลักประกันสัญญา',
              issue: 'คู่สัญญาถูกเรียกค่าน้ำชาก่อนได้รับหลักประกันคืน',
              measures: [
                {
                  ...model.planned[0]!.measures[0]!,
                  measure: 'กำหนดวันคืนหลักประกันไว้ในปฏิทินของหน่วยงาน',
                },
              ],
            },
          ],
        }),
      }),
    },
  ],
  ['step-text-differs', reworded('step-text-differs', 'step')],
  ['issue-text-differs', reworded('issue-text-differs', 'issue')],
  [
    'duplicate-risk',
    {
      forms: 'steps',
      plant: (random, { scored }) => {
        const order = scored.length + 1;
        const twin = { ...random.pick(scored), order };
        return {
          rule: 'duplicate-risk',
          cells: {},
          at: [`risk ${order} issue`, `risk ${order} step`],
          // One plan row can answer only one of the two.
          also: ['plan-row-missing'],
          change: (model) => ({ ...model, scored: [...model.scored, twin] }),
        };
      },
    },
  ],
  ['domain-not-chosen', withDomains('domain-not-chosen', [])],
  ['domain-several', withDomains('domain-several', [1, 3])],
  [
    'signature-missing',
    {
      forms: 'steps',
      plant: () => ({
        rule: 'signature-missing',
        cells: { name: '................' },
        at: ['signature'],
      }),
    },
  ],
  ['placeholder-left', inWords('placeholder-left', ['(โปรดระบุวิธีดำเนินการ)', 'แจ้งเวียน.....ครั้งต่อปี'])],
  [
    'personal-data',
    inWords('personal-data', ['สอบถาม โทร. 081-234-5678', 'แจ้งที่ somsri.d@gmail.com ทุกวัน']),
  ],
  ['html-left', inWords('html-left', ['<p>สุ่มตรวจทุกเดือน</p>', 'สุ่มตรวจ&nbsp;ทุกเดือน'])],
  [
    'measure-repeated',
    {
      forms: 'steps',
      plant: (_, { planned }) => {
        const ats = planned.map(({ order }) => `plan ${order} 0 measure`);
        const measure = 'ประกาศเจตนารมณ์ไม่ทนต่อการทุจริตทุกรูปแบบ';
        return {
          rule: 'measure-repeated',
          cells: Object.fromEntries(ats.map((at) => [at, measure])),
          at: ats.slice(0, 1),
        };
      },
    },
  ],
  [
    'unreachable-score',
    {
      forms: 'steps',
      plant: (random, { scored }) => {
        const at = `risk ${random.pick(scored).order} score`;
        const score = random.pick<CellContent>([7, 11, '๑๔', 13]);
        return {
          rule: 'unreachable-score',
          cells: { [at]: score },
          at: [at],
          also: ['score-mismatch'],
        };
      },
    },
  ],
  [
    'digits-as-text',
    {
      forms: 'steps',
      plant: (random, { scored }) => {
        const { order, likelihood } = random.pick(scored);
        const at = `risk ${order} likelihood`;
        const broken: Ink = { content: { error: '#VALUE!' }, formula: 'A1*B1' };
        return {
          rule: 'digits-as-text',
          cells: { [at]: '๐๑๒๓๔๕'[likelihood] ?? '', [`risk ${order} score`]: broken },
          at: [at],
        };
      },
    },
  ],
  [
    'hidden-risk',
    {
      forms: 'steps',
      plant: (random, { scored }) => {
        const hides = random.pick(scored).order;
        return { rule: 'hidden-risk', cells: {}, at: [`risk ${hides} issue`], hides };
      },
    },
  ],
];
