import type { Canvas } from './canvas';
import type { Hand } from './handwriting';
import { written } from './handwriting';
import { LEVEL_WORDS } from '../../src/assessment/level';
import { asRating, levelOf, scoreOf } from '../../src/assessment/matrix';
import type { Random } from './random';

export const TIMES = [
  'โอกาสเกิดการกระทำทุจริต 1 ครั้งต่อปี',
  'โอกาสเกิดการกระทำทุจริตไม่เกิน 2 ครั้งต่อปี',
  'โอกาสเกิดการกระทำทุจริตไม่เกิน 3 ครั้งต่อปี',
  'โอกาสเกิดการกระทำทุจริตไม่เกิน 4 ครั้งต่อปี',
  'โอกาสเกิดการกระทำทุจริตมากกว่า 4 ครั้งต่อปี',
];
export const HARM = [
  'เกิดข่าวลือที่อาจพาดพิงบุคคลในหน่วยงาน',
  '- มีคนร้องเรียน แจ้งเบาะแส',
  '- หน่วยตรวจสอบเข้าตรวจสอบข้อเท็จจริง',
  '- ภาพลักษณ์ของหน่วยงานติดลบ สื่อมวลชนลงข่าวอย่างต่อเนื่อง',
  '- เกิดความเสียหายต่อรัฐ เจ้าหน้าที่ถูกลงโทษ',
];
const WORDS = ['น้อยมาก', 'น้อย', 'ปานกลาง', 'สูง', 'สูงมาก'];

/** Both criteria tables, and perhaps an example, the matrix and its legend. */
export function layCriteria(
  random: Random,
  canvas: Canvas,
  row: number,
  column: number,
  hand: Hand,
): number {
  if (random.chance(0.15)) return layAcross(random, canvas, row, column, hand) + 1;
  const wide = random.chance(0.5);
  let at = layOne(random, canvas, row, column, hand, 'likelihood', wide) + 1;
  at = layOne(random, canvas, at, column, hand, 'impact', wide) + 1;
  if (random.chance(0.3)) {
    canvas.put(at, column, 'ตัวอย่าง เกณฑ์ผลกระทบ (Impact) (ด้านการเงิน)');
    canvas.put(at + 1, column, 'ระดับความรุนแรงของผลกระทบ (Impact)');
    for (let rating = 5; rating >= 1; rating -= 1) {
      canvas.put(at + 7 - rating, column, written(random, hand, String(rating)));
      canvas.put(at + 7 - rating, column + 1, 'ความเสียหายตั้งแต่..... บาท ถึง..... บาท');
    }
    at += 8;
  }
  if (random.chance(0.6)) at = layMatrix(random, canvas, at, column, hand) + 1;
  if (random.chance(0.6)) at = layLegend(random, canvas, at, column, hand) + 1;
  return at;
}

function layOne(
  random: Random,
  canvas: Canvas,
  row: number,
  column: number,
  hand: Hand,
  factor: 'likelihood' | 'impact',
  wide: boolean,
): number {
  const isLikelihood = factor === 'likelihood';
  const meanings = isLikelihood ? TIMES : HARM;
  if (wide) {
    canvas.put(
      row,
      column,
      isLikelihood ? 'เกณฑ์โอกาสเกิดการทุจริต (Likelihood)' : 'เกณฑ์ผลกระทบ (Impact)',
    );
    canvas.put(row + 1, column, 'ระดับ');
    canvas.put(row + 1, column + 1, isLikelihood ? 'โอกาสที่จะเกิด' : 'ผลกระทบที่จะเกิด');
    canvas.put(row + 1, column + 2, 'คำอธิบาย');
  } else {
    canvas.put(
      row,
      column,
      isLikelihood ? 'เกณฑ์โอกาสเกิดการทุจริต (Likelihood)' : 'เกณฑ์ผลกระทบ (Impact)',
    );
    canvas.put(
      row + 1,
      column,
      isLikelihood ? 'โอกาสเกิดการทุจริต (Likelihood)' : 'ระดับความรุนแรงของผลกระทบ (Impact)',
    );
    canvas.merge(row + 1, column, 1, 2);
  }
  for (let rating = 5; rating >= 1; rating -= 1) {
    const at = row + 7 - rating;
    canvas.put(
      at,
      column,
      hand.digits === 'arabic' ? rating : written(random, hand, String(rating)),
    );
    if (wide) canvas.put(at, column + 1, WORDS[rating - 1] ?? '');
    canvas.put(at, column + (wide ? 2 : 1), written(random, hand, meanings[rating - 1] ?? ''));
  }
  return row + 7;
}

/** Ratings laid across, as in the 2566 edition. */
function layAcross(
  random: Random,
  canvas: Canvas,
  row: number,
  column: number,
  hand: Hand,
): number {
  canvas.put(row, column, 'โอกาส/ผลกระทบ');
  canvas.put(row + 1, column, 'โอกาส (Likelihood)');
  canvas.put(row + 2, column, 'ผลกระทบ (Impact)');
  for (let rating = 1; rating <= 5; rating += 1) {
    canvas.put(row, column + rating, written(random, hand, String(rating)));
    canvas.put(row + 1, column + rating, written(random, hand, TIMES[rating - 1] ?? ''));
    canvas.put(row + 2, column + rating, HARM[rating - 1] ?? '');
  }
  return row + 3;
}

function layMatrix(
  random: Random,
  canvas: Canvas,
  row: number,
  column: number,
  hand: Hand,
): number {
  canvas.put(row, column, 'Risk Score');
  canvas.put(row + 1, column, 'โอกาส (Likelihood)');
  canvas.put(row + 1, column + 1, 'ผลกระทบ (Impact)');
  const says = random.pick(['words', 'numbers', 'nothing'] as const);
  for (let impact = 1; impact <= 5; impact += 1) {
    canvas.put(row + 2, column + impact, written(random, hand, String(impact)));
  }
  for (let likelihood = 5; likelihood >= 1; likelihood -= 1) {
    const at = row + 8 - likelihood;
    canvas.put(at, column, written(random, hand, String(likelihood)));
    for (let impact = 1; impact <= 5; impact += 1) {
      const score = scoreOf(asRating(likelihood) ?? 1, asRating(impact) ?? 1);
      const text = `${LEVEL_WORDS[levelOf(score)]} (${likelihood} x ${impact} = ${score})`;
      if (says === 'words') canvas.put(at, column + impact, written(random, hand, text));
      if (says === 'numbers') canvas.put(at, column + impact, score);
    }
  }
  return row + 8;
}

function layLegend(
  random: Random,
  canvas: Canvas,
  row: number,
  column: number,
  hand: Hand,
): number {
  const lines = [
    'ระดับความรุนแรงของความเสี่ยงการทุจริต',
    '- สีเขียว หมายถึง ความเสี่ยงระดับต่ำ (น้อยกว่า 5 คะแนน)',
    '- สีเหลือง หมายถึง ความเสี่ยงระดับปานกลาง (5 - 9 คะแนน)',
    '- สีส้ม หมายถึง ความเสี่ยงระดับสูง (10 - 14 คะแนน)',
    '- สีแดง หมายถึง ความเสี่ยงระดับสูงมาก (15 คะแนนขึ้นไป)',
  ];
  for (const [index, line] of lines.entries()) {
    canvas.put(row + index, column, written(random, hand, line));
  }
  return row + lines.length;
}
