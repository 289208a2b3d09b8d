import type { Criteria, Factor, Meaning } from '../assessment/criteria';
import type { Place } from '../assessment/place';
import type { Rating } from '../assessment/matrix';
import { asRating } from '../assessment/matrix';
import { fold, squash } from '../thai/text';
import { readWholeNumber } from '../thai/whole-number';
import type { FilledCell, Grid } from './grid';

/** A line that names a factor, under which its criteria may stand. */
export interface FactorTitle {
  readonly factor: Factor;
  readonly place: Place;
  /** Zero-based row. */
  readonly row: number;
  readonly isExample: boolean;
}

export interface CriteriaFound {
  readonly criteria: readonly Criteria[];
  /** The first row under them. */
  readonly nextRow: number;
}

/** Titles and headings stand at most this many rows above their first rating. */
const FARTHEST_TITLE = 4;

/**
 * The factor that a title or heading speaks of, if it speaks of one. `ตัวอย่าง` counts for what
 * follows, also where the heading itself does not repeat it.
 */
export function factorTitle(
  grid: Grid,
  row: number,
  filled: readonly FilledCell[],
  above: FactorTitle | null,
): FactorTitle | null {
  for (const cell of filled) {
    const words = squash(cell.text);
    const likelihood = /โอกาส|likelihood/.test(words);
    const impact = /ผลกระทบ|impact/.test(words);
    if (likelihood === impact || words.length > 120) continue;
    const factor = likelihood ? 'likelihood' : 'impact';
    const continues = above?.factor === factor && row - above.row <= FARTHEST_TITLE;
    return {
      factor,
      place: grid.place(row, cell.column),
      row,
      isExample: words.startsWith('ตัวอย่าง') || (continues && above.isExample),
    };
  }
  return null;
}

/** Criteria that begin in a row: ratings down the first column, or across as columns ๑–๕. */
export function findCriteria(
  grid: Grid,
  row: number,
  filled: readonly FilledCell[],
  title: FactorTitle | null,
): CriteriaFound | null {
  return criteriaAcross(grid, row, filled) ?? criteriaDown(grid, row, filled, title);
}

function criteriaDown(
  grid: Grid,
  firstRow: number,
  filled: readonly FilledCell[],
  title: FactorTitle | null,
): CriteriaFound | null {
  const first = filled[0];
  if (title === null || first === undefined || firstRow - title.row > FARTHEST_TITLE) return null;
  const meanings: Meaning[] = [];
  let row = firstRow;
  for (; row <= grid.lastRow; row += 1) {
    const rating = ratingOf(grid.text(row, first.column));
    const meaning = rating === null ? null : meaningRight(grid, row, first.column, rating);
    if (meaning === null) break;
    meanings.push(meaning);
  }
  if (meanings.length < 3) return null;
  const { factor, place, isExample } = title;
  return { criteria: [{ factor, place, isExample, meanings }], nextRow: row };
}

/** The last text of the row: `ระดับ | โอกาสที่จะเกิด | คำอธิบาย`. A cell of the matrix is none. */
function meaningRight(grid: Grid, row: number, column: number, rating: Rating): Meaning | null {
  const right = grid.filled(row).filter((cell) => cell.column > column);
  const cell = right.at(-1);
  if (right.length > 2 || (cell !== undefined && isMatrixCell(cell.text))) return null;
  return {
    rating,
    place: grid.place(row, cell?.column ?? column + 1),
    text: fold(cell?.text ?? ''),
  };
}

function criteriaAcross(
  grid: Grid,
  row: number,
  filled: readonly FilledCell[],
): CriteriaFound | null {
  const ratings = filled.flatMap((cell) => {
    const rating = ratingOf(cell.text);
    return rating === null ? [] : [{ rating, column: cell.column }];
  });
  if (ratings.length !== 5 || new Set(ratings.map(({ rating }) => rating)).size !== 5) return null;
  const criteria: Criteria[] = [];
  let below = row + 1;
  for (; below <= grid.lastRow; below += 1) {
    const line = grid.filled(below);
    const title = factorTitle(grid, below, line.slice(0, 1), null);
    if (title === null || line.some((cell) => isMatrixCell(cell.text))) break;
    const meanings = ratings.map(({ rating, column }) => ({
      rating,
      place: grid.place(below, column),
      text: fold(grid.text(below, column)),
    }));
    criteria.push({ factor: title.factor, place: title.place, isExample: false, meanings });
  }
  return criteria.length === 0 ? null : { criteria, nextRow: below };
}

function ratingOf(text: string): Rating | null {
  const number = readWholeNumber(text);
  return number === null ? null : asRating(number);
}

/** `ปานกลาง (๕ x ๑ = ๕)` */
function isMatrixCell(text: string): boolean {
  return /\d[x×*]\d/.test(squash(text));
}
