import { LEVEL_WORDS, LEVELS } from '../../assessment/level';
import { RATINGS } from '../../assessment/matrix';
import { toThaiDigits } from '../../thai/digits';
import type { DropDown } from '../blueprint';
import type { Area } from '../snapshot';
import type { Places, Setting } from './setting';

const FACTORS = { likelihood: 'โอกาส (Likelihood)', impact: 'ผลกระทบ (Impact)' } as const;

/** Ratings in the chosen digits first; the other digits are accepted as well. */
export function ratingDropDown(
  factor: keyof typeof FACTORS,
  where: Area,
  { form, look, words }: Setting,
): DropDown {
  const arabic = RATINGS.map(String);
  const thai = arabic.map(toThaiDigits);
  const criteria = form.sheets.find(({ parts }) =>
    parts.some(({ kind }) => kind === 'criteria-down' || kind === 'criteria-across'),
  );
  const ofCriteria = criteria === undefined ? '' : `ใน${criteria.mention}`;
  return {
    area: where,
    options: look.digits === 'thai' ? [...thai, ...arabic] : [...arabic, ...thai],
    prompt: {
      title: FACTORS[factor],
      message: words(`ใส่คะแนน 1 ถึง 5 ตามเกณฑ์${ofCriteria} คะแนนรวมและระดับจะคำนวณให้เอง`),
    },
    error: {
      title: 'คะแนนไม่ถูกต้อง',
      message: words('ช่องนี้ใส่ได้เฉพาะเลข 1 ถึง 5 กรุณาเลือกจากรายการ หรือกด ยกเลิก เพื่อกลับไปค่าเดิม'),
    },
  };
}

const LEVEL_OPTIONS = LEVELS.map((each) => LEVEL_WORDS[each]);

/** The words of the levels, for a table that takes its levels from the scored one, or has none to take them from. */
export function levelDropDown(where: Area, places: Places, { words }: Setting): DropDown {
  const scored = places.tables.get('scored');
  return {
    area: where,
    options: LEVEL_OPTIONS,
    prompt: {
      title: 'ระดับความเสี่ยง',
      message:
        scored === undefined
          ? 'เลือกระดับให้ตรงกับแผนบริหารจัดการความเสี่ยง'
          : words(`ระดับมาจาก${scored.mention} เมื่อประเด็นความเสี่ยงตรงกัน ไม่ต้องพิมพ์เอง`),
    },
    error: {
      title: 'ระดับไม่ถูกต้อง',
      message: `ใส่ได้เฉพาะ ${LEVEL_OPTIONS.join(' ')} กรุณาเลือกจากรายการ`,
    },
  };
}
