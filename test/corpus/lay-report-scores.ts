import { columnLetters } from '../../src/assessment/place';
import type { CellContent } from '../../src/sheets/snapshot';
import type { Ink } from './canvas';
import { levelText, scoreText } from './handwriting';
import { HARM, TIMES } from './lay-criteria';
import type { ModelRisk } from './model';
import type { ReportPen } from './report-pen';

export function selection(pen: ReportPen): void {
  pen.begin('ขั้นตอนที่ 1', 'ขั้นตอนที่ 1 การคัดเลือกกระบวนการหรือโครงการ');
  pen.line([`การประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. ${pen.model.year}`]);
  pen.cell(0, 'agency', `ชื่อหน่วยงาน ${pen.model.agency}`);
  pen.row += 1;
  pen.cell(0, 'process', `ชื่อกระบวนการ/โครงการ ${pen.model.process}`);
  pen.row += 1;
  for (const [index, domain] of DOMAINS.entries()) {
    const number = index + 1;
    const seeded = pen.seed?.cells[`domain ${number}`];
    const isTicked = seeded === undefined ? number === pen.model.domain : seeded === true;
    const mark = pen.style.tick[isTicked ? 0 : 1];
    pen.put(0, pen.say(`${mark} ด้านที่ ${number} ${domain}`.trim()), `domain ${number} cell`);
    pen.row += 1;
  }
}

const DOMAINS = ['การพิจารณาอนุมัติ อนุญาตของทางราชการ', 'การใช้อำนาจและตำแหน่งหน้าที่', 'การใช้จ่ายงบประมาณ'];

export function proposal(pen: ReportPen): void {
  const { year, process, agency, domain } = pen.model;
  const title = `แบบรายงานเสนอความเสี่ยงการทุจริตของหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${year}`;
  pen.begin('เสนอความเสี่ยง', title);
  pen.line([
    ...['กระบวนการ/โครงการ', 'ชื่อความเสี่ยง', 'ศปท. กระทรวง', 'ชื่อหน่วยงาน', 'ประเภทหน่วยงาน'],
    'ด้านประเภทความเสี่ยง',
  ]);
  pen.put(0, 'กระบวนการ');
  pen.cell(1, 'process', process);
  pen.put(2, 'ศปท. กระทรวงมหาดไทย');
  pen.cell(3, 'agency', agency);
  pen.put(4, 'หน่วยงานระดับกรม');
  pen.put(5, pen.say(`ด้านที่ ${domain} ${DOMAINS[domain - 1]}`));
  pen.row += 1;
}

export function criteria(pen: ReportPen): void {
  pen.begin('เกณฑ์', 'การกำหนดเกณฑ์การประเมินความเสี่ยงการทุจริต');
  if (pen.style.criteriaAcross) {
    pen.put(0, 'โอกาส/ผลกระทบ');
    for (let rating = 1; rating <= 5; rating += 1) pen.put(rating, pen.digit(rating));
    pen.row += 1;
    for (const [title, meanings, name] of [LIKELIHOOD, IMPACT]) {
      pen.put(0, title);
      meanings.forEach((text, index) => pen.cell(index + 1, `${name} ${index + 1}`, pen.say(text)));
      pen.row += 1;
    }
    return;
  }
  for (const [title, meanings, name] of [LIKELIHOOD, IMPACT]) {
    pen.line([title]);
    pen.line(['ระดับ', name === 'criteria' ? 'โอกาสที่จะเกิด' : 'ผลกระทบที่จะเกิด', 'คำอธิบาย']);
    for (let rating = 5; rating >= 1; rating -= 1) {
      pen.put(0, pen.digit(rating));
      pen.put(1, WORDS[rating - 1] ?? null);
      pen.cell(2, `${name} ${rating}`, pen.say(meanings[rating - 1] ?? ''));
      pen.row += 1;
    }
    pen.row += 1;
  }
}

const LIKELIHOOD = ['เกณฑ์โอกาสเกิดการทุจริต (Likelihood)', TIMES, 'criteria'] as const;
const IMPACT = ['เกณฑ์ผลกระทบ (Impact)', HARM, 'harm'] as const;
const WORDS = ['น้อยมาก', 'น้อย', 'ปานกลาง', 'สูง', 'สูงมาก'];

export function scored(pen: ReportPen): void {
  pen.begin('ประเมิน', 'แบบรายงานการระบุประเด็นความเสี่ยงการทุจริต');
  pen.line([
    ...['ลำดับ', 'ขั้นตอนการดำเนินงาน', 'ประเด็นความเสี่ยงการทุจริต', 'โอกาส', 'ผลกระทบ'],
    ...['คะแนนความเสี่ยง', 'ระดับความเสี่ยง'],
  ]);
  for (const risk of pen.model.scored) {
    const { order, step, issue, likelihood, impact, score, level } = risk;
    pen.put(0, pen.digit(order));
    pen.cell(1, `risk ${order} step`, step);
    pen.cell(2, `risk ${order} issue`, issue);
    const isNumber = pen.style.score === 'formula';
    pen.cell(3, `risk ${order} likelihood`, isNumber ? likelihood : pen.digit(likelihood));
    pen.cell(4, `risk ${order} impact`, isNumber ? impact : pen.digit(impact));
    pen.cell(5, `risk ${order} score`, scoreOf(pen, risk));
    pen.cell(6, `risk ${order} level`, levelText(pen.random, pen.hand, level, score));
    if (pen.seed?.hides === order) pen.canvas.hiddenRows.add(pen.row);
    pen.row += 1;
  }
}

function scoreOf(pen: ReportPen, risk: ModelRisk): Ink | CellContent {
  const cell = (column: number): string => `${columnLetters(pen.column + column)}${pen.row + 1}`;
  switch (pen.style.score) {
    case 'typed':
      return scoreText(pen.random, pen.hand, risk);
    case 'formula':
      return { content: risk.score, formula: `${cell(3)}*${cell(4)}` };
    case 'blank':
      return null;
  }
}
