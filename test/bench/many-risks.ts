import type { CellContent, SheetSnapshot } from '../../src/sheets/snapshot';
import { PLAN } from '../sheets/headings';

type Row = readonly CellContent[];

const LEVELS = ['ต่ำ', 'ปานกลาง', 'สูง', 'สูงมาก'] as const;
const FLOORS = [1, 5, 10, 15] as const;

/**
 * Sheets 2 and 5 of edition pacc-2569 with so many risks, made up but of usual length: every
 * likelihood and impact in turn, a plan row for each that needs one, and some of them without an owner.
 */
export function manyRisks(count: number): readonly SheetSnapshot[] {
  const scored: Row[] = [
    ['การประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. 2569'],
    ['ขั้นตอนที่ 2 การกำหนดประเด็นความเสี่ยงการทุจริต'],
    ['ลำดับ', 'ขั้นตอนการดำเนินงาน', 'ประเด็นความเสี่ยง', 'Risk Score (L x I)', null, null, null],
    [null, null, null, 'Likelihood', 'Impact', 'Risk Score', 'ระดับความเสี่ยง'],
  ];
  const plan: Row[] = [['ขั้นตอนที่ 5 มาตรการควบคุมความเสี่ยงการทุจริต'], PLAN];
  for (let order = 1; order <= count; order += 1) {
    const likelihood = 1 + (order % 5);
    const impact = 1 + (Math.floor(order / 5) % 5);
    const score = likelihood * impact;
    const level = LEVELS[FLOORS.filter((floor) => score >= floor).length - 1] ?? null;
    const step = `ขั้นตอนย่อยที่ ${order} รับคำขอและตรวจสอบเอกสารหลักฐานประกอบ`;
    const issue = `${order}. เจ้าหน้าที่อาจเรียกรับประโยชน์เพื่อแลกกับการเร่งรัดเรื่องที่ ${order} ให้เร็วกว่าลำดับ`;
    scored.push([order, step, issue, likelihood, impact, score, level]);
    if (score < FLOORS[1]) continue;
    plan.push([
      order,
      step,
      issue,
      level,
      'ประกาศขั้นตอน ระยะเวลา และค่าธรรมเนียมให้ประชาชนทราบ',
      'ติดประกาศ ณ จุดบริการและบนเว็บไซต์ของหน่วยงาน',
      '1 ต.ค. 2568 - 30 ก.ย. 2569',
      order % 49 === 0 ? null : 'กองช่าง',
    ]);
  }
  return [sheetOf('2 ประเด็นความเสี่ยง', scored), sheetOf('5 มาตรการ', plan)];
}

function sheetOf(name: string, cells: readonly Row[]): SheetSnapshot {
  return {
    name,
    hidden: false,
    origin: { row: 0, column: 0 },
    cells,
    formulas: new Map(),
    merges: name.startsWith('2') ? [{ row: 2, column: 3, rows: 1, columns: 4 }] : [],
  };
}
