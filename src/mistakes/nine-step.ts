import { placeOf } from '../assessment/field';
import type { Mistake } from './mistake';
import { lowRisk, mediumRisk } from './own-risk';
import { writes } from './writes';

/** Mistakes that only the tables of the nine-step method can have. Its usual risk has a total of 2 × 2. */
export const NINE_STEP: readonly Mistake[] = [
  {
    rules: ['colour-not-single'],
    set: 1,
    own: [
      mediumRisk('เชิญวิทยากร', 'เชิญคนสนิทเป็นวิทยากรโดยไม่ดูความรู้', {
        measure: 'ใช้ทะเบียนวิทยากรที่ให้คะแนนโดยผู้เข้าอบรม',
        method: '',
        owner: 'กลุ่มวิชาการ',
      }),
    ],
    plant: ({ own: [row] }) => {
      const ticks = row?.item?.status?.ticks;
      return ticks === undefined || ticks.orange.kind !== 'value'
        ? null
        : writes([placeOf(ticks.red), ticks.orange.text]);
    },
  },
  {
    rules: ['watch-scale-invalid'],
    set: 1,
    own: [
      mediumRisk('จัดพิมพ์เอกสาร', 'จ้างพิมพ์เกินจำนวนแล้วรับส่วนต่าง', {
        measure: 'นับเอกสารต่อหน้าผู้แทนผู้เข้าอบรม',
        method: '',
        owner: 'กลุ่มบริหาร',
      }),
    ],
    plant: ({ own: [row] }) => {
      const watch = row?.item?.watch ?? null;
      return watch === null ? null : writes([placeOf(watch.necessity), '']);
    },
  },
  {
    rules: ['total-mismatch'],
    set: 1,
    own: [
      mediumRisk('เช่ารถโดยสาร', 'ทำสัญญาเช่ารถกับผู้ที่ให้เงินทอน', {
        measure: 'สอบราคาจากทะเบียนผู้ให้เช่าของจังหวัด',
        method: '',
        owner: 'กลุ่มยานพาหนะ',
      }),
    ],
    plant: ({ own: [row] }) => {
      const { watch = null, control = null } = row?.item ?? {};
      return watch === null || control === null
        ? null
        : // Table 4 would follow the wrong total.
          writes([placeOf(watch.writtenTotal), 6], [placeOf(control.values.medium), 4]);
    },
  },
  {
    rules: ['risk-not-planned'],
    set: 1,
    own: [
      mediumRisk('จ่ายเบี้ยเลี้ยง', 'ลงชื่อรับเบี้ยเลี้ยงแทนผู้ที่ไม่มา', null, {
        colour: 'orange',
        watch: { necessity: 2, severity: 2, quality: 'fair' },
      }),
    ],
    plant: ({ own: [row] }) => (row?.item ? [] : null),
  },
  {
    rules: ['colour-score-mismatch'],
    set: 1,
    own: [
      lowRisk('ยืมอุปกรณ์', 'นำอุปกรณ์ฝึกไปให้เอกชนเช่า', {
        colour: 'red',
        watch: { necessity: 1, severity: 2, quality: 'good' },
      }),
    ],
    plant: ({ own: [row] }) => (row?.item ? [] : null),
  },
  {
    rules: ['carried-forward-wrongly'],
    set: 1,
    own: [
      lowRisk('ประเมินความพึงพอใจ', 'กรอกแบบประเมินแทนผู้เข้าอบรม', {
        colour: 'yellow',
        watch: { necessity: 2, severity: 1, quality: 'good' },
      }),
    ],
    plant: ({ own: [row] }) => (row?.item ? [] : null),
  },
  {
    rules: ['control-value-misplaced'],
    set: 1,
    own: [
      mediumRisk('ออกวุฒิบัตร', 'ออกวุฒิบัตรให้ผู้ที่เข้าอบรมไม่ครบเวลา', {
        measure: 'ออกวุฒิบัตรจากบันทึกเวลาในระบบเท่านั้น',
        method: '',
        owner: 'กลุ่มทะเบียน',
      }),
    ],
    plant: ({ own: [row] }) => {
      const values = row?.item?.control?.values;
      return values === undefined
        ? null
        : writes([placeOf(values.medium), ''], [placeOf(values.low), 4]);
    },
  },
];
