import { FORMS } from '../src/forms/editions';
import { drawMistakes } from '../src/mistakes/draw-mistakes';
import { unplantedRulesOf } from '../src/mistakes/unplanted';
import { RULES } from '../src/rules/index';

/** For any year; which rules apply does not depend on it. */
const CHOICES = {
  agency: '',
  process: '',
  fiscalYear: FORMS[0].issuedFor,
  domain: null,
  likelihoodCriteria: 'times-a-year',
  impactCriteria: 'other-harm',
  digits: 'thai',
  sample: true,
} as const;

const COLUMNS = FORMS.map((form) => ({
  edition: form.edition,
  first: new Set(drawMistakes(form, CHOICES, 1, []).rules),
  second: new Set(drawMistakes(form, CHOICES, 2, []).rules),
  unplanted: new Set(unplantedRulesOf(form)),
}));

/** docs/rules-by-edition.md: which rule can find something in which edition, and which sample shows it. */
export function ruleTable(): string {
  const rows = RULES.map(({ id }) => {
    const marks = COLUMNS.map(({ first, second, unplanted }) => {
      if (first.has(id)) return '1';
      if (second.has(id)) return '2';
      return unplanted.has(id) ? '○' : '';
    });
    return line([`[${id}](rules/${id}.md)`, ...marks]);
  });
  return `# กฎใดใช้กับแบบฟอร์มชุดใด · Which rule applies to which edition

<!-- สร้างด้วย npm run docs · Written by npm run docs -->

**1** และ **2** หมายถึงกฎนี้ใช้กับชุดนั้น และดูได้ในตัวอย่างที่มีข้อผิดพลาดชุดที่ 1 หรือ 2 (แท็บ “แทรกแบบฟอร์ม”) ตัวอย่างชุดที่ 2 มีไว้สำหรับข้อผิดพลาดที่อยู่ในสมุดงานเดียวกับของชุดที่ 1 ไม่ได้ **○** หมายถึงกฎนี้ใช้กับชุดนั้น แต่ไม่มีในตัวอย่าง: มาตรการในรายงานผลเทียบได้เมื่อมีแผนอยู่ในสมุดงานเดียวกัน ช่องว่างหมายถึงแบบชุดนั้นไม่มีสิ่งที่กฎนี้ตรวจ

**1** and **2** say that a rule applies to an edition and is shown by its first or second sample with mistakes (under “Insert forms”); the second holds what cannot be in one workbook with something of the first. **○** says that a rule applies and no sample shows it: a report’s measures are compared with a plan in the same workbook. A blank says that the edition has nothing for the rule to look at.

${line(['กฎ · Rule', ...COLUMNS.map(({ edition }) => `\`${edition}\``)])}
${line(['---', ...COLUMNS.map(() => ':-:')])}
${rows.join('\n')}
`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
