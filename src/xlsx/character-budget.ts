import { LIMITS } from './limits';
import { Unreadable } from './unreadable';

/** Counts characters as they are kept, and throws {@link Unreadable} when there are too many. */
type Spend = (characters: number) => void;

/**
 * What one workbook may hold in characters: a file stores once what many cells share, so a small
 * file can hold more than a computer does.
 */
export interface CharacterBudget {
  readonly texts: Spend;
  readonly formulas: Spend;
}

export function characterBudget(): CharacterBudget {
  return {
    texts: spendingFrom(LIMITS.textCharacters),
    formulas: spendingFrom(LIMITS.totalFormulaCharacters),
  };
}

function spendingFrom(limit: number): Spend {
  let left = limit;
  return (characters) => {
    left -= characters;
    if (left < 0) throw new Unreadable('too-large');
  };
}
