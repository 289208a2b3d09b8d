import { readFileSync } from 'node:fs';
import path from 'node:path';

import { addressOf } from '../../src/assessment/place';
import { CRITERIA_SETS } from '../../src/forms/criteria-sets';
import { PACC_2569 } from '../../src/forms/pacc-2569';
import { review } from '../../src/review';
import type { RuleId } from '../../src/rules/finding';
import { drawForms } from '../../src/sheets/draw';
import type { SheetSnapshot } from '../../src/sheets/snapshot';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { asSnapshot } from './snapshots';
import { CASES, describeWithCases } from '../cases';

/** Rules about whether tables agree, and about what should not stand in them. */
const RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  'method-missing',
  'budget-invalid',
  'plan-row-unmatched',
  'row-dropped',
  'step-text-differs',
  'issue-text-differs',
  'duplicate-risk',
  'placeholder-left',
  'personal-data',
  'hidden-risk',
  'unreachable-score',
  'digits-as-text',
  'html-left',
  'measure-repeated',
]);

/** What these rules find, each as `rule cell`, or as `rule sheet!cell` where there are several sheets. */
function foundIn(sheets: readonly SheetSnapshot[]): readonly string[] {
  return review(sheets)
    .findings.filter(({ rule }) => RULES.has(rule))
    .map(({ rule, place }) => {
      const sheet = sheets.length === 1 ? '' : `${place.sheet}!`;
      return `${rule} ${sheet}${addressOf(place)}`;
    });
}

function sheetsOf(file: string): readonly SheetSnapshot[] {
  const reading = readWorkbook(readFileSync(path.join(CASES, file)));
  if (!reading.ok) throw new Error(`${file} is unreadable`);
  return reading.sheets;
}

/** Columns of the plan, and rows of it in both layouts of each district case. */
type DistrictCase = readonly [unit: string, sheets: readonly string[], stacked: readonly string[]];

const STEP = 'step-text-differs';
const ISSUE = 'issue-text-differs';

/** A cell for each difference between steps 4 and 5; steps 2 and 4 agree in all of them. */
const DISTRICTS: readonly DistrictCase[] = [
  // Row 1 leaves out ที่; row 2 says อนุญาตเนื่องจาก for นอกเหนือจาก.
  ['administration', [`${ISSUE} C4`, `${ISSUE} C5`], [`${ISSUE} C46`, `${ISSUE} C47`]],
  // เนื่องมาจาก and เนื่องจาก; a doubled letter.
  ['environment', [`${ISSUE} C4`, `${ISSUE} C5`], [`${ISSUE} C50`, `${ISSUE} C51`]],
  // จอบจิว and จองคิว in both columns; พำนัก and พักอาศัย.
  [
    'registration',
    [`${STEP} B4`, `${ISSUE} C4`, `${STEP} B5`],
    [`${STEP} B46`, `${ISSUE} C46`, `${STEP} B47`],
  ],
  // Both steps break off in the plan; ประกอบ and มี were added to the issues.
  [
    'revenue',
    [`${STEP} B4`, `${ISSUE} C4`, `${STEP} B5`, `${ISSUE} C5`],
    [`${STEP} B46`, `${ISSUE} C46`, `${STEP} B47`, `${ISSUE} C47`],
  ],
  // ดัดแปลง and ตัดแปลง; other words in all three issues.
  [
    'works',
    [`${ISSUE} C4`, `${STEP} B5`, `${ISSUE} C5`, `${STEP} B6`, `${ISSUE} C6`],
    [`${ISSUE} C48`, `${STEP} B49`, `${ISSUE} C49`, `${STEP} B50`, `${ISSUE} C50`],
  ],
];

describeWithCases('published workbooks', () => {
  it.each(DISTRICTS)('district-%s: each text that differs, once', (unit, sheets, stacked) => {
    const inPlan = sheets.map((finding) => finding.replace(' ', ' ขั้นตอนที่ 5!'));
    expect(foundIn(sheetsOf(`district-${unit}-sheets.xlsx`))).toEqual(inPlan);
    expect(foundIn(sheetsOf(`district-${unit}-stacked.xlsx`))).toEqual(stacked);
  });

  it('municipality-pasted: the instructions left in step 3, and a plan for other risks', () => {
    expect(foundIn(sheetsOf('municipality-pasted.xlsx'))).toEqual([
      'placeholder-left A56',
      // Four tables of example criteria, each once.
      'placeholder-left A58',
      'placeholder-left A67',
      'placeholder-left A76',
      'placeholder-left A85',
      'plan-row-unmatched C120',
      'plan-row-unmatched C121',
      'step-text-differs B122',
      'issue-text-differs C122',
    ]);
  });

  it('customs-report-pasted: HTML, and no complaint about the contacts of an office', () => {
    expect(foundIn(sheetsOf('customs-report-pasted.xlsx'))).toEqual(
      ['C42', 'C43', 'A52', 'D53', 'D54'].map((cell) => `html-left ${cell}`),
    );
  });

  it('customs-follow-up-pasted: HTML', () => {
    expect(foundIn(sheetsOf('customs-follow-up-pasted.xlsx'))).toEqual(
      ['A6', 'C6', 'D6', 'C7', 'C8'].map((cell) => `html-left ${cell}`),
    );
  });
});

describe('our own forms with the sample', () => {
  const impactSets = CRITERIA_SETS.filter(({ factor }) => factor === 'impact').map(({ id }) => id);

  it.each(
    impactSets.flatMap((set) =>
      (['thai', 'arabic'] as const).map((digits) => [set, digits] as const),
    ),
  )('have nothing to warn of but amounts to fill in: %s, %s digits', (impactCriteria, digits) => {
    const choices = {
      agency: '',
      process: '',
      fiscalYear: 2569,
      domain: null,
      likelihoodCriteria: 'times-a-year',
      impactCriteria,
      digits,
      sample: true,
    } as const;
    const found = foundIn(drawForms(PACC_2569, choices, []).map(asSnapshot));
    // The form's own blanks: ความเสียหายตั้งแต่..... บาท ถึง..... บาท.
    const blanks = [13, 14, 15, 16, 17].map((row) => `placeholder-left 3 เกณฑ์การประเมิน!C${row}`);
    expect(found).toEqual(impactCriteria === 'money-lost' ? blanks : []);
  });
});
