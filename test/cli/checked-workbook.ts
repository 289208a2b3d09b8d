import { writeXlsx } from 'hucre/xlsx';
import { PLAN, SCORED } from '../sheets/headings';

/** What can be chosen about the small checked workbook below. */
export interface Chosen {
  readonly owner?: string;
  readonly issue?: string;
  readonly scoredSheet?: string;
  readonly planSheet?: string;
}

/** A workbook with one medium risk (3 × 2) and its plan row, in the layout of edition pacc-2569. */
export async function checkedWorkbook(chosen: Chosen = {}): Promise<Uint8Array> {
  const issue = chosen.issue ?? 'เจ้าหน้าที่เรียกรับเงินเพื่อเร่งการอนุญาต';
  return await writeXlsx({
    sheets: [
      {
        name: chosen.scoredSheet ?? 'ขั้นตอนที่ 2',
        rows: [
          ['การประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. 2569'],
          ['ชื่อหน่วยงาน เทศบาลตำบลตัวอย่าง'],
          ['ชื่อกระบวนการ/โครงการ การอนุญาตก่อสร้างอาคาร'],
          SCORED,
          [1, 'รับคำขอ', issue, 3, 2, 6, 'ปานกลาง'],
        ],
      },
      {
        name: chosen.planSheet ?? 'ขั้นตอนที่ 5',
        rows: [
          ['ขั้นตอนที่ 5 มาตรการควบคุมความเสี่ยง'],
          PLAN,
          [
            1,
            'รับคำขอ',
            issue,
            'ปานกลาง',
            'ประกาศขั้นตอนและเวลา',
            'ติดประกาศ',
            'ต.ค. 2568 - ก.ย. 2569',
            chosen.owner ?? 'กองช่าง',
          ],
        ],
      },
    ],
  });
}
