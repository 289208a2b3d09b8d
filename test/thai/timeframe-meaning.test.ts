import type { Timeframe } from '../../src/thai/timeframe';
import { readTimeframe, timeframeStanding, vaguenessOf } from '../../src/thai/timeframe';

describe('a timeframe without a date', () => {
  it.each<[string, Timeframe]>([
    ['๑ วัน', { kind: 'duration', amount: 1, unit: 'day' }],
    ['3 เดือน', { kind: 'duration', amount: 3, unit: 'month' }],
    ['ภายใน 7 วัน', { kind: 'duration', amount: 7, unit: 'day' }],
    ['๑๕ วันทำการ', { kind: 'duration', amount: 15, unit: 'working-day' }],
    ['ภายใน ๑๕ วัน นับแต่วันที่ติดตั้ง', { kind: 'duration', amount: 15, unit: 'day' }],
    ['24 ชั่วโมง', { kind: 'duration', amount: 24, unit: 'hour' }],
    ['30 นาที', { kind: 'duration', amount: 30, unit: 'minute' }],
    ['2 สัปดาห์', { kind: 'duration', amount: 2, unit: 'week' }],
    ['หนึ่งปี', { kind: 'duration', amount: 1, unit: 'year' }],
    ['1.5 ปี', { kind: 'duration', amount: 1.5, unit: 'year' }],
    ['1 ครั้ง ใช้เวลา 3 วัน', { kind: 'duration', amount: 3, unit: 'day' }],
    ['ทุกเดือน', { kind: 'recurring', every: 'month' }],
    ['ทุก ๆ 3 เดือน', { kind: 'recurring', every: 'month' }],
    ['เป็นประจำทุกเดือน', { kind: 'recurring', every: 'month' }],
    ['รายไตรมาส', { kind: 'recurring', every: 'quarter' }],
    ['ปีละ 2 ครั้ง', { kind: 'recurring', every: 'year' }],
    ['ทุกครั้งที่มีการจัดซื้อ', { kind: 'recurring', every: 'time' }],
    ['ภายในเดือนมีนาคมของทุกปี', { kind: 'recurring', every: 'year' }],
    ['เป็นประจำ', { kind: 'recurring', every: null }],
    ['อย่างสม่ำเสมอ', { kind: 'recurring', every: null }],
    ['ต่อเนื่อง', { kind: 'ongoing' }],
    ['ดำเนินการอย่างต่อเนื่อง', { kind: 'ongoing' }],
    ['ตลอดปี', { kind: 'ongoing' }],
    ['ตลอดทั้งปี', { kind: 'ongoing' }],
    ['ตลอดเวลา', { kind: 'ongoing' }],
  ])('reads %j, and is vague', (text, timeframe) => {
    expect(readTimeframe(text, 2568)).toEqual(timeframe);
    expect(vaguenessOf(timeframe)).toBe(timeframe.kind);
  });

  it.each([
    '๑ ต.ค. ๖๗ - ๓๐ ก.ย. ๖๘',
    'ปีงบประมาณ พ.ศ. ๒๕๖๖',
    'ตลอดปีงบประมาณ',
    'ปีงบประมาณ พ.ศ. ๒๕๖๕ ถึงปัจจุบัน',
    'ปี 2568',
    'ไตรมาส ๑',
    'ทุกเดือน ภายใน 30 ก.ย. 68',
    '31 ก.พ. 68',
    'ตามแผน',
  ])('does not call %j vague', (text) => {
    expect(vaguenessOf(readTimeframe(text))).toBeNull();
  });
});

describe('timeframeStanding', () => {
  it.each([
    ['๑ ต.ค. ๖๗ - ๓๐ ก.ย. ๖๘', 'within'],
    ['๑ ต.ค. ๖๖ - ๓๐ ก.ย. ๖๗', 'outside'],
    ['1 ม.ค. 68 - 31 ธ.ค. 68', 'partly'],
    ['ธ.ค. 67 และ มี.ค. 68', 'within'],
    ['ธ.ค. 67 และ มี.ค. 69', 'partly'],
    ['ธ.ค. 66 และ มี.ค. 69', 'outside'],
    ['ปีงบประมาณ 2568', 'within'],
    ['ปีงบประมาณ 2567', 'outside'],
    ['ตลอดปีงบประมาณ', null],
    ['ปี 2568', 'within'],
    ['ปี 2567', 'within'],
    ['ปี 2566', 'outside'],
    ['ปี 2569', 'outside'],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๕ ถึงปัจจุบัน', 'partly'],
    ['ปีงบประมาณ พ.ศ. ๒๕๖๙ ถึงปัจจุบัน', 'outside'],
    ['ถึงปัจจุบัน', null],
    ['๑ วัน', null],
    ['ไตรมาส 1', null],
    ['ตามแผน', null],
  ])('judges %j against 2568', (text, standing) => {
    expect(timeframeStanding(readTimeframe(text), 2568)).toBe(standing);
  });
});
