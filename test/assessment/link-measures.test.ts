import type { PlannedMeasure, ReportedMeasure } from '../../src/assessment/carried-measures';
import { linkMeasures } from '../../src/assessment/link-measures';

type Told = readonly [step: string, measure: string];

const planned = (all: readonly Told[]): readonly PlannedMeasure[] =>
  all.map(([step, measure], row) => ({
    step,
    measure,
    level: null,
    planRow: row,
    place: { sheet: 'แผน', row, column: 4 },
  }));

const reported = (all: readonly Told[]): readonly ReportedMeasure[] =>
  all.map(([step, measure], row) => ({ step, measure, place: { sheet: 'ผล', row, column: 2 } }));

/** Rows of the plan and of the report. */
function links(plan: readonly Told[], report: readonly Told[]) {
  const { changed, missing, withdrawn } = linkMeasures(planned(plan), reported(report));
  return {
    changed: changed.map((each) => [each.planned.place.row, each.reported.place.row]),
    missing: missing.map(({ place }) => place.row),
    withdrawn: withdrawn.map(({ place }) => place.row),
  };
}

const NONE = { changed: [], missing: [], withdrawn: [] };

describe('linking the measures of a plan with those of the report', () => {
  it.each<[string, readonly Told[], readonly Told[], ReturnType<typeof links>]>([
    ['the same', [['ก', 'ใช้บัตรคิว']], [['ก', 'ใช้บัตรคิว']], NONE],
    [
      'the same but for spaces, numbers and digits',
      [['1. รับคำขอ', '๑) ใช้บัตรคิว 2 ชุด']],
      [['รับคำขอ', '1. ใช้ บัตรคิว ๒ ชุด']],
      NONE,
    ],
    ['under a step that was renamed', [['ก', 'ใช้บัตรคิว']], [['ข', 'ใช้บัตรคิว']], NONE],
    [
      'once for each of two steps',
      [
        ['ก', 'ตรวจเป็นคู่'],
        ['ข', 'ตรวจเป็นคู่'],
      ],
      [['ข', 'ตรวจเป็นคู่']],
      { ...NONE, missing: [0] },
    ],
    [
      'in other words',
      [['ก', 'ตรวจเป็นคู่ทุกครั้งและสลับรายชื่อ']],
      [['ก', 'ตรวจเป็นคู่ทุกครั้ง']],
      { ...NONE, changed: [[0, 0]] },
    ],
    [
      'in other words under another step: not for certain the same',
      [['ก', 'ตรวจเป็นคู่ทุกครั้งและสลับรายชื่อ']],
      [['ข', 'ตรวจเป็นคู่ทุกครั้ง']],
      { ...NONE, missing: [0], withdrawn: [0] },
    ],
    [
      'with a slip of the pen in it, under a step with another',
      [['ยืนยันตัวตนผ่านแอป', 'ประสานงานกับผู้ใช้บริการในการปรับปรุงระบบ']],
      [['ยืนยันตัวตนผ่านแอพ', 'ประสานงานกับผู้ให้บริการในการปรับปรุงระบบ']],
      { ...NONE, changed: [[0, 0]] },
    ],
    [
      'replaced by another',
      [['ก', 'ติดกล้องวงจรปิด']],
      [['ก', 'อบรมจริยธรรม']],
      { ...NONE, missing: [0], withdrawn: [0] },
    ],
    [
      'in other words, beside one that says the same',
      [
        ['ก', 'ตรวจเป็นคู่ทุกครั้ง'],
        ['ก', 'ตรวจเป็นคู่ทุกครั้งที่ออกพื้นที่'],
      ],
      [
        ['ก', 'ตรวจเป็นคู่ทุกครั้ง'],
        ['ก', 'ตรวจเป็นคู่ทุกครั้งที่ออกนอกพื้นที่'],
      ],
      { ...NONE, changed: [[1, 1]] },
    ],
  ])('%s', (_name, plan, report, expected) => {
    expect(links(plan, report)).toEqual(expected);
  });
});
