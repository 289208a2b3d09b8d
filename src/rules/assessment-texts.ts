import type { Assessment, PlanRow } from '../assessment/assessment';
import type { Field } from '../assessment/field';
import type { Place } from '../assessment/place';

/** A cell of an assessment and what is written in it, untouched. */
export interface CellText {
  readonly place: Place;
  readonly text: string;
  /** What the cell is part of. */
  readonly part: 'label' | 'table' | 'criteria' | 'example' | 'signature' | 'remark';
}

/** Marks of HTML and addresses, leaders, brackets that tell what to write. */
const SIGNS = /[<&@…‥⋯_·•[{]/;

/** Nine digits, however they are parted: a phone or citizen number. */
const LONG_NUMBER = /(?:[0-9๐-๙][-– .()\u00A0\u2010\u2011]{0,2}){9}/;

/** Rows of `x`, and years left to be filled in. */
const CROSSES = /[xX]{3}|[2๒][5๕][5-9๕-๙]?[xX]|[cC][lL][iI][cC][kK]/;

const TEMPLATE_WORDS = /\.[ \u00A0]?\.|\*{4}|ระบุ|กรอก|ใส่|พิมพ์|ป้อน|เลือก|ตัวอย่าง/;

/** What a text has that has one of these, and few others: a sign, an `x` or `k`, three digits and soon one more. */
const PERHAPS =
  /[<&@…‥⋯_·•[{xXkK]|[0-9๐-๙]{3}(?:[0-9๐-๙]{2}|[-– .()\u00A0\u2010\u2011]{1,2}[0-9๐-๙])/;

/** Whether a text has what nearly no text has, and every one that a rule of this kind looks for. */
function isWorthALook(text: string): boolean {
  if (TEMPLATE_WORDS.test(text)) return true;
  if (!PERHAPS.test(text)) return false;
  return SIGNS.test(text) || LONG_NUMBER.test(text) || CROSSES.test(text);
}

const KNOWN = new WeakMap<Assessment, readonly CellText[]>();

/**
 * The texts of an assessment in which HTML, personal data or words of a template could be. Ordinary
 * ones are left out, so that three rules together look at each text once.
 */
export function textsWorthALook(assessment: Assessment): readonly CellText[] {
  const known = KNOWN.get(assessment) ?? lookThrough(assessment);
  KNOWN.set(assessment, known);
  return known;
}

function lookThrough(assessment: Assessment): readonly CellText[] {
  const texts: CellText[] = [];
  const see = (place: Place, text: string, part: CellText['part']): void => {
    if (isWorthALook(text)) texts.push({ place, text, part });
  };
  const seeLabel = (field: Field<unknown>): void => {
    if (field.kind === 'value' || field.kind === 'invalid') see(field.place, field.text, 'label');
  };
  seeLabel(assessment.agency);
  seeLabel(assessment.process);
  if (assessment.publication !== null) {
    seeLabel(assessment.publication.approval);
    seeLabel(assessment.publication.link);
  }
  for (const { isExample, meanings } of assessment.criteria) {
    for (const { place, text } of meanings) see(place, text, isExample ? 'example' : 'criteria');
  }
  lookThroughTables(assessment, texts);
  for (const { place, text } of assessment.signatures) see(place, text, 'signature');
  for (const { place, text } of assessment.remarks) see(place, text, 'remark');
  return texts;
}

/** One column of the tables. Many cells say the same as the one above: a measure, an owner, a timeframe. */
class Column {
  #lastOrdinary = '';

  constructor(private readonly texts: CellText[]) {}

  see(field: Field<unknown>): void {
    if (field.kind !== 'value' && field.kind !== 'invalid') return;
    const { place, text } = field;
    if (text === this.#lastOrdinary) return;
    if (isWorthALook(text)) this.texts.push({ place, text, part: 'table' });
    else this.#lastOrdinary = text;
  }
}

function lookThroughTables(assessment: Assessment, texts: CellText[]): void {
  const { listed, risks, plan, followUp, nineStep } = assessment;
  const step = new Column(texts);
  const issue = new Column(texts);
  const measure = new Column(texts);
  const method = new Column(texts);
  const timeframe = new Column(texts);
  const owner = new Column(texts);
  const budget = new Column(texts);
  const result = new Column(texts);
  const answers = new Set<PlanRow>();
  for (const risk of risks) {
    step.see(risk.step);
    issue.see(risk.issue);
    if (risk.plan === null) continue;
    // At once: it nearly always says the same.
    step.see(risk.plan.step);
    issue.see(risk.plan.issue);
    answers.add(risk.plan);
  }
  for (const rows of [listed, plan.filter((row) => !answers.has(row)), followUp]) {
    for (const row of rows) {
      step.see(row.step);
      issue.see(row.issue);
    }
  }
  for (const { measures } of plan) {
    for (const line of measures) {
      measure.see(line.measure);
      method.see(line.method);
      timeframe.see(line.timeframe);
      owner.see(line.owner);
      budget.see(line.budget);
    }
  }
  for (const { measures } of followUp) {
    for (const line of measures) {
      measure.see(line.measure);
      result.see(line.result);
    }
  }
  if (nineStep === null) return;
  const { factors, status, watch, control, planned } = nineStep;
  for (const rows of [factors, status, watch, control, planned]) {
    for (const { item } of rows) step.see(item);
  }
  for (const event of planned) {
    measure.see(event.measure);
    timeframe.see(event.timeframe);
    owner.see(event.owner);
  }
}
