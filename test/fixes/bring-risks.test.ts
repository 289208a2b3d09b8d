import fc from 'fast-check';

import { valueOf } from '../../src/assessment/field';
import { bringRisks } from '../../src/fixes/bring-risks';
import type { Edit } from '../../src/fixes/edit';
import { PACC_2569 } from '../../src/forms/pacc-2569';
import { drawForms } from '../../src/sheets/draw';
import { readAssessments } from '../../src/sheets/read';
import type { CellContent, SheetSnapshot } from '../../src/sheets/snapshot';
import { asSnapshot, sheet } from '../sheets/snapshots';
import { after } from './after';

const SCORED = ['ลำดับ', 'ขั้นตอน', 'ประเด็นความเสี่ยง', 'L', 'I'];
const PLAN = ['ลำดับ', 'ขั้นตอน', 'ประเด็นความเสี่ยง', 'ระดับความเสี่ยง', 'มาตรการ', 'ระยะเวลา', 'ผู้รับผิดชอบ'];

function editsFor(sheets: readonly SheetSnapshot[]): readonly Edit[] {
  const [assessment] = readAssessments(sheets);
  if (assessment === undefined) throw new Error('no assessment');
  return bringRisks(assessment, sheets).edits;
}

describe('bringing risks to the plan', () => {
  const scored = sheet('ก', [
    SCORED,
    [1, 'รับคำขอ', 'เรียกเงินเพื่อรับคำขอ', 3, 4],
    [2, 'ตรวจ', 'ละเว้นการตรวจพื้นที่', 1, 2],
    [3, 'อนุญาต', 'ออกใบอนุญาตโดยมิชอบ', 2, 3],
  ]);

  it('copies step and issue of the medium and higher ones, in order', () => {
    const plan = sheet('ข', [PLAN, [1], [2], [3]]);
    expect(editsFor([scored, plan])).toEqual([
      { kind: 'set', place: { sheet: 'ข', row: 1, column: 1 }, value: 'รับคำขอ', was: '' },
      { kind: 'set', place: { sheet: 'ข', row: 1, column: 2 }, value: 'เรียกเงินเพื่อรับคำขอ', was: '' },
      { kind: 'set', place: { sheet: 'ข', row: 2, column: 1 }, value: 'อนุญาต', was: '' },
      {
        kind: 'set',
        place: { sheet: 'ข', row: 2, column: 2 },
        value: 'ออกใบอนุญาตโดยมิชอบ',
        was: '',
      },
    ]);
  });

  it('adds only the missing one, and leaves what was typed alone', () => {
    const plan = sheet('ข', [
      PLAN,
      [1, 'อนุญาต', 'ออกใบอนุญาตโดยมิชอบ', 'ปานกลาง', 'ของเขา', 'ปี', 'กอง'],
      [2],
    ]);
    expect(
      editsFor([scored, plan]).map((edit) => (edit.kind === 'set' ? edit.value : edit)),
    ).toEqual(['รับคำขอ', 'เรียกเงินเพื่อรับคำขอ']);
  });

  it('adds rows above the signatures when there are too few', () => {
    const plan = sheet('ข', [PLAN, [1], [], ['ลงชื่อ ......... ผู้จัดทำ']]);
    expect(editsFor([scored, plan])[0]).toEqual({
      kind: 'grow',
      sheet: 'ข',
      afterRow: 1,
      count: 1,
    });
  });

  it('does nothing without a plan, or when every risk has its row', () => {
    expect(editsFor([scored])).toEqual([]);
    const plan = sheet('ข', [PLAN, [1], [2]]);
    const done = after([scored, plan], editsFor([scored, plan]));
    expect(editsFor(done)).toEqual([]);
  });

  it('answers every risk that needs it, whatever is in the forms, and a second time does nothing', () => {
    const rating = fc.constantFrom<CellContent>(1, 2, 3, 4, 5, '๓', null);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(rating, rating), { maxLength: 15 }),
        fc.boolean(),
        (ratings, sample) => {
          const drawn = drawForms(
            PACC_2569,
            {
              agency: '',
              process: '',
              fiscalYear: 2569,
              domain: null,
              likelihoodCriteria: 'per-cent',
              impactCriteria: 'other-harm',
              digits: 'arabic',
              sample,
            },
            [],
          ).map(asSnapshot);
          const filled = drawn.map((each, index) =>
            index !== 1
              ? each
              : {
                  ...each,
                  cells: each.cells.map((row, at) => {
                    const rated = ratings[at - 4];
                    return rated === undefined
                      ? row
                      : [row[0] ?? null, `ขั้นที่ ${at}`, `ประเด็นลำดับที่ ${at * 7919}`, ...rated, '', ''];
                  }),
                },
          );
          const done = after(filled, editsFor(filled));
          const [assessment] = readAssessments(done);
          const open = assessment?.risks.filter(
            (risk) => risk.level !== null && risk.level !== 'low' && risk.plan === null,
          );
          expect(open).toEqual([]);
          expect(editsFor(done)).toEqual([]);
          expect(assessment?.risks.map((risk) => valueOf(risk.issue))).toEqual(
            readAssessments(filled)[0]?.risks.map((risk) => valueOf(risk.issue)),
          );
        },
      ),
    );
  });
});
