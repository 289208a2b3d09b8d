import fc from 'fast-check';

import { valueOf } from '../../src/assessment/field';
import type { FormChoices } from '../../src/forms/choices';
import type { CriteriaSetId } from '../../src/forms/form';
import { PACC_2569 } from '../../src/forms/pacc-2569';
import { drawForms } from '../../src/sheets/draw';
import { readAssessments } from '../../src/sheets/read';
import { asSnapshot } from './snapshots';

const CHOICES: FormChoices = {
  agency: 'เทศบาลตำบลทดลอง',
  process: 'การออกใบอนุญาต',
  fiscalYear: 2569,
  domain: 2,
  likelihoodCriteria: 'times-a-year',
  impactCriteria: 'other-harm',
  digits: 'thai',
  sample: false,
};

function draw(choices: Partial<FormChoices> = {}, taken: readonly string[] = []) {
  return drawForms(PACC_2569, { ...CHOICES, ...choices }, taken);
}

/** Every text of a drawn set, formulas included. */
function textsOf(sheets: ReturnType<typeof draw>): readonly string[] {
  return sheets.flatMap((sheet) =>
    sheet.blocks.flatMap((block) =>
      block.cells
        .flat()
        .flatMap((cell) => cell ?? [])
        .map(String),
    ),
  );
}

describe('drawing the forms of fiscal year 2569', () => {
  it('draws the five official steps, headings word for word', () => {
    const texts = textsOf(draw({ digits: 'arabic' }));
    expect(texts).toEqual(
      expect.arrayContaining([
        'ขั้นตอนที่ 1 การคัดเลือกกระบวนการงาน หรือโครงการที่มีความเสี่ยงการทุจริต',
        'ขั้นตอนที่ 2 การกำหนดประเด็นความเสี่ยงการทุจริต',
        'ขั้นตอนที่ 3 การกำหนดเกณฑ์การประเมินความเสี่ยงการทุจริต',
        'ขั้นตอนที่ 4 การประเมินความระดับความรุนแรงของความเสี่ยงการทุจริต',
        'ขั้นตอนที่ 5 การจัดทำมาตรการควบคุมความเสี่ยงการทุจริต',
        'Risk Score (L x I)',
        'มาตรการควบคุมหรือป้องกันความเสี่ยงการทุจริต',
        '- สีแดง หมายถึง ความเสี่ยงระดับ สูงมาก (15 คะแนนขึ้นไป)',
      ]),
    );
  });

  it('writes no Arabic digit in official words when Thai digits are chosen', () => {
    const words = textsOf(draw({ digits: 'thai' })).filter((text) => !text.startsWith('='));
    expect(words.filter((text) => /[0-9]/.test(text))).toEqual([]);
  });

  it.each<[string, readonly string[], string]>([
    ['an empty workbook', [], '5 มาตรการ'],
    ['one set already there', ['5 มาตรการ'], '5 มาตรการ (2)'],
    ['two sets, names in any case', ['5 มาตรการ', '1 คัดเลือกกระบวนการ (2)'], '5 มาตรการ (3)'],
  ])('gives all five sheets the same free number: %s', (_, taken, plan) => {
    const names = draw({}, taken).map((sheet) => sheet.name);
    expect(names[4]).toBe(plan);
    expect(new Set(names.map((name) => /\(\d+\)$/.exec(name)?.[0] ?? '')).size).toBe(1);
    expect(names.filter((name) => name.length > 31)).toEqual([]);
  });

  it('refers to its own sheets only, under their numbered names', () => {
    const second = draw({}, ['1 คัดเลือกกระบวนการ']);
    const own = new Set(second.map((sheet) => sheet.name));
    const referred = textsOf(second).flatMap((text) =>
      [...text.matchAll(/'((?:[^']|'')+)'!/g)].map((match) => match[1] ?? ''),
    );
    expect(referred.length).toBeGreaterThan(0);
    expect(referred.filter((name) => !own.has(name))).toEqual([]);
  });

  it('keeps every limit of Excel: formula length, list length, block shapes, tables clear of merges', () => {
    for (const sheet of draw({ sample: true })) {
      for (const block of sheet.blocks) {
        expect(new Set(block.cells.map((line) => line.length)).size).toBe(1);
        for (const cell of block.cells.flat()) expect(String(cell ?? '').length).toBeLessThan(8192);
      }
      for (const list of sheet.dropDowns) {
        expect(list.options.join(',').length).toBeLessThanOrEqual(255);
        expect(list.prompt.title.length).toBeLessThanOrEqual(32);
        expect(list.prompt.message.length).toBeLessThanOrEqual(255);
        expect(list.error.title.length).toBeLessThanOrEqual(32);
        expect(list.error.message.length).toBeLessThanOrEqual(255);
      }
      for (const table of sheet.tables) {
        const overlapping = sheet.merges.filter(
          (merge) => merge.row < table.row + table.rows && table.row < merge.row + merge.rows,
        );
        expect(overlapping).toEqual([]);
      }
    }
  });

  it('is read back as what was chosen', () => {
    fc.assert(
      fc.property(
        fc.record({
          agency: fc.constantFrom('', 'กรมทดลอง', 'เทศบาลเมืองตัวอย่าง'),
          process: fc.constantFrom('', 'การจัดซื้อครุภัณฑ์', 'การออกใบอนุญาต'),
          fiscalYear: fc.integer({ min: 2560, max: 2590 }),
          domain: fc.constantFrom(null, 1, 2, 3),
          likelihoodCriteria: fc.constantFrom<CriteriaSetId>('times-a-year', 'per-cent'),
          impactCriteria: fc.constantFrom<CriteriaSetId>('money-lost', 'other-harm'),
          digits: fc.constantFrom<'thai' | 'arabic'>('thai', 'arabic'),
          sample: fc.boolean(),
        }),
        (choices) => {
          const [assessment, ...others] = readAssessments(draw(choices).map(asSnapshot));
          expect(others).toEqual([]);
          const sample = choices.sample
            ? PACC_2569.sample(choices.fiscalYear, choices.digits)
            : null;
          expect(assessment?.edition).toBe('pacc-2569');
          expect(assessment && valueOf(assessment.agency)).toBe(
            choices.agency || (sample?.entries.agency ?? null),
          );
          expect(assessment && valueOf(assessment.process)).toBe(
            choices.process || (sample?.entries.process ?? null),
          );
          expect(assessment && valueOf(assessment.fiscalYear)).toBe(choices.fiscalYear);
          expect(
            assessment?.domains.filter((domain) => domain.ticked).map((domain) => domain.number),
          ).toEqual([choices.domain ?? sample?.domain ?? []].flat());
          expect(assessment?.risks.map(({ likelihood }) => valueOf(likelihood)) ?? null).toEqual(
            sample?.risks.map((risk) => risk.likelihood) ?? [],
          );
          expect(assessment?.plan).toHaveLength(
            sample?.risks.filter((risk) => risk.measures.length > 0).length ?? 0,
          );
        },
      ),
    );
  });
});
