import fc from 'fast-check';
import { LEVEL_WORDS, LEVELS } from '../../src/assessment/level';
import { addressOf } from '../../src/assessment/place';
import { PACC_2569 } from '../../src/forms/pacc-2569';
import { drawForms } from '../../src/sheets/draw';
import type { CellContent, SheetSnapshot } from '../../src/sheets/snapshot';
import { writeNumber } from '../../src/thai/digits';
import { PLAN, SCORED } from '../sheets/headings';
import { asSnapshot, sheet } from '../sheets/snapshots';
import { recalculated } from './recalculated';

const STEPS = ['รับคำขอและตรวจเอกสาร', 'ออกตรวจสถานที่', 'พิจารณาและลงนาม', 'แจ้งผลแก่ผู้ยื่นคำขอ'];
const ISSUES = [
  'เจ้าหน้าที่เรียกรับเงินเพื่อเร่งรัดการตรวจเอกสาร',
  'ผู้ตรวจสถานที่ละเว้นไม่รายงานสิ่งที่ผิดแบบ',
  'ลงนามอนุญาตให้พวกพ้องทั้งที่ขาดคุณสมบัติ',
  'ประวิงเวลาแจ้งผลเพื่อให้ผู้ยื่นเสนอผลประโยชน์',
  'นำข้อมูลของผู้ยื่นคำขอไปขายแก่เอกชน',
];

/** How the words of a risk come out in another table. */
const COPIES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => `${text}โดยมิชอบ`,
  (text) => `${text} ทั้งยังรับของขวัญจากผู้มาติดต่อราชการ`,
  (text) => text.slice(2),
  (text) => `<p>${text}</p>`,
  (text) => `${text.slice(0, 12)} ${text.slice(12)}`,
  () => 'เรื่องอื่นที่ไม่ได้ประเมินไว้',
];

const rating = fc.integer({ min: 1, max: 5 });

/** One risk, how its row is filled in, and how the plan answers it. */
const row = fc.record({
  step: fc.constantFrom(...STEPS),
  issue: fc.constantFrom(...ISSUES),
  likelihood: rating,
  impact: rating,
  /** What is wrong with the score and the level, if anything. */
  score: fc.constantFrom('right', 'right', 'right', 'wrong', 'impossible', 'product'),
  level: fc.constantFrom('right', 'right', 'right', 'wrong', 'the score'),
  thaiRating: fc.constantFrom(false, false, false, true),
  plan: fc.option(
    fc.record({
      copy: fc.constantFrom(...COPIES),
      stepCopy: fc.constantFrom(...COPIES),
      level: fc.constantFrom('right', 'right', 'right', 'wrong', 'blank'),
      order: fc.constantFrom('right', 'right', 'right', 'wrong', 'blank'),
    }),
    { freq: 4 },
  ),
});

type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const office = fc.record({
  thai: fc.boolean(),
  calculated: fc.boolean(),
  numbered: fc.boolean(),
  offset: fc.nat({ max: 3 }),
  ready: fc.nat({ max: 3 }),
  rows: fc.array(row, { minLength: 1, maxLength: 6 }),
});

type Office = typeof office extends fc.Arbitrary<infer T> ? T : never;

/** A workbook that people typed: a scored table and a plan, with mistakes of every kind. */
export const typedWorkbook: fc.Arbitrary<readonly SheetSnapshot[]> = office.map((one) =>
  recalculated([typedScores(one), typedPlan(one)]),
);

function typedScores({ thai, calculated, offset, rows }: Office): SheetSnapshot {
  const style = thai && !calculated ? 'thai' : 'arabic';
  const number = (value: number): CellContent =>
    style === 'thai' ? writeNumber(value, 'thai') : value;
  const formulas: [number, number, string][] = [];
  const lines = rows.map((each, index): CellContent[] => {
    const { likelihood, impact, thaiRating } = each;
    const rated = (value: number): CellContent =>
      thaiRating ? writeNumber(value, 'thai') : number(value);
    const at = offset + 1 + index;
    const cell = (column: number): string => addressOf({ row: at, column: offset + column });
    if (calculated && each.score === 'right') {
      formulas.push([at, offset + 5, `=${cell(3)}*${cell(4)}`]);
    }
    return [
      number(index + 1),
      each.step,
      each.issue,
      rated(likelihood),
      rated(impact),
      scoreCell(each, number),
      levelCell(each),
    ];
  });
  return sheet('ประเมิน', [SCORED, ...lines], { origin: { row: offset, column: offset }, formulas });
}

