import { messageOf, wordsFor } from '../../src/locales/index';
import { LANGUAGES } from '../../src/locales/language';
import type { RuleParams } from '../../src/rules/finding';
import { RULES } from '../../src/rules/index';
import { compareCriteria } from '../../src/thai/criteria-list';
import { AGREEMENT_MESSAGES } from './agreement-messages';
import type { MessageCase } from './message-case';
import { finding, risk } from './message-case';
import { NINE_STEP_MESSAGES } from './nine-step-messages';
import { PUBLISHING_MESSAGES } from './publishing-messages';

/** Where the meanings of ratings 5 and 4 do not meet. */
function seam(upper: string, lower: string): RuleParams['criteria-gap'] {
  const { gaps, overlaps } = compareCriteria([upper, lower, 'ค', 'ง', 'จ']);
  const [found] = [...gaps, ...overlaps];
  if (found === undefined) throw new Error('these meanings do meet');
  return { factor: 'likelihood', ...found };
}

const MESSAGES: readonly MessageCase[] = [
  ...AGREEMENT_MESSAGES,
  ...PUBLISHING_MESSAGES,
  ...NINE_STEP_MESSAGES,
  [
    finding('likelihood-invalid', { ...risk, written: '' }),
    'ความเสี่ยงลำดับที่ 2 ยังไม่มีคะแนนโอกาส (Likelihood) กรุณากรอกตัวเลข 1 ถึง 5',
    'Risk 2 has no Likelihood yet. Please enter a number from 1 to 5.',
  ],
  [
    finding('likelihood-invalid', { ...risk, written: 'มาก' }),
    'คะแนนโอกาส (Likelihood) ของความเสี่ยงลำดับที่ 2 ระบุไว้เป็น “มาก” กรุณาแก้เป็นตัวเลข 1 ถึง 5',
    'The Likelihood of risk 2 is written as “มาก”. Please change it to a number from 1 to 5.',
  ],
  [
    finding('impact-invalid', { ...risk, written: ' - ' }),
    'ความเสี่ยงลำดับที่ 2 ยังไม่มีคะแนนผลกระทบ (Impact) กรุณากรอกตัวเลข 1 ถึง 5',
    'Risk 2 has no Impact yet. Please enter a number from 1 to 5.',
  ],
  [
    finding('impact-invalid', { ...risk, written: '7' }),
    'คะแนนผลกระทบ (Impact) ของความเสี่ยงลำดับที่ 2 ระบุไว้เป็น “7” กรุณาแก้เป็นตัวเลข 1 ถึง 5',
    'The Impact of risk 2 is written as “7”. Please change it to a number from 1 to 5.',
  ],
  [
    finding('score-mismatch', { ...risk, written: '๘', likelihood: 2, impact: 3, score: 6 }),
    'Risk Score ของความเสี่ยงลำดับที่ 2 ระบุไว้เป็น “๘” แต่ 2 × 3 เท่ากับ 6 กรุณาแก้คะแนนให้ตรงกัน',
    'The Risk Score of risk 2 is written as “๘”, but 2 × 3 is 6. Please correct the score.',
  ],
  [
    finding('level-mismatch', { ...risk, written: '๘', score: 8, level: 'medium' }),
    'ระดับของความเสี่ยงลำดับที่ 2 ระบุไว้เป็น “๘” แต่ 8 คะแนนอยู่ในระดับปานกลาง กรุณาแก้เป็น “ปานกลาง”',
    'The level of risk 2 is written as “๘”, but a score of 8 is medium. Please change it to “ปานกลาง”.',
  ],
  [
    finding('plan-row-missing', { ...risk, level: 'high' }),
    'ความเสี่ยงลำดับที่ 2 อยู่ในระดับสูง แต่ไม่พบในตารางมาตรการ กรุณาเพิ่มแถวของความเสี่ยงนี้',
    'Risk 2 is high, but is not in the measures table. Please add a row for it.',
  ],
  [
    finding('plan-level-mismatch', { ...risk, written: 'ต่ำ', level: 'very-high' }),
    'ตารางมาตรการระบุระดับของความเสี่ยงลำดับที่ 2 เป็น “ต่ำ” แต่ระดับที่คำนวณได้คือสูงมาก กรุณาแก้ให้ตรงกัน',
    'The measures table gives the level of risk 2 as “ต่ำ”, but the computed level is very high (สูงมาก). Please make them agree.',
  ],
  [
    finding('measure-missing', { ...risk, level: 'medium' }),
    'ความเสี่ยงลำดับที่ 2 อยู่ในระดับปานกลาง แต่ยังไม่มีมาตรการควบคุม กรุณากรอกมาตรการในตารางมาตรการ',
    'Risk 2 is medium, but has no measure. Please enter one in the measures table.',
  ],
  [
    finding('timeframe-missing', { ...risk, level: 'medium' }),
    'มาตรการของความเสี่ยงลำดับที่ 2 (ระดับปานกลาง) ยังไม่มีระยะเวลาดำเนินการ กรุณากรอกระยะเวลาในตารางมาตรการ',
    'A measure for risk 2 (medium) has no timeframe. Please enter one in the measures table.',
  ],
  [
    finding('owner-missing', { ...risk, level: 'medium' }),
    'มาตรการของความเสี่ยงลำดับที่ 2 (ระดับปานกลาง) ยังไม่มีผู้รับผิดชอบ กรุณากรอกผู้รับผิดชอบในตารางมาตรการ',
    'A measure for risk 2 (medium) has no owner. Please enter one in the measures table.',
  ],
  [
    finding('agency-missing', {}),
    'แบบฟอร์มมีช่องชื่อหน่วยงาน แต่ยังว่างอยู่ กรุณากรอกชื่อหน่วยงานที่ประเมิน',
    'The form asks for the agency, but nothing stands there. Please enter the agency’s name.',
  ],
  [
    finding('process-missing', {}),
    'แบบฟอร์มมีช่องชื่อกระบวนการ/โครงการ แต่ยังว่างอยู่ กรุณากรอกชื่องานที่นำมาประเมิน',
    'The form asks for the process or project, but nothing stands there. Please enter its name.',
  ],
  [
    finding('domain-not-chosen', { offered: 3 }),
    'แบบฟอร์มมีประเภทความเสี่ยงให้เลือก 3 ด้าน แต่ยังไม่ได้เลือก กรุณาทำเครื่องหมายหน้าด้านที่ประเมิน',
    'The form offers 3 domains of risk, but none is chosen. Please tick the one that was assessed.',
  ],
  [
    finding('domain-not-chosen', { offered: null }),
    'แบบฟอร์มมีช่องด้านประเภทความเสี่ยง แต่ยังว่างอยู่ กรุณาเลือกด้านที่ประเมิน',
    'The form has a cell for the domain of risk (ด้านประเภทความเสี่ยง), but nothing stands there. Please choose the one that was assessed.',
  ],
  [
    finding('domain-several', { numbers: [1, 3] }),
    'เลือกไว้ 2 ด้าน (ด้านที่ 1, 3) กรุณาตรวจว่าต้องการด้านใด แล้วเหลือไว้ด้านเดียว',
    '2 domains are chosen (1, 3). Please check which one is meant, and keep only that one.',
  ],
  [
    finding('criteria-incomplete', { factor: 'likelihood', problem: 'missing', ratings: [1, 2] }),
    'ไม่มีเกณฑ์โอกาสระดับ 1, 2 กรุณาเพิ่มให้ครบ 1 ถึง 5',
    'The criteria lack ratings 1, 2 of likelihood. Please add what is missing from 1 to 5.',
  ],
  [
    finding('criteria-incomplete', { factor: 'impact', problem: 'blank', ratings: [3] }),
    'เกณฑ์ผลกระทบระดับ 3 ยังไม่มีคำอธิบาย กรุณาระบุว่าระดับนี้หมายถึงอะไร',
    'The criteria do not say what rating 3 of impact means. Please enter its meaning.',
  ],
  [
    finding('criteria-incomplete', { factor: 'impact', problem: 'repeated', ratings: [4] }),
    'เกณฑ์ผลกระทบระดับ 4 มีอยู่แล้วในตารางเดียวกัน กรุณาแก้เลขระดับหรือลบแถวที่ซ้ำ',
    'The criteria list rating 4 of impact more than once. Please correct the number, or delete the row.',
  ],
  [
    finding('criteria-gap', seam('มากกว่า 25 ครั้งต่อปี', 'ไม่เกิน 20 ครั้งต่อปี')),
    'เกณฑ์โอกาส: 21 ถึง 25 ครั้งต่อปี ไม่อยู่ในระดับใด ระหว่างระดับ 5 กับ 4 กรุณาแก้ให้ต่อกัน',
    'The criteria of likelihood leave out 21 to 25 times a year, between ratings 5 and 4. Please let them meet.',
  ],
  [
    finding('criteria-overlap', seam('ร้อยละ 30 ขึ้นไป', 'ร้อยละ 5 ถึงร้อยละ 30')),
    'เกณฑ์โอกาส: ร้อยละ 30 อยู่ได้ทั้งระดับ 5 และ 4 กรุณาแก้ไม่ให้ซ้อนกัน',
    'By the criteria of likelihood, 30 per cent is both rating 5 and 4. Please keep them apart.',
  ],
  [
    finding('timeframe-vague', { written: '๑ วัน', vagueness: 'duration' }),
    'ระยะเวลา “๑ วัน” บอกความยาวแต่ไม่บอกวัน กรุณาระบุวันหรือเดือนที่เริ่มและสิ้นสุด',
    'The timeframe “๑ วัน” gives a length but no date. Please give the first and the last day or month.',
  ],
  [
    finding('timeframe-vague', { written: 'ต่อเนื่อง', vagueness: 'ongoing' }),
    'ระยะเวลา “ต่อเนื่อง” ไม่บอกว่าเริ่มและสิ้นสุดเมื่อใด กรุณาระบุช่วงเวลาหรือปีงบประมาณ',
    'The timeframe “ต่อเนื่อง” does not say when it begins and ends. Please give a period or a fiscal year.',
  ],
  [
    finding('timeframe-outside-fiscal-year', { written: 'ปี 2566', fiscalYear: 2568, wholly: true }),
    'ระยะเวลา “ปี 2566” อยู่นอกปีงบประมาณ พ.ศ. 2568 ทั้งหมด กรุณาตรวจปีอีกครั้ง',
    'The timeframe “ปี 2566” lies wholly outside fiscal year 2568 (Buddhist era). Please check its year.',
  ],
  [
    finding('timeframe-outside-fiscal-year', {
      written: '1 ก.ค. - 31 ธ.ค. 68',
      fiscalYear: 2568,
      wholly: false,
    }),
    'ระยะเวลา “1 ก.ค. - 31 ธ.ค. 68” อยู่นอกปีงบประมาณ พ.ศ. 2568 บางส่วน กรุณาตรวจปีอีกครั้ง',
    'The timeframe “1 ก.ค. - 31 ธ.ค. 68” lies partly outside fiscal year 2568 (Buddhist era). Please check its year.',
  ],
  [
    finding('timeframe-reversed', { written: '1 ต.ค. 68 - 30 ก.ย. 68' }),
    'ระยะเวลา “1 ต.ค. 68 - 30 ก.ย. 68” มีวันสิ้นสุดอยู่ก่อนวันเริ่ม กรุณาตรวจวัน เดือน และปี',
    'The timeframe “1 ต.ค. 68 - 30 ก.ย. 68” ends before it begins. Please check its days, months and years.',
  ],
  [
    finding('result-missing', { measure: '๒. ติดกล้องวงจรปิด' }),
    'มาตรการ “๒. ติดกล้องวงจรปิด” ยังไม่มีผลการดำเนินการ กรุณากรอกผลของมาตรการนี้',
    'The measure “๒. ติดกล้องวงจรปิด” has no result yet. Please enter what was done about it.',
  ],
  [
    finding('follow-up-measure-differs', { planned: '๑. ใช้บัตรคิว', reported: '1) ใช้บัตรนัด' }),
    'มาตรการในแบบรายงานผลเขียนว่า “ใช้บัตรนัด” แต่ในแผนเขียนว่า “ใช้บัตรคิว” กรุณาตรวจว่าผลยังตรงกับมาตรการ แล้วใช้ข้อความเดียวกัน',
    'The measure reads “ใช้บัตรนัด” in the follow-up report, but “ใช้บัตรคิว” in the plan. Please see whether its result still fits, then use the same words.',
  ],
  [
    finding('publication-link-missing', {}),
    'แบบระบุว่าเผยแพร่ในเว็บไซต์แล้ว แต่ช่อง Link เผยแพร่ยังว่างอยู่ กรุณาวางที่อยู่ของหน้าเว็บที่เผยแพร่',
    'The plan says that it was published on the website, but the cell for the link is blank. Please paste the address of the page.',
  ],
  [
    finding('signature-missing', {}),
    'ช่องลงชื่อนี้ยังว่าง หากจะลงชื่อในเอกสารที่พิมพ์แล้ว เว้นไว้ก่อนได้',
    'Nothing stands on this line for a name. If it will be signed on paper, it can stay blank for now.',
  ],
];

