import { readFileSync } from 'node:fs';
import path from 'node:path';

import { addressOf } from '../../src/assessment/place';
import { review } from '../../src/review';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { FORM_RULES } from './form-rules';
import { CASES, describeWithCases } from '../cases';

/** What the rules about the forms find in a case, each as `rule sheet!cell`. */
function found(file: string): readonly string[] {
  const reading = readWorkbook(readFileSync(path.join(CASES, file)));
  if (!reading.ok) throw new Error(`${file} is unreadable`);
  return review(reading.sheets)
    .findings.filter(({ rule }) => FORM_RULES.has(rule))
    .map(({ rule, place }) => `${rule} ${place.sheet}!${addressOf(place)}`);
}

describeWithCases('what published workbooks lack', () => {
  it.each<[string, readonly string[]]>([
    // The years of its timeframes are those of the form, or go on into it.
    ['customs-report-pasted', ['publication-link-missing Sheet1!C49']],
    ['customs-follow-up-pasted', ['result-missing Sheet1!D7', 'result-missing Sheet1!D8']],
    // Its domain is named after the process; its own criteria leave out 21 to 25 times a year.
    [
      'municipality-pasted',
      [
        'criteria-gap Sheet1!C41',
        'timeframe-vague Sheet1!G120',
        'timeframe-vague Sheet1!G121',
        'timeframe-vague Sheet1!G122',
      ],
    ],
    ['district-administration-sheets', ['signature-missing ขั้นตอนที่ 5!A7']],
    ['district-administration-stacked', ['signature-missing แบบประเมิน!A49']],
    ['district-environment-sheets', ['signature-missing ขั้นตอนที่ 5!A9']],
    ['district-environment-stacked', ['signature-missing แบบประเมิน!A55']],
    ['district-registration-sheets', ['signature-missing ขั้นตอนที่ 5!A7']],
    ['district-registration-stacked', ['signature-missing แบบประเมิน!A49']],
    ['district-revenue-sheets', ['signature-missing ขั้นตอนที่ 5!A7']],
    ['district-revenue-stacked', ['signature-missing แบบประเมิน!A49']],
    ['district-works-sheets', ['signature-missing ขั้นตอนที่ 5!A8']],
    ['district-works-stacked', ['signature-missing แบบประเมิน!A52']],
    ['institute-nine-step-pasted', []],
  ])('%s', (name, expected) => {
    expect(found(`${name}.xlsx`)).toEqual(expected);
  });
});
