import type { Band } from '../../../assessment/nine-step';
import { BANDS, bandOf, WATCH_RATINGS } from '../../../assessment/nine-step';
import { toThaiDigits } from '../../../thai/digits';
import { inArabicDigits, productFormula } from '../formulas';

const DIGITS = `0123456789${toThaiDigits('0123456789')}`;

/**
 * The number of a main step: that of the item right under it (`๒.๑ …` gives 2), otherwise one more
 * than the highest above. Blank for an item, which has its number in its words, and for a blank row.
 *
 * @param above the cells of the column from its heading down to the row above
 */
export function stepNumberFormula(item: string, below: string, above: string): string {
  const major = `VALUE(${inArabicDigits(`LEFT(${below},FIND(".",${below})-1)`)})`;
  // A division by FALSE is an error, like a number that cannot be read.
  const number = `IFERROR(${major}/${isNumbered(below)},MAX(${above})+1)`;
  return `=IF(${item}="","",IF(${isNumbered(item)},"",${number}))`;
}

/** Whether a text begins with the number of an item: a digit, a dot after one or two, a digit. */
function isNumbered(cell: string): string {
  const isDigit = (text: string): string => `ISNUMBER(FIND(${text},"${DIGITS}"))`;
  const dot = `FIND(".",${cell}&".")`;
  return `AND(${isDigit(`LEFT(${cell}&" ",1)`)},${dot}<4,${isDigit(`MID(${cell}&"  ",${dot}+1,1)`)})`;
}

/**
 * Necessity × severity, each from the one of its three cells that holds 1–3 or ๑–๓. Two filled ones
 * give blank, like none.
 */
export function totalFormula(necessity: readonly string[], severity: readonly string[]): string {
  const joined = (cells: readonly string[]): string => `(${cells.join('&')})`;
  return productFormula(joined(necessity), joined(severity), WATCH_RATINGS);
}

/** The columns of table 3 that table 4 looks through, with their sheet. */
export interface WatchRanges {
  readonly item: string;
  readonly total: string;
}

/** The total that table 3 has for an item, where it belongs under a band; otherwise blank. */
export function bandFormula(item: string, band: Band, { item: items, total }: WatchRanges): string {
  const found = `LOOKUP(2,1/((${items}=${item})*(${total}<>"")),${total})`;
  return `=IF(${item}="","",IFERROR(IF(${isIn(band, found)},${found},""),""))`;
}

const TOTALS = WATCH_RATINGS.flatMap((n) => WATCH_RATINGS.map((s) => n * s));

function isIn(band: Band, total: string): string {
  const own = TOTALS.filter((each) => bandOf(each) === band);
  const [lowest, highest] = [Math.min(...own), Math.max(...own)];
  if (band === BANDS[0]) return `${total}<=${highest}`;
  return lowest === highest
    ? `${total}=${lowest}`
    : `AND(${total}>=${lowest},${total}<=${highest})`;
}
