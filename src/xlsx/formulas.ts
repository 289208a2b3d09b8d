import { cellKey } from '../sheets/snapshot';
import type { CharacterBudget } from './character-budget';
import { LIMITS } from './limits';
import { movedFormula } from './moved-formula';

/** The formulas of one worksheet as they are met, cell by cell. */
export class Formulas {
  /** Texts starting with `=`, by `cellKey`. */
  readonly texts = new Map<number, string>();
  /** Formulas that were filled down: stored once, by an index. */
  readonly #filled = new Map<string, { row: number; column: number; formula: string }>();

  constructor(private readonly budget: CharacterBudget) {}

  /**
   * Adds the formula of a cell (zero-based).
   *
   * @param index what a formula that was filled down is known by; `null` for one of its own
   * @param written its text; '' for a cell that one was filled down to
   */
  add(row: number, column: number, index: string | null, written: string): void {
    let formula = written.slice(0, LIMITS.formulaCharacters);
    if (index !== null) {
      if (formula !== '') this.#filled.set(index, { row, column, formula });
      const first = this.#filled.get(index);
      if (first === undefined) return;
      formula = movedFormula(first.formula, row - first.row, column - first.column);
    }
    if (formula === '') return;
    this.budget.formulas(formula.length);
    this.texts.set(cellKey(row, column), `=${formula}`);
  }
}
