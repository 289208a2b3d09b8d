import type { ScoringParams } from '../../../rules/params/scoring';
import { hasContent } from '../../../thai/text';
import type { WordsOfRules } from '../../rule-words';
import { levels } from '../levels';
import { named, quoted } from './naming';

export const scoring: WordsOfRules<ScoringParams> = {
  'likelihood-invalid': {
    title: 'คะแนนโอกาสไม่ถูกต้อง',
    message: (risk) =>
      hasContent(risk.written)
        ? `คะแนนโอกาส (Likelihood) ของ${named(risk)} ระบุไว้เป็น ${quoted(risk.written)} กรุณาแก้เป็นตัวเลข 1 ถึง 5`
        : `${named(risk)} ยังไม่มีคะแนนโอกาส (Likelihood) กรุณากรอกตัวเลข 1 ถึง 5`,
    why: 'หากไม่มีคะแนนโอกาส จะคำนวณระดับความเสี่ยงไม่ได้ และไม่ทราบว่าต้องมีมาตรการหรือไม่',
    how: 'ดูเกณฑ์โอกาสในแบบประเมิน แล้วเลือกตัวเลข 1 ถึง 5 ข้อที่ตรงที่สุด',
  },
  'impact-invalid': {
    title: 'คะแนนผลกระทบไม่ถูกต้อง',
    message: (risk) =>
      hasContent(risk.written)
        ? `คะแนนผลกระทบ (Impact) ของ${named(risk)} ระบุไว้เป็น ${quoted(risk.written)} กรุณาแก้เป็นตัวเลข 1 ถึง 5`
        : `${named(risk)} ยังไม่มีคะแนนผลกระทบ (Impact) กรุณากรอกตัวเลข 1 ถึง 5`,
    why: 'หากไม่มีคะแนนผลกระทบ จะคำนวณระดับความเสี่ยงไม่ได้ และไม่ทราบว่าต้องมีมาตรการหรือไม่',
    how: 'ดูเกณฑ์ผลกระทบในแบบประเมิน แล้วเลือกตัวเลข 1 ถึง 5 ข้อที่ตรงที่สุด',
  },
  'score-mismatch': {
    title: 'คะแนนความเสี่ยงไม่ตรงกับผลคูณ',
    message: (risk) =>
      `Risk Score ของ${named(risk)} ระบุไว้เป็น ${quoted(risk.written)} แต่ ${risk.likelihood} × ${risk.impact} เท่ากับ ${risk.score} กรุณาแก้คะแนนให้ตรงกัน`,
    why: 'คะแนนความเสี่ยงต้องเท่ากับโอกาสคูณผลกระทบ หากไม่ตรง ระดับความเสี่ยงที่รายงานก็จะผิดไปด้วย',
    how: 'ตรวจคะแนนโอกาสและผลกระทบก่อน หากถูกต้องแล้ว ให้แก้ช่อง Risk Score เป็นผลคูณของสองช่องนั้น',
  },
  'unreachable-score': {
    title: 'คะแนนที่ไม่มีในตาราง 5 × 5',
    message: (risk) =>
      `Risk Score ของ${named(risk)} ระบุไว้เป็น ${quoted(risk.written)} ซึ่งไม่ใช่ผลคูณของเลข 1 ถึง 5 สองตัว กรุณาตรวจโอกาสและผลกระทบอีกครั้ง`,
    why: 'ตาราง 5 × 5 มีเพียง 1 2 3 4 5 6 8 9 10 12 15 16 20 25 คะแนนอื่นมักมาจากการบวกหรือพิมพ์ผิด',
    how: 'ตรวจว่าโอกาสและผลกระทบเป็นเลข 1 ถึง 5 แล้วให้ Risk Score เป็นผลคูณของสองช่องนั้น',
  },
  'digits-as-text': {
    title: 'เลขไทยที่สูตรคำนวณไม่ได้',
    message: (risk) =>
      `${risk.factor === 'likelihood' ? 'โอกาส (Likelihood)' : 'ผลกระทบ (Impact)'} ของ${named(risk)} พิมพ์เป็นเลขไทย ${quoted(risk.written)} สูตรในแถวนี้จึงคำนวณไม่ได้ กรุณาพิมพ์ ${risk.value}`,
    why: 'เลขไทยที่พิมพ์ลงไปเป็นข้อความ ไม่ใช่ตัวเลข สูตรที่คูณช่องนี้จึงว่าง ผิด หรือขึ้นข้อผิดพลาด',
    how: 'พิมพ์เป็นเลขอารบิก หากต้องการให้เห็นเป็นเลขไทย ให้ตั้งรูปแบบตัวเลขของช่องเป็นเลขไทยแทน',
  },
  'level-mismatch': {
    title: 'ระดับความเสี่ยงไม่ตรงกับคะแนน',
    message: (risk) =>
      `ระดับของ${named(risk)} ระบุไว้เป็น ${quoted(risk.written)} แต่ ${risk.score} คะแนนอยู่ในระดับ${levels[risk.level]} กรุณาแก้เป็น “${levels[risk.level]}”`,
    why: 'ระดับความเสี่ยงใช้ตัดสินว่าต้องมีมาตรการหรือไม่ ช่องนี้ต้องเป็นชื่อระดับ ไม่ใช่คะแนน',
    how: 'น้อยกว่า 5 คือต่ำ, 5 ถึง 9 คือปานกลาง, 10 ถึง 14 คือสูง และ 15 ขึ้นไปคือสูงมาก',
  },
};
