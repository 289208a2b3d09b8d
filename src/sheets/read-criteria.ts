import type { Criteria, Factor, Meaning } from '../assessment/criteria';
import type { Place } from '../assessment/place';
import type { Rating } from '../assessment/matrix';
import { asRating } from '../assessment/matrix';
import { fold, isVisible, squash } from '../thai/text';
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
/** A meaning takes at most this many rows more than its own. */
const MOST_CONTINUED = 4;

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
  if (ratingOf(grid.text(firstRow - 1, first.column)) !== null) return null;
  const lines: Line[] = [];
  let row = firstRow;
  for (; row <= grid.lastRow; row += 1) {
    const previous = lines.at(-1);
    if (previous !== undefined && continuesLine(grid, row, first.column)) {
      previous.cells.push(...cellsRight(grid, row, first.column));
      continue;
    }
    const rating = ratingOf(grid.text(row, first.column));
    const cells = cellsRight(grid, row, first.column);
    // `ระดับ | โอกาสที่จะเกิด | คำอธิบาย` at most; a cell of the matrix is none.
    if (rating === null || cells.length > 2 || cells.some(({ text }) => isMatrixCell(text))) break;
    lines.push({ rating, row, cells });
  }
  if (lines.length < 3) return null;
  const isUnderMatrix = hasRatingsAcross(grid, firstRow - 1) || hasRatingsAcross(grid, row);
  const column = meaningColumn(grid, title, lines);
  if (isUnderMatrix || column === null) return null;
  const meanings = lines.map(({ rating, row: at, cells }): Meaning => {
    const own = cells.filter((cell) => cell.column >= column);
    const place = grid.place(at, own[0]?.column ?? column);
    const text = own.length > 0 ? own.map((cell) => cell.text).join(' ') : grid.text(at, column);
    return { rating, place, text: fold(text) };
  });
  const { factor, place, isExample } = title;
  return { criteria: [{ factor, place, isExample, meanings }], nextRow: row };
}

/** A rating and what stands right of it, also in rows that continue it. */
interface Line {
  readonly rating: Rating;
  readonly row: number;
  readonly cells: FilledCell[];
}

function cellsRight(grid: Grid, row: number, column: number): FilledCell[] {
  return grid.filled(row).filter((cell) => cell.column > column);
}

/** Whether a row only goes on with the meaning above: under a merged rating, or before the next rating. */
function continuesLine(grid: Grid, row: number, column: number): boolean {
  if (!grid.isOwnRow(row, column)) return true;
  for (let below = row; below <= Math.min(row + MOST_CONTINUED, grid.lastRow); below += 1) {
    if (isVisible(grid.text(below, column))) {
      return below > row && ratingOf(grid.text(below, column)) !== null;
    }
    if (cellsRight(grid, below, column).length === 0) return false;
  }
  return false;
}

const MEANING_HEADING = /คำอธิบาย|ความหมาย|รายละเอียด|description|meaning/;

/**
 * The column of the meanings: under its heading, otherwise the last one that most lines use. `null`
 * where nothing is said at all, as in a matrix of colours without words.
 */
function meaningColumn(grid: Grid, title: FactorTitle, lines: readonly Line[]): number | null {
  const heading = grid
    .filled(title.row)
    .find(({ text }) => text.length < 60 && MEANING_HEADING.test(squash(text)));
  if (heading !== undefined) return heading.column;
  const last = lines
    .flatMap(({ cells }) => cells.at(-1)?.column ?? [])
    .sort((one, other) => other - one);
  return (
    last.find((column) => 2 * last.filter((each) => each >= column).length > last.length) ?? null
  );
}

/** Whether a row holds the ratings ๑ to ๕, as a matrix has them above or below. */
function hasRatingsAcross(grid: Grid, row: number): boolean {
  const ratings = grid.filled(row).flatMap(({ text }) => ratingOf(text) ?? []);
  return new Set(ratings).size === 5;
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
