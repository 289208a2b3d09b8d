import { LEVEL_WORDS, LEVELS } from '../../assessment/level';
import type { Rating } from '../../assessment/matrix';
import { LEVEL_FLOORS, RATINGS } from '../../assessment/matrix';
import { toThaiDigits } from '../../thai/digits';
import { quoted } from './reference';

/** The score of a row from two cells that hold 1–5 or ๑–๕. */
export function scoreFormula(likelihood: string, impact: string): string {
  return productFormula(likelihood, impact, RATINGS);
}

/**
 * The product of two cells, or two expressions, that hold one of these one-digit numbers, in either
 * digits, as a number or as text. Blank, or anything else, gives blank. Only functions that every
 * spreadsheet program has.
 */
export function productFormula(first: string, second: string, numbers: readonly number[]): string {
  const digits = numbers.join('');
  const number = (cell: string): string =>
    `(MOD(FIND(${cell},"${digits}${toThaiDigits(digits)}")-1,${numbers.length})+1)`;
  return `=IF(AND(LEN(${first})=1,LEN(${second})=1),IFERROR(${number(first)}*${number(second)},""),"")`;
}

/** The level's official word for the score in a cell; blank for blank. */
export function levelFormula(score: string): string {
  const words = [...LEVELS]
    .reverse()
    .reduceRight(
      (rest, level) =>
        rest === ''
          ? quoted(LEVEL_WORDS[level])
          : `IF(${score}>=${LEVEL_FLOORS[level]},${quoted(LEVEL_WORDS[level])},${rest})`,
      '',
    );
  return `=IF(${score}="","",${words})`;
}

/**
 * The running number of a row that says anything in one of the cells: one more than the highest
 * above it; blank for a row that says nothing.
 *
 * @param above the cells of the column from its heading down to the row above
 */
export function orderFormula(cells: readonly string[], above: string): string {
  const blank = cells.map((cell) => `${cell}=""`).join(',');
  return `=IF(AND(${blank}),"",MAX(${above})+1)`;
}

/** What another cell says, in the row that is numbered 1; blank in all others, and where it says nothing. */
export function whereFirstFormula(order: string, said: string): string {
  return `=IF(AND(${order}=1,${said}<>""),${said},"")`;
}

/** Ranges of the scored table, with their sheet. */
export interface ScoredRanges {
  readonly step: string;
  readonly issue: string;
  readonly level: string;
}

/**
 * The level that the scored table gives to the issue (of the step, where several steps have it) of a
 * plan row. `LOOKUP` and not `MATCH`, which gives up on texts over 255 characters.
 */
export function planLevelFormula(step: string, issue: string, scored: ScoredRanges): string {
  const found = (also: string): string =>
    `LOOKUP(2,1/((${scored.issue}=${issue})*(${scored.level}<>"")${also}),${scored.level})`;
  return `=IF(${issue}="","",IFERROR(${found(`*(${scored.step}=${step})`)},IFERROR(${found('')},"")))`;
}

/** The highest level that the scored table gives to any issue of a plan row's step. */
export function stepLevelFormula(step: string, scored: Omit<ScoredRanges, 'issue'>): string {
  const highest = LEVELS.reduce((rest, level) => {
    const word = quoted(LEVEL_WORDS[level]);
    // An error in one row of the scored table is no level, and none of the other rows' either.
    const rows = `SUMPRODUCT(--ISNUMBER(1/((${scored.step}=${step})*(${scored.level}=${word}))))`;
    return `IF(${rows}>0,${word},${rest})`;
  }, '""');
  return `=IF(${step}="","",${highest})`;
}

/** How many rows of the scored table have this likelihood and impact; a number, for use inside a formula. */
export function countInCell(
  likelihoods: string,
  impacts: string,
  likelihood: Rating,
  impact: Rating,
): string {
  const among = (range: string, rating: Rating): string =>
    `ISNUMBER(FIND("|"&${range}&"|","|${rating}|${toThaiDigits(String(rating))}|"))`;
  return `SUMPRODUCT(${among(likelihoods, likelihood)}*${among(impacts, impact)})`;
}

/**
 * A number's text in Thai digits, for any number. Not `TEXT` with a Thai number format, which only
 * Excel understands.
 */
export function inThaiDigits(number: string): string {
  return replaced(number, (digit) => [digit, toThaiDigits(digit)]);
}

/** A text with Arabic digits for its Thai ones. */
export function inArabicDigits(text: string): string {
  return replaced(text, (digit) => [toThaiDigits(digit), digit]);
}

function replaced(
  text: string,
  pair: (digit: string) => readonly [from: string, to: string],
): string {
  return Array.from({ length: 10 }, (_, digit) => pair(String(digit))).reduce(
    (rest, [from, to]) => `SUBSTITUTE(${rest},"${from}","${to}")`,
    text,
  );
}