function scoreCell(
  { likelihood, impact, score }: Row,
  number: (value: number) => CellContent,
): CellContent {
  const right = likelihood * impact;
  switch (score) {
    case 'right':
      return number(right);
    case 'wrong':
      return number(right === 25 ? 20 : 25);
    case 'impossible':
      return number(likelihood + impact === 7 ? 7 : 11);
    case 'product':
      return `${right + 1} (${likelihood} x ${impact})`;
  }
}

function levelCell({ likelihood, impact, level }: Row): CellContent {
  const score = likelihood * impact;
  const right = score < 5 ? 'low' : score < 10 ? 'medium' : score < 15 ? 'high' : 'very-high';
  switch (level) {
    case 'right':
      return LEVEL_WORDS[right];
    case 'wrong':
      return LEVEL_WORDS[LEVELS.find((each) => each !== right) ?? 'low'];
    case 'the score':
      return score;
  }
}

function typedPlan({ thai, numbered, offset, ready, rows }: Office): SheetSnapshot {
  const lines = rows.flatMap((each, index): CellContent[][] => {
    const { plan } = each;
    if (plan === null) return [];
    const order = plan.order === 'blank' ? null : index + (plan.order === 'right' ? 1 : 21);
    const level = plan.level === 'blank' ? null : levelCell({ ...each, level: plan.level });
    return [
      [
        order === null || !numbered ? null : writeNumber(order, thai ? 'thai' : 'arabic'),
        plan.stepCopy(each.step),
        plan.copy(each.issue),
        level,
        'ติดประกาศขั้นตอนและเวลา',
        'ติดไว้หน้าสำนักงาน',
        'ต.ค. 2568 - ก.ย. 2569',
        'กองช่าง',
      ],
    ];
  });
  const blank = Array.from({ length: ready }, (): CellContent[] => []);
  const cells = [PLAN, ...lines, ...blank, ['', '', 'ลงชื่อ ........ ผู้จัดทำ']];
  return sheet('มาตรการ', cells, { origin: { row: offset, column: 0 } });
}

/** The forms as this project draws them, filled in, with scores and levels typed over some formulas. */
export const drawnWorkbook: fc.Arbitrary<readonly SheetSnapshot[]> = fc
  .tuple(fc.array(row, { maxLength: 17 }), fc.boolean(), fc.constantFrom('thai', 'arabic'))
  .map(([rows, sample, digits]) => {
    const drawn = drawForms(
      PACC_2569,
      {
        agency: 'เทศบาลตำบลตัวอย่าง',
        process: 'การอนุญาตก่อสร้าง',
        fiscalYear: 2569,
        domain: 1,
        likelihoodCriteria: 'per-cent',
        impactCriteria: 'other-harm',
        digits,
        sample,
      },
      [],
    ).map(asSnapshot);
    return recalculated(drawn.map((each, index) => (index === 1 ? filled(each, rows) : each)));
  });

const FIRST_ROW = 4;

function filled(scored: SheetSnapshot, rows: readonly Row[]): SheetSnapshot {
  const formulas = new Map(scored.formulas);
  const cells = scored.cells.map((line, index) => {
    const each = rows[index - FIRST_ROW];
    if (each === undefined || index >= FIRST_ROW + 15) return line;
    const typed = (column: number, value: CellContent): CellContent => {
      for (const key of formulas.keys()) {
        if (key === index * COLUMNS + column) formulas.delete(key);
      }
      return value;
    };
    const rated = (value: number): CellContent =>
      each.thaiRating ? writeNumber(value, 'thai') : value;
    return [
      line[0] ?? null,
      each.step,
      `${each.issue} รายการที่ ${index * 7919}`,
      rated(each.likelihood),
      rated(each.impact),
      each.score === 'right'
        ? (line[5] ?? null)
        : typed(
            5,
            scoreCell(each, (value) => value),
          ),
      each.level === 'right' ? (line[6] ?? null) : typed(6, levelCell(each)),
    ];
  });
  return { ...scored, cells, formulas };
}

const COLUMNS = 16_384;
