import type { CellContent } from '../sheets/snapshot';
import type { CharacterBudget } from './character-budget';
import { LIMITS } from './limits';
import { shownDate, shownWrittenDate } from './shown-date';

/** What the cells of all worksheets have in common. */
export interface SharedByCells {
  readonly strings: readonly string[];
  /** Whether a cell style shows numbers as dates, by its index. */
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
  readonly budget: CharacterBudget;
}

/**
 * What a cell holds, by its type (`t`, ECMA-376 18.18.11), its style's index and the text of its value;
 * `null` where that is nothing.
 */
export function contentOf(
  type: string | null,
  style: string | null,
  value: string,
  shared: SharedByCells,
): CellContent {
  switch (type) {
    case 's':
      return textOf(shared.strings[Number(value)] ?? '', shared);
    case 'str':
    case 'inlineStr':
      return textOf(value, shared);
    case 'b':
      return value === '' ? null : value === '1' || value === 'true';
    case 'e':
      return value === '' ? null : { error: value.slice(0, LIMITS.cellCharacters) };
    case 'd':
      return value === '' ? null : shownWrittenDate(value);
    default:
      return numberOf(value, style, shared);
  }
}

function textOf(value: string, { budget }: SharedByCells): string | null {
  if (value === '') return null;
  const text = value.length > LIMITS.cellCharacters ? value.slice(0, LIMITS.cellCharacters) : value;
  budget.texts(text.length);
  return text;
}

function numberOf(
  value: string,
  style: string | null,
  { dateStyles, from1904 }: SharedByCells,
): CellContent {
  if (value === '' || value.trim() === '') return null;
  const number = Number(value);
  if (!Number.isFinite(number)) return { error: '#NUM!' };
  const isDate = style !== null && dateStyles[Number(style)] === true;
  return isDate ? shownDate(number, from1904) : number;
}
