import type { Band, Colour } from '../../../assessment/nine-step';
import type { NineStepParams } from '../../../rules/params/nine-step';
import { hasContent } from '../../../thai/text';
import type { WordsOfRules } from '../../rule-words';
import { levels } from '../levels';
import { named, quoted } from './naming';

const COLOUR_WORDS: Readonly<Record<Colour, string>> = {
  green: 'สีเขียว',
  yellow: 'สีเหลือง',
  orange: 'สีส้ม',
  red: 'สีแดง',
};

const FACTOR_WORDS = {
  necessity: 'ระดับความจำเป็นของการเฝ้าระวัง',
  severity: 'ระดับความรุนแรงของผลกระทบ',
} as const;

function band(of: Band): string {
  return `ระดับ${levels[of]}`;
}

export const nineStep: WordsOfRules<NineStepParams> = {
  'colour-not-single': {
    title: 'สถานะสีไม่ได้เลือกสีเดียว',
    message: ({ colours, ...item }) =>
      colours.length === 0
        ? `${named(item)} ยังไม่ได้เลือกสีในตารางที่ 2 กรุณาทำเครื่องหมายหนึ่งสี`
        : `${named(item)} เลือกไว้ ${colours.length} สี (${colours.map((colour) => COLOUR_WORDS[colour]).join(', ')}) กรุณาเหลือไว้สีเดียว`,
    why: 'สีบอกสถานะความเสี่ยง และใช้เลือกว่าข้อใดต้องไปหาค่าความเสี่ยงรวมในตารางที่ 3',
    how: 'ทำเครื่องหมาย ✓ ในช่องเดียว: เขียวคือต่ำ เหลืองคือปานกลาง ส้มคือสูง และแดงคือสูงมาก',
  },
  'watch-scale-invalid': {
    title: 'คะแนนในตารางที่ 3 ไม่ถูกต้อง',
    message: ({ factor, written, ...item }) =>
      hasContent(written)
        ? `${FACTOR_WORDS[factor]}ของ${named(item)} ระบุไว้เป็น ${quoted(written)} กรุณาแก้เป็นตัวเลข 1 ถึง 3 ตัวเดียว`
        : `${named(item)} ยังไม่มี${FACTOR_WORDS[factor]} กรุณากรอกตัวเลข 1 ถึง 3`,
    why: 'ค่าความเสี่ยงรวมคือความจำเป็นคูณความรุนแรง หากขาดค่าใดค่าหนึ่ง จะไม่ทราบว่าต้องทำแผนหรือไม่',
    how: 'ให้คะแนนความจำเป็นและความรุนแรงช่องละหนึ่งตัวเลข ตั้งแต่ 1 (น้อย) ถึง 3 (มาก)',
  },
  'total-mismatch': {
    title: 'ค่าความเสี่ยงรวมไม่ตรงกับผลคูณ',
    message: ({ written, necessity, severity, total, ...item }) =>
      `ค่าความเสี่ยงรวมของ${named(item)} ระบุไว้เป็น ${quoted(written)} แต่ ${necessity} × ${severity} เท่ากับ ${total} กรุณาแก้ให้ตรงกัน`,
    why: 'ค่าความเสี่ยงรวมใช้ในตารางที่ 4 และใช้เลือกว่าข้อใดต้องทำแผน หากผิด ตารางถัดไปก็ผิดตาม',
    how: 'ตรวจคะแนนความจำเป็นและความรุนแรงก่อน หากถูกต้องแล้ว ให้แก้ค่าความเสี่ยงรวมเป็นผลคูณ',
  },
  'risk-not-planned': {
    title: 'ความเสี่ยงยังไม่อยู่ในแผน',
    message: ({ total, ...item }) =>
      `${named(item)} มีค่าความเสี่ยงรวม ${total} แต่ไม่พบในแผนบริหารความเสี่ยง (ตารางที่ 5) กรุณาเพิ่มเหตุการณ์นี้พร้อมมาตรการ`,
    why: 'ข้อที่มีค่าความเสี่ยงรวมตั้งแต่ 4 ขึ้นไปต้องเลือกมาทำแผนบริหารความเสี่ยงก่อนเป็นอันดับแรก',
    how: 'เพิ่มข้อนี้ในตารางที่ 5 โดยใช้เลขข้อและข้อความเดียวกับตารางที่ 3 แล้วระบุมาตรการ',
  },
  'colour-score-mismatch': {
    title: 'สีกับค่าความเสี่ยงรวมขัดกัน',
    message: ({ colour, total, band: of, ...item }) =>
      `${named(item)} เป็น${COLOUR_WORDS[colour]}ในตารางที่ 2 แต่ค่าความเสี่ยงรวม ${total} อยู่ใน${band(of)} กรุณาทบทวนสีหรือคะแนน`,
    why: 'สีส้มและแดงคือความเสี่ยงสูงและสูงมาก หากค่ารวมต่ำ ข้อนั้นจะไม่ถูกเลือกทำแผน ทั้งที่เคยเห็นว่าเสี่ยงสูง',
    how: 'ทบทวนว่าสีในตารางที่ 2 หรือคะแนนในตารางที่ 3 ตรงกับความเป็นจริง แล้วแก้ด้านที่คลาดเคลื่อน',
  },
  'carried-forward-wrongly': {
    title: 'ส่งต่อไปตารางที่ 3 ไม่ถูกต้อง',
    message: ({ colour, carried, ...item }) =>
      carried
        ? `${named(item)} เป็น${COLOUR_WORDS[colour]} แต่อยู่ในตารางที่ 3 ซึ่งให้นำมาเฉพาะสีส้มและสีแดง กรุณาตรวจสอบ`
        : `${named(item)} เป็น${COLOUR_WORDS[colour]} แต่ไม่พบในตารางที่ 3 กรุณานำไปหาค่าความเสี่ยงรวม`,
    why: 'ขั้นตอนที่ 3 ให้นำเฉพาะข้อที่เป็นสีส้มและสีแดงมาหาค่าความเสี่ยงรวม',
    how: 'ตัดข้อที่เป็นสีเขียวหรือสีเหลืองออกจากตารางที่ 3 และเพิ่มข้อที่เป็นสีส้มหรือสีแดงให้ครบ หรือทบทวนสี',
  },
  'control-value-misplaced': {
    title: 'ค่าในตารางที่ 4 ไม่ตรง',
    message: ({ written, band: of, total, ...item }) =>
      `ตารางที่ 4 ใส่ค่าของ${named(item)} เป็น ${quoted(written)} ในช่อง${band(of)} กรุณาตรวจว่าค่าตรงกับตารางที่ 3 และอยู่ถูกช่อง (ค่ารวม ${total})`,
    why: 'ตารางที่ 4 นำค่าความเสี่ยงรวมจากตารางที่ 3 มาวาง หากผิดค่าหรือผิดช่อง จะเลือกข้อมาทำแผนผิด',
    how: 'ใช้ค่าจากตารางที่ 3 แล้ววางตามระดับ: 1 ถึง 3 คือต่ำ, 4 ถึง 6 คือปานกลาง และ 9 คือสูง',
  },
};
