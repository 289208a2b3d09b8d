import { placeOf } from '../assessment/field';
import type { Mistake } from './mistake';
import { lowRisk, mediumRisk } from './own-risk';
import { writes } from './writes';

/** Mistakes between the tables. */
export const AGREEMENT: readonly Mistake[] = [
  {
    rules: ['row-dropped'],
    set: 1,
    own: [
      lowRisk('ออกใบแทน', 'ออกใบแทนให้ผู้ที่มิใช่เจ้าของเรื่อง', {
        item: 'ออกใบแทนให้ผู้ที่มิใช่เจ้าของเรื่อง',
      }),
    ],
    plant: ({ own: [row] }) => {
      const status = row?.item?.status ?? null;
      if (status !== null) {
        const ticks = Object.values(status.ticks).filter(({ kind }) => kind === 'value');
        return writes(
          [placeOf(status.item), ''],
          ...ticks.map((tick) => [placeOf(tick), ''] as const),
        );
      }
      const listed = row?.listed ?? null;
      return listed === null
        ? null
        : writes(
            [placeOf(listed.step), 'ตรวจนับวัสดุคงคลัง'],
            [placeOf(listed.issue), 'นำน้ำมันเชื้อเพลิงของหลวงไปใช้ส่วนตัว'],
          );
    },
  },
  {
    rules: ['step-text-differs'],
    set: 1,
    own: [
      mediumRisk('ตรวจรับงานจ้าง', 'ตรวจรับงานที่ไม่ครบถ้วนเพราะรับเงินจากผู้รับจ้าง', {
        measure: 'ถ่ายวีดิทัศน์ขณะตรวจรับทุกงวด',
        method: 'เก็บไฟล์ไว้กับหลักฐานการเบิกจ่ายของงวดนั้น',
        owner: 'งานโยธา',
      }),
    ],
    plant: ({ own: [row] }) =>
      row?.risk && row.plan ? writes([placeOf(row.plan.step), 'ตรวจรับงานจ้างทุกงวด']) : null,
  },
  {
    rules: ['issue-text-differs'],
    set: 1,
    own: [
      mediumRisk('คืนหลักประกัน', 'หน่วงการคืนหลักประกันเพื่อเรียกค่าอำนวยความสะดวก', {
        measure: 'คืนหลักประกันโดยอัตโนมัติเมื่อครบกำหนด',
        method: 'ตั้งวันครบกำหนดในระบบการเงินตั้งแต่วันรับหลักประกัน',
        owner: 'งานบัญชี',
      }),
    ],
    plant: ({ own: [row] }) => {
      const [assessed, planned] = [
        row?.risk ?? row?.item?.factor,
        row?.plan?.issue ?? row?.item?.planned?.item,
      ];
      return assessed && planned
        ? writes([placeOf(planned), 'หน่วงการคืนหลักประกันเพื่อเรียกค่าอำนวยความสะดวกเป็นเงินสด'])
        : null;
    },
  },
  {
    rules: ['duplicate-risk'],
    set: 1,
    own: [
      lowRisk('ทำลายเอกสารหมดอายุ', 'ทำลายหลักฐานที่ยังต้องเก็บไว้'),
      lowRisk('สำรวจเอกสารครบอายุ', 'เลือกทำลายหลักฐานบางเรื่องตามคำขอ'),
    ],
    plant: ({ own: [first, second] }) => {
      if (!first?.risk || !second?.risk) return null;
      const { step, issue } = first.risk;
      const same = [step, issue].map((field) => (field.kind === 'value' ? field.text : ''));
      const rows = [second.risk, ...(second.listed === null ? [] : [second.listed])];
      return writes(
        ...rows.flatMap((row) => [
          [placeOf(row.step), same[0] ?? ''] as const,
          [placeOf(row.issue), same[1] ?? ''] as const,
        ]),
      );
    },
  },
];