describe('messageOf', () => {
  it.each(MESSAGES)('says what is wrong and what to do: $rule', (of, thai, english) => {
    expect(messageOf(of, 'th')).toBe(thai);
    expect(messageOf(of, 'en')).toBe(english);
  });

  it('is tried here for each rule', () => {
    expect(new Set(MESSAGES.map(([{ rule }]) => rule))).toEqual(new Set(RULES.map(({ id }) => id)));
  });
});

describe('the name of a risk in a message', () => {
  it.each([
    ['๑.๒', 'x', 'ความเสี่ยงลำดับที่ 1.2 ', 'Risk 1.2 '],
    ['', 'ขอของกำนัล\nจากผู้ยื่น', 'ความเสี่ยง “ขอของกำนัล จากผู้ยื่น” ', 'The risk “ขอของกำนัล จากผู้ยื่น” '],
    ['-', '......', 'ความเสี่ยงแถวนี้ ', 'The risk in this row '],
  ])('for order %j and issue %j', (order, issue, thai, english) => {
    const of = finding('plan-row-missing', { order, issue, level: 'medium' });
    expect(messageOf(of, 'th').startsWith(thai)).toBe(true);
    expect(messageOf(of, 'en').startsWith(english)).toBe(true);
  });
});

describe.each(LANGUAGES)('what a rule says in %s', (language) => {
  it.each(RULES.map(({ id }) => id))('%s fits a narrow pane', (id) => {
    const { title, why, how } = wordsFor(language).rules[id];
    expect(title.length).toBeLessThanOrEqual(40);
    expect(why.length).toBeLessThanOrEqual(140);
    expect(how.length).toBeLessThanOrEqual(140);
  });
});
