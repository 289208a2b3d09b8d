import { addressOf } from '../assessment/place';
import { placeOf } from '../assessment/field';
import type { Field } from '../assessment/field';
import type { Place } from '../assessment/place';
import type { Mistake } from './mistake';
import { lowRisk, mediumRisk } from './own-risk';
import { writes } from './writes';

const place = (field: Field<unknown> | undefined): Place | null =>
  field === undefined ? null : placeOf(field);

/** Mistakes in likelihood, impact, score and level, and a row that nobody sees. */
export const SCORING: readonly Mistake[] = [
  {
    rules: ['likelihood-invalid'],
    set: 1,
    own: [lowRisk('ลงทะเบียนรับเรื่อง', 'ลงเวลารับเรื่องย้อนหลังให้ผู้ที่คุ้นเคยกัน')],
    plant: ({ own: [row] }) => writes([place(row?.risk?.likelihood), '']),
  },
  {
    rules: ['impact-invalid'],
    set: 1,
    own: [lowRisk('ส่งเรื่องให้ผู้รับผิดชอบ', 'เลือกส่งเรื่องให้เจ้าหน้าที่ที่ผู้ยื่นคำขอร้องขอ')],
    plant: ({ own: [row] }) => writes([place(row?.risk?.impact), 'มาก']),
  },
  {
    // A score that cannot occur is also not the product; both are of medium level.
    rules: ['score-mismatch', 'unreachable-score'],
    set: 1,
    own: [
      mediumRisk('เรียกเอกสารเพิ่มเติม', 'เรียกเอกสารที่ไม่จำเป็นเพื่อให้เสนอค่าตอบแทน', {
        measure: 'เรียกเอกสารได้เฉพาะรายการในคู่มือประชาชน',
        method: 'ให้หัวหน้างานลงชื่อในหนังสือเรียกเอกสารทุกฉบับ',
        owner: 'งานสารบรรณ',
      }),
    ],
    plant: ({ own: [row] }) => writes([place(row?.risk?.writtenScore), 7]),
  },
  {
    rules: ['level-mismatch'],
    set: 1,
    own: [lowRisk('นัดวันตรวจ', 'เลื่อนนัดให้ผู้ที่ฝากของขวัญไว้ก่อนผู้อื่น')],
    plant: ({ own: [row] }) => writes([place(row?.risk?.writtenLevel), 'ปานกลาง']),
  },
  {
    rules: ['digits-as-text'],
    set: 1,
    own: [lowRisk('จัดเก็บแฟ้มเรื่อง', 'ทำสำเนาแฟ้มของคู่แข่งให้ผู้ประกอบการ')],
    plant: ({ own: [row] }) => {
      const [likelihood, impact, score] = [
        place(row?.risk?.likelihood),
        place(row?.risk?.impact),
        place(row?.risk?.writtenScore),
      ];
      if (likelihood === null || impact === null || score === null) return null;
      const product = `=${addressOf(likelihood)}*${addressOf(impact)}`;
      return writes([likelihood, '๒'], [score, product]);
    },
  },
  {
    rules: ['hidden-risk'],
    set: 1,
    own: [lowRisk('ส่งคืนเอกสาร', 'ชะลอการคืนเอกสารจนกว่าผู้ยื่นคำขอจะมาพบด้วยตนเอง')],
    plant: ({ own: [row] }) => {
      const issue = place(row?.risk?.issue);
      return issue === null ? null : [{ place: issue, hidesRow: true }];
    },
  },
];
