import { LEVEL_WORDS } from '../../src/assessment/level';
import type { CellContent } from '../../src/sheets/snapshot';
import type { ModelMeasure } from './model';
import type { ReportPen } from './report-pen';

function publication(pen: ReportPen): void {
  const rows = [
    ['การอนุมัติของผู้บริหาร', 'ผ่านการอนุมัติแล้ว', 'approval'],
    ['การเผยแพร่ในเว็บไซต์หน่วยงาน', 'ดำเนินการแล้ว', 'published'],
    ['Link เผยแพร่', 'https://www.example.go.th/plan.pdf', 'link'],
  ] as const;
  if (pen.style.publication === 'beside-labels') {
    for (const [label, value, name] of rows) {
      pen.put(0, label);
      pen.cell(1, name, value);
      pen.row += 1;
    }
  } else {
    pen.line(rows.map(([label]) => label));
    rows.forEach(([, value, name], column) => pen.cell(column, name, value));
    pen.row += 1;
  }
  pen.row += pen.random.int(0, 1);
}

/** The plan: by steps alone, as in source 000, or with the issues, as in source 003. */
export function plan(pen: ReportPen): void {
  const hasIssues = pen.forms === 'steps';
  pen.begin(
    'แผน',
    hasIssues
      ? 'ขั้นตอนที่ 5 การจัดทำมาตรการควบคุมความเสี่ยงการทุจริต'
      : 'แบบรายงานแผนบริหารจัดการความเสี่ยงการทุจริต',
  );
  if (!hasIssues) publication(pen);
  const lead = hasIssues ? ['ขั้นตอนการดำเนินโครงการ', 'ประเด็นความเสี่ยงการทุจริต'] : ['ขั้นตอน'];
  const budget = pen.style.budget ? ['งบประมาณ (บาท)'] : [];
  pen.line([
    ...[...lead, 'ระดับความเสี่ยง', 'มาตรการควบคุมความเสี่ยงการทุจริต', 'วิธีดำเนินการ'],
    ...['ระยะเวลา', ...budget, 'ผู้รับผิดชอบ'],
  ]);
  const level = lead.length;
  for (const risk of pen.model.planned) {
    const first = pen.row;
    pen.cell(0, `plan ${risk.order} step`, pen.step(risk));
    if (hasIssues) pen.cell(1, `plan ${risk.order} issue`, risk.issue);
    pen.cell(level, `plan ${risk.order} level`, LEVEL_WORDS[risk.level]);
    risk.measures.forEach((measure, index) => {
      planLine(pen, `plan ${risk.order} ${index}`, level + 1, measure);
      pen.row += 1;
    });
    if (pen.style.merges) for (let at = 0; at <= level; at += 1) pen.mergeFrom(first, at);
  }
}

function planLine(pen: ReportPen, name: string, column: number, given: ModelMeasure): void {
  const { measure, method, timeframe, owner } = given;
  const contents: [string, CellContent][] = [
    ['measure', measure],
    ['method', method],
    ['timeframe', pen.say(timeframe)],
  ];
  if (pen.style.budget) contents.push(['budget', pen.random.pick(BUDGETS)]);
  contents.push(['owner', owner]);
  contents.forEach(([role, content], index) =>
    pen.cell(column + index, `${name} ${role}`, content),
  );
}

const BUDGETS: readonly CellContent[] = [
  '-',
  'ไม่ใช้งบประมาณ',
  15000,
  '20,000',
  '๑๒,๕๐๐ บาท',
  0,
  'ไม่มี',
];

export function signature(pen: ReportPen): void {
  pen.row += pen.random.int(1, 2);
  // A line to sign on in several cells is found at its first.
  pen.put(4, 'ลงชื่อ', 'signature');
  pen.cell(5, 'name', 'สมมติ ตัวอย่าง');
  pen.put(6, 'ผู้จัดทำ');
  pen.row += 1;
}

/** One row a measure; a result for each of them, or one merged over those of a step. */
export function followUp(pen: ReportPen): void {
  const { model, style } = pen;
  const title = `แบบรายงานผลการดำเนินการแผนบริหารจัดการความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. ${model.year}`;
  pen.begin('รายงานผล', title, pen.forms === 'reports' && style.followUpUnderPlan);
  const headings = ['ขั้นตอน', 'ระดับความเสี่ยง', 'มาตรการควบคุมความเสี่ยงการทุจริต', 'ผลการดำเนินการ'];
  pen.line(headings);
  for (const [index, risk] of model.planned.entries()) {
    if (index > 0 && style.headingsAgain) pen.line(headings);
    const first = pen.row;
    pen.put(0, pen.step(risk));
    pen.put(1, LEVEL_WORDS[risk.level]);
    risk.measures.forEach(({ measure }, at) => {
      pen.cell(2, `report ${risk.order} ${at} measure`, measure);
      const result = pen.say(pen.random.pick(RESULTS));
      if (at === 0) pen.cell(3, `result ${risk.order}`, result);
      else if (style.results === 'each') pen.put(3, result);
      pen.row += 1;
    });
    if (style.results === 'merged') pen.mergeFrom(first, 3);
    if (style.merges) for (const column of [0, 1]) pen.mergeFrom(first, column);
  }
}

const RESULTS = [
  'ดำเนินการแล้วเสร็จ',
  'แจ้งเวียนทุกกองแล้วเมื่อ 5 มกราคม 2566',
  'อยู่ระหว่างดำเนินการ คิดเป็นร้อยละ 60',
  'จัดอบรมแล้ว จำนวน 1 ครั้ง ผู้เข้าอบรม 45 คน',
  'ยังไม่ได้ดำเนินการ เนื่องจากรอจัดสรรงบประมาณ',
];
