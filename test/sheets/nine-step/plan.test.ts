import { addressOf } from '../../../src/assessment/place';
import { review } from '../../../src/review';
import { sheet } from '../snapshots';
import type { Row } from './rows';
import { STATUS, WATCH } from './rows';

describe('the plan', () => {
  const watched: readonly Row[] = [
    ...WATCH,
    ['๑', 'ก่อน'],
    [null, '๑.๑ รับเงินเกินอัตรา', null, 2, null, null, 3, null, 6],
    [null, '๑.๒ ส่งเงินล่าช้า', null, 2, null, null, 2, null, 4],
    [],
  ];

  function found(plan: readonly Row[]): readonly string[] {
    return review([sheet('ก', [...watched, ...plan])]).findings.map(
      ({ rule, place }) => `${rule} ${addressOf(place)}`,
    );
  }

  it.each<[string, readonly Row[], readonly string[]]>([
    [
      'by words, under new numbers',
      [
        ['เหตุการณ์ความเสี่ยง ๑.๑ ส่งเงินล่าช้า ๑.๒ รับเงินเกินอัตรา', 'มาตรการ ตรวจ'],
        ['ระยะเวลา', 'ปี 2564'],
        ['ผู้รับผิดชอบ', 'คลัง'],
      ],
      ['issue-text-differs A7'],
    ],
    [
      'not by another item of the same number',
      [
        ['เหตุการณ์ความเสี่ยง ๑.๑ รับเงินเกินอัตรา ๑.๒ ไฟไหม้อาคารสำนักงาน', 'มาตรการ ตรวจ'],
        ['ระยะเวลา', 'ปี 2564'],
        ['ผู้รับผิดชอบ', 'คลัง'],
      ],
      ['risk-not-planned B5'],
    ],
    [
      'in rows, each with what it lacks',
      [
        ['เหตุการณ์ความเสี่ยง', 'มาตรการ', 'ระยะเวลา', 'ผู้รับผิดชอบ'],
        ['๑.๑ รับเงินเกินอัตรา', 'ตรวจ', 'ปีงบประมาณ 2564', null],
        ['๑.๒ ส่งเงินล่าช้า', null, 'ปีงบประมาณ 2564', 'คลัง'],
      ],
      ['owner-missing D8', 'measure-missing B9'],
    ],
  ])('is matched %s', (_, plan, expected) => {
    expect(found(plan)).toEqual(expected);
  });
});

describe('the plan without a title', () => {
  it('ends table 4 above it', () => {
    const rows: readonly Row[] = [
      ...WATCH,
      ['๑', 'ก่อน'],
      [null, '๑.๑ รับเงินเกินอัตรา', null, 2, null, null, 3, null, 6],
      [],
      [
        'ขั้นตอนย่อยที่มีความเสี่ยงการทุจริต',
        'คุณภาพการจัดการ',
        'ค่าความเสี่ยงระดับต่ำ',
        'ค่าความเสี่ยงระดับปานกลาง',
        'ค่าความเสี่ยงระดับสูง',
      ],
      ['๑.๑ รับเงินเกินอัตรา', 'ดี', null, 6],
      [],
      ['ชื่อแผนบริหารความเสี่ยงการทุจริต', 'แผนบริหารความเสี่ยงการรับเงิน'],
      ['เหตุการณ์ความเสี่ยงการทุจริต ๑.๑ รับเงินเกินอัตรา', 'มาตรการ / กิจกรรม / แนวทาง ๑.๑ ตรวจ'],
      ['ระยะเวลา', 'ปีงบประมาณ 2564'],
      ['ผู้รับผิดชอบ', 'คลัง'],
    ];
    expect(review([sheet('ก', rows)]).findings).toEqual([]);
  });
});

describe('what resembles the tables', () => {
  it.each<[string, readonly Row[]]>([
    [
      'a legend of four colours',
      [
        ['ระดับความเสี่ยง', 'เขียว', 'เหลือง', 'ส้ม', 'แดง'],
        ['คะแนน', '1-4', '5-9', '10-14', '15-25'],
      ],
    ],
    [
      'two columns of events and measures',
      [
        ['เหตุการณ์ความเสี่ยง', 'มาตรการ'],
        ['1. ไฟไหม้', 'ซ้อมหนีไฟ'],
      ],
    ],
    ['headings without rows', [STATUS]],
    [
      'known and unknown factors alone',
      [
        ['เรื่อง', 'Known Factor', 'Unknown Factor'],
        ['ก', 'ข', 'ค'],
      ],
    ],
  ])('is no assessment: %s', (_, rows) => {
    expect(review([sheet('ก', rows)])).toMatchObject({ assessments: [], findings: [] });
  });
});
