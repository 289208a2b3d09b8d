import { COLOURS, QUALITIES } from '../../../assessment/nine-step';
import type { NineStepColumn, NineStepColumnRole } from '../../../forms/nine-step-part';
import { QUALITY_WORDS } from '../../../forms/nine-step-part';
import { toThaiDigits } from '../../../thai/digits';
import type { DropDown } from '../../blueprint';
import type { Area } from '../../snapshot';
import { area } from '../reference';
import type { Setting } from '../setting';
import { TICK } from './rows';

/** The columns that are chosen from a list: ticks, ratings and control quality. */
export function dropDownsOf(
  columns: readonly NineStepColumn[],
  body: Area,
  setting: Setting,
): readonly DropDown[] {
  return columns.flatMap(({ role }, column) => {
    const list = listOf(role, setting);
    return list === null ? [] : [{ ...list, area: area(body.row, column, body.rows, 1) }];
  });
}

function listOf(role: NineStepColumnRole, setting: Setting): Omit<DropDown, 'area'> | null {
  if (COLOURS.some((colour) => colour === role)) return TICKS;
  if (role === 'quality') return QUALITY;
  const [factor, rating] = role.split('-');
  if (rating === undefined || (factor !== 'necessity' && factor !== 'severity')) return null;
  return ratings(FACTORS[factor], rating, setting);
}

const FACTORS = {
  necessity: 'ความจำเป็นของการเฝ้าระวัง',
  severity: 'ความรุนแรงของผลกระทบ',
} as const;

const TICKS: Omit<DropDown, 'area'> = {
  options: [TICK],
  prompt: {
    title: 'สถานะความเสี่ยง',
    message: `เลือก ${TICK} ในช่องสีเดียวของแต่ละรายการ ช่องที่เลือกจะเป็นสีนั้นเอง ถ้าเลือกผิดให้ลบออกด้วยปุ่ม Delete`,
  },
  error: {
    title: 'เลือกจากรายการ',
    message: `ช่องนี้ใส่ได้เฉพาะ ${TICK} กรุณาเลือกจากรายการ หรือกด ยกเลิก เพื่อกลับไปค่าเดิม`,
  },
};

const QUALITY_OPTIONS = QUALITIES.map((quality) => QUALITY_WORDS[quality]);

const QUALITY: Omit<DropDown, 'area'> = {
  options: QUALITY_OPTIONS,
  prompt: {
    title: 'คุณภาพการจัดการ',
    message: `เลือก ${QUALITY_OPTIONS.join(' ')} ตามเกณฑ์ใต้ตาราง ค่าความเสี่ยงมาจากตารางที่ ๓ เมื่อข้อความของรายการตรงกัน`,
  },
  error: {
    title: 'เลือกจากรายการ',
    message: `ช่องนี้ใส่ได้เฉพาะ ${QUALITY_OPTIONS.join(' ')} กรุณาเลือกจากรายการ`,
  },
};

/** Each of the three columns of a factor takes its own number, in either digits. */
function ratings(factor: string, rating: string, { look, words }: Setting): Omit<DropDown, 'area'> {
  const [thai, arabic] = [toThaiDigits(rating), rating];
  return {
    options: look.digits === 'thai' ? [thai, arabic] : [arabic, thai],
    prompt: {
      title: factor,
      message: words(
        `เลือก ${rating} ในช่องนี้ ถ้าระดับเป็น ${rating} แต่ละรายการเลือกเพียงช่องเดียวจาก 3 2 1 ค่าความเสี่ยงรวมจะคำนวณให้เอง`,
      ),
    },
    error: {
      title: 'คะแนนไม่ถูกต้อง',
      message: words(`ช่องนี้ใส่ได้เฉพาะ ${rating} ระดับอื่นให้เลือกในช่องข้าง ๆ หรือกด ยกเลิก เพื่อกลับไปค่าเดิม`),
    },
  };
}
