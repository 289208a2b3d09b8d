import type { Level } from '../../src/assessment/level';
import { LEVEL_WORDS } from '../../src/assessment/level';
import type { CellContent } from '../../src/sheets/snapshot';
import { toThaiDigits } from '../../src/thai/digits';
import type { Random } from './random';

/** How one office writes numbers. */
export interface Hand {
  readonly digits: 'thai' | 'arabic' | 'mixed';
  readonly numbersAsText: boolean;
}

export function makeHand(random: Random): Hand {
  return {
    digits: random.pick(['thai', 'arabic', 'arabic', 'mixed']),
    numbersAsText: random.chance(0.3),
  };
}

/** A text with its digits as the office writes them. */
export function written(random: Random, hand: Hand, text: string): string {
  const isThai = hand.digits === 'thai' || (hand.digits === 'mixed' && random.chance(0.5));
  return isThai ? toThaiDigits(text) : text;
}

export function numberCell(random: Random, hand: Hand, value: number): CellContent {
  const text = written(random, hand, String(value));
  if (text !== String(value)) return random.chance(0.1) ? ` ${text} ` : text;
  if (!hand.numbersAsText) return value;
  return random.pick([text, text, `${text} `, `\u00A0${text}`, `${text}.0`, `${text}\u200B`]);
}

export type OrderStyle = 'number' | 'dot' | 'bracket' | 'brackets' | 'none';

export function orderCell(
  random: Random,
  hand: Hand,
  style: OrderStyle,
  order: number,
): CellContent {
  switch (style) {
    case 'number':
      return numberCell(random, hand, order);
    case 'dot':
      return written(random, hand, `${order}.`);
    case 'bracket':
      return written(random, hand, `${order})`);
    case 'brackets':
      return written(random, hand, `(${order})`);
    case 'none':
      return null;
  }
}

const COLOURS: Readonly<Record<Level, string>> = {
  low: 'เขียว',
  medium: 'เหลือง',
  high: 'ส้ม',
  'very-high': 'แดง',
};

const ENGLISH: Readonly<Record<Level, string>> = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  'very-high': 'Very High',
};

/** A level as people write it; the score may stand beside it. */
export function levelText(random: Random, hand: Hand, level: Level, score: number): string {
  const word = LEVEL_WORDS[level];
  return random.pick([
    word,
    word,
    word,
    word,
    `${word} `,
    `ระดับ${word}`,
    `ระดับ ${word}`,
    `ความเสี่ยงระดับ${word}`,
    `เสี่ยง${word}`,
    word.replace('ำ', '\u0E4D\u0E32'),
    word.replace('มาก', ' มาก'),
    written(random, hand, `${word} (${score})`),
    written(random, hand, `${word} (${score} คะแนน)`),
    `${word}\n(สี${COLOURS[level]})`,
    `${word} (${ENGLISH[level]})`,
    ENGLISH[level],
    ENGLISH[level].toUpperCase(),
    `${word}\u200B`,
  ]);
}

/** A score as people write it. */
export function scoreText(
  random: Random,
  hand: Hand,
  { likelihood, impact, score }: { likelihood: number; impact: number; score: number },
): CellContent {
  const by = random.pick([' x ', 'x', ' X ', ' × ', '*']);
  return random.pick<CellContent>([
    numberCell(random, hand, score),
    numberCell(random, hand, score),
    written(random, hand, `${score} (${likelihood}${by}${impact})`),
    written(random, hand, `${score}\n(${likelihood}${by}${impact})`),
    written(random, hand, `${likelihood}${by}${impact} = ${score}`),
    written(random, hand, `${score} คะแนน`),
    written(random, hand, `(${likelihood}${by}${impact}) = ${score}`),
  ]);
}

/** Where something may be put into Thai text without tearing a letter from its marks. */
function seams(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = 1; at < text.length; at += 1) {
    if (/[ก-ฮ]/.test(text[at] ?? '') && !/[เ-ไ]/.test(text[at - 1] ?? '')) found.push(at);
  }
  return found;
}

export function putIn(random: Random, text: string, what: string, times: number): string {
  let result = text;
  for (let time = 0; time < times; time += 1) {
    const places = seams(result);
    if (places.length === 0) return result;
    const at = random.pick(places);
    result = result.slice(0, at) + what + result.slice(at);
  }
  return result;
}

/** One slip of the pen: a letter left out, doubled or another one; never in a short text. */
export function misspelt(random: Random, text: string): string {
  const letters = [...text.matchAll(/[ก-ฮ](?=[ก-ฮ])/g)].map((match) => match.index);
  if (text.length < 14 || letters.length === 0) return text;
  const at = random.pick(letters);
  const letter = text[at] ?? '';
  return text.slice(0, at) + random.pick(['', letter + letter, 'ส']) + text.slice(at + 1);
}

/** The same text as another hand typed it. */
export function retyped(random: Random, text: string): string {
  switch (random.int(0, 9)) {
    case 0:
      return putIn(random, text, ' ', random.int(1, 4));
    case 1:
      return putIn(random, text, '\n', random.int(1, 3));
    case 2:
      return putIn(random, text, random.pick(['\u00A0', '\u200B', '  ', '\u200C']), 2);
    case 3:
      return misspelt(random, text);
    case 4:
      return text.replace(/แ/g, 'เเ').replace(/ำ/g, '\u0E4D\u0E32');
    case 5:
      return text.replace(/^[๐-๙0-9]+\. ?/, '');
    case 6:
      return `${text} `;
    case 7:
      return text.replace(/ /g, '');
    default:
      return text;
  }
}
