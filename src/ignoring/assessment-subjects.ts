import type { Assessment } from '../assessment/assessment';
import type { Field } from '../assessment/field';
import type { ItemRow, NineStep } from '../assessment/nine-step';
import { BANDS, COLOURS } from '../assessment/nine-step';
import type { Place } from '../assessment/place';
import { findPersonalData } from '../thai/personal-data';
import { fold, hasContent } from '../thai/text';
import { fingerprint } from './fingerprint';
import type { Subject } from './subject';

/** Between the parts of what a cell is about. */
const JOINT = ' › ';

/** Longer texts are told apart by a sign for the whole of them. */
const LONGEST = 160;

/** What each cell of an assessment is about; of a merged cell the first row's words come first. */
export function subjectsOf(assessment: Assessment): readonly Subject[] {
  const pen = new Pen();
  surroundings(assessment, pen);
  for (const row of assessment.risks) {
    const { order, step, issue, likelihood, impact, writtenScore, writtenLevel } = row;
    pen.row(['ตารางประเมิน', ...rowWords(row)], {
      ...{ ประเด็น: issue, ขั้นตอน: step, ลำดับ: order, โอกาส: likelihood, ผลกระทบ: impact },
      ...{ คะแนน: writtenScore, ระดับ: writtenLevel },
    });
  }
  for (const row of assessment.listed) {
    const { order, step, issue } = row;
    pen.row(['ตารางประเด็น', ...rowWords(row)], { ประเด็น: issue, ขั้นตอน: step, ลำดับ: order });
  }
  for (const row of assessment.plan) {
    const { order, step, issue, writtenLevel, measures } = row;
    const words = ['ตารางมาตรการ', ...rowWords(row)];
    const heads = { ประเด็น: issue, ขั้นตอน: step, ลำดับ: order, ระดับ: writtenLevel };
    pen.row(words, heads);
    for (const { measure, method, timeframe, owner, budget } of measures) {
      pen.row([...words, ...(measures.length > 1 ? wordsIn(measure) : [])], {
        ...{ มาตรการ: measure, วิธีดำเนินการ: method, ระยะเวลา: timeframe },
        ...{ ผู้รับผิดชอบ: owner, งบประมาณ: budget },
      });
    }
  }
  for (const row of assessment.followUp) {
    const { order, step, issue, writtenLevel, measures } = row;
    const words = ['ตารางผลการดำเนินการ', ...rowWords(row)];
    pen.row(words, { ประเด็น: issue, ขั้นตอน: step, ลำดับ: order, ระดับ: writtenLevel });
    for (const { measure, result } of measures) {
      const own = measures.length > 1 ? wordsIn(measure) : [];
      pen.row([...words, ...own], { มาตรการ: measure, ผลการดำเนินการ: result });
    }
  }
  if (assessment.nineStep !== null) nineStepTables(assessment.nineStep, pen);
  return pen.subjects;
}

/** All that stands around the tables. */
function surroundings(assessment: Assessment, pen: Pen): void {
  const { agency, process, fiscalYear, publication } = assessment;
  pen.row([], { ชื่อหน่วยงาน: agency, 'ชื่อกระบวนการ/โครงการ': process, ปีงบประมาณ: fiscalYear });
  if (publication !== null) {
    const { approval, published, link } = publication;
    pen.row([], { การอนุมัติ: approval, การเผยแพร่: published, ลิงก์เผยแพร่: link });
  }
  pen.row([], { ด้านประเภทความเสี่ยง: assessment.proposedDomain });
  for (const { place, number, label } of assessment.domains) {
    pen.cell(place, ['ประเภทความเสี่ยง', `ด้านที่ ${number}`, label], label);
  }
  for (const { factor, place, meanings } of assessment.criteria) {
    const table = factor === 'likelihood' ? 'เกณฑ์โอกาส' : 'เกณฑ์ผลกระทบ';
    for (const meaning of meanings) {
      pen.cell(meaning.place, [table, `ระดับ ${meaning.rating}`, meaning.text], meaning.text);
    }
    pen.cell(place, [table], '');
  }
  for (const { place, text } of assessment.signatures) pen.cell(place, ['ลงชื่อ', text], text);
  for (const { place, text } of assessment.remarks) pen.cell(place, ['ข้อความ', text], text);
}

function nineStepTables({ factors, status, watch, control, planned }: NineStep, pen: Pen): void {
  const row = (
    table: number,
    item: ItemRow,
    fields: Readonly<Record<string, Field<unknown>>>,
  ): void => {
    const words = [`ตารางที่ ${table}`, item.step.text, ...wordsIn(item.item)];
    pen.row(words, { รายการ: item.item, ...fields });
  };
  for (const item of factors) row(1, item, {});
  for (const item of status) {
    row(2, item, Object.fromEntries(COLOURS.map((colour) => [COLOUR[colour], item.ticks[colour]])));
  }
  for (const item of watch) {
    const { necessity, severity, writtenTotal } = item;
    row(3, item, { ความจำเป็น: necessity, ความรุนแรง: severity, ค่ารวม: writtenTotal });
  }
  for (const item of control) {
    const values = BANDS.map((band) => [BAND[band], item.values[band]] as const);
    row(4, item, { คุณภาพการจัดการ: item.quality, ...Object.fromEntries(values) });
  }
  for (const item of planned) {
    const { measure, timeframe, owner } = item;
    row(5, item, { มาตรการ: measure, ระยะเวลา: timeframe, ผู้รับผิดชอบ: owner });
  }
}

const COLOUR = { green: 'สีเขียว', yellow: 'สีเหลือง', orange: 'สีส้ม', red: 'สีแดง' } as const;
const BAND = { low: 'ระดับต่ำ', medium: 'ระดับปานกลาง', high: 'ระดับสูง' } as const;

/** Collects what cells are about. */
class Pen {
  readonly subjects: Subject[] = [];

  /** The cells of a row, each under the name of its column. */
  row(words: readonly string[], fields: Readonly<Record<string, Field<unknown>>>): void {
    for (const [column, field] of Object.entries(fields)) {
      if (field.kind !== 'absent') this.cell(field.place, [...words, column], field.text);
    }
  }

  cell(place: Place, words: readonly string[], text: string): void {
    this.subjects.push({ place, words: words.filter(hasContent).map(short).join(JOINT), text });
  }
}

/** The step and the issue of a row; its number only where it has neither: numbers change with the rows above. */
function rowWords(row: {
  readonly order: Field<string>;
  readonly step: Field<string>;
  readonly issue: Field<string>;
}): readonly string[] {
  const words = [...wordsIn(row.step), ...wordsIn(row.issue)];
  return words.length > 0 ? words : wordsIn(row.order).map((order) => `ลำดับ ${order}`);
}

function wordsIn(field: Field<string>): readonly string[] {
  if (field.kind === 'value') return [field.value];
  return field.kind === 'invalid' ? [field.text] : [];
}

/** One line of a text that may be written down again: cut, and without anybody's number or address. */
function short(text: string): string {
  const folded = fold(text);
  const found = /[0-9๐-๙]{3}|@/.test(folded) ? findPersonalData(folded) : [];
  const safe = found.reduce((rest, each) => rest.replaceAll(each.text, '…'), folded);
  if (safe.length <= LONGEST) return safe;
  return `${safe.slice(0, LONGEST).trimEnd()}… #${fingerprint(safe)}`;
}
