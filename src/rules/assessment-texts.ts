import type { Assessment } from '../assessment/assessment';
import type { Field } from '../assessment/field';
import type { ItemRow } from '../assessment/nine-step';
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

/** Whether a text has what nearly no text has, and every one that a rule of this kind looks for. */
function isWorthALook(text: string): boolean {
  return (
    SIGNS.test(text) ||
    TEMPLATE_WORDS.test(text) ||
    (/[0-9๐-๙]{3}/.test(text) && LONG_NUMBER.test(text)) ||
    (/[xXkK]/.test(text) && CROSSES.test(text))
  );
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
  // Plans repeat the texts of the scored table, and one measure, owner or timeframe many times.
  const plain = new Set<string>();
  const see = (place: Place, text: string, part: CellText['part']): void => {
    if (plain.has(text)) return;
    if (isWorthALook(text)) texts.push({ place, text, part });
    else plain.add(text);
  };
  const seeField = (field: Field<unknown>, part: CellText['part'] = 'table'): void => {
    if (field.kind === 'value' || field.kind === 'invalid') see(field.place, field.text, part);
  };
  seeField(assessment.agency, 'label');
  seeField(assessment.process, 'label');
  if (assessment.publication !== null) {
    seeField(assessment.publication.approval, 'label');
    seeField(assessment.publication.link, 'label');
  }
  for (const { isExample, meanings } of assessment.criteria) {
    for (const { place, text } of meanings) see(place, text, isExample ? 'example' : 'criteria');
  }
  seeTables(assessment, seeField);
  for (const { place, text } of assessment.signatures) see(place, text, 'signature');
  for (const { place, text } of assessment.remarks) see(place, text, 'remark');
  return texts;
}

function seeTables(assessment: Assessment, see: (field: Field<unknown>) => void): void {
  const { listed, risks, plan, followUp, nineStep } = assessment;
  for (const row of [...listed, ...risks, ...plan, ...followUp]) {
    see(row.step);
    see(row.issue);
  }
  for (const { measures } of plan) {
    for (const { measure, method, timeframe, owner, budget } of measures) {
      see(measure);
      see(method);
      see(timeframe);
      see(owner);
      see(budget);
    }
  }
  for (const { measures } of followUp) {
    for (const { measure, result } of measures) {
      see(measure);
      see(result);
    }
  }
  if (nineStep === null) return;
  const { factors, status, watch, control, planned } = nineStep;
  const items: readonly ItemRow[] = [...factors, ...status, ...watch, ...control, ...planned];
  for (const { item } of items) see(item);
  for (const { measure, timeframe, owner } of planned) {
    see(measure);
    see(timeframe);
    see(owner);
  }
}
