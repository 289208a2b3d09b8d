import type { CriteriaDownPart } from '../../forms/part';
import type { CellInput, StyledArea } from '../blueprint';
import { meaningsOf } from './criteria-meanings';
import { area } from './reference';
import type { Fragment, LaidPart, Setting } from './setting';
import { COLUMN_HEADING } from './styles';
import { heightOf } from './text-height';

const RATING_WORDS = ['สูงมาก', 'สูง', 'ปานกลาง', 'น้อย', 'น้อยมาก'] as const;

/** Title and headings. */
const HEAD = 2;
const RATINGS = 5;

/** What each rating means in this office, downwards from 5: from a ready set, and editable. */
export function layCriteriaDown(part: CriteriaDownPart, row: number, setting: Setting): LaidPart {
  return { rows: HEAD + RATINGS, draw: () => drawCriteria(part, row, setting) };
}

function drawCriteria(part: CriteriaDownPart, row: number, setting: Setting): Fragment {
  const { width, words, figure, sheet } = setting;
  const hasWords = part.headings.length === 3;
  const column = hasWords ? 2 : 1;
  const first = row + HEAD;
  const meanings = meaningsOf(part.factor, setting).map(words);
  const isMerged = width - column > 1;
  const room = sheet.columnWidths.slice(column).reduce((sum, each) => sum + each, 0);
  const lines = meanings.map((meaning, index): CellInput[] => [
    figure(RATINGS - index),
    ...(hasWords ? [RATING_WORDS[index] ?? null] : []),
    meaning,
  ]);
  const style: StyledArea['style'] = { lines: 'grid' };
  return {
    blocks: [
      { row, column: 0, cells: [[part.title]] },
      { row: row + 1, column: 0, cells: [part.headings] },
      { row: first, column: 0, cells: lines },
    ],
    styles: [
      { area: area(row, 0, 1, width), style: { bold: true } },
      { area: area(row + 1, 0, 1, width), style: COLUMN_HEADING },
      { area: area(first, 0, RATINGS, width), style },
      { area: area(first, 0, RATINGS, column), style: { horizontal: 'center' } },
    ],
    merges: [
      area(row, 0, 1, width),
      ...(hasWords ? [] : [area(row + 1, 0, 1, width)]),
      ...(hasWords && isMerged ? [area(row + 1, column, 1, width - column)] : []),
      ...(isMerged
        ? meanings.map((_, index) => area(first + index, column, 1, width - column))
        : []),
    ],
    rowHeights: [
      { row, rows: HEAD, height: 28 },
      ...(isMerged
        ? meanings.map((meaning, index) => ({
            row: first + index,
            rows: 1,
            height: heightOf(meaning, room),
          }))
        : []),
    ],
    start: { row: first, column, open: true },
  };
}
