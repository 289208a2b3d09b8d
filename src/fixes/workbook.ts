import type { Field } from '../assessment/field';
import type { Place } from '../assessment/place';
import { withoutMarkup } from '../thai/markup';
import { fold, hasContent } from '../thai/text';
import { Grid, textOf } from '../sheets/grid';
import type { CellContent, SheetSnapshot } from '../sheets/snapshot';
import type { Edit } from './edit';

/** A field's text is joined from at most this many cells below each other. */
const MOST_JOINED = 100;

const GRIDS = new WeakMap<SheetSnapshot, Grid>();

/** The cells of a workbook, as fixes look at them and plan to write them. */
export class Workbook {
  readonly #grids: ReadonlyMap<string, Grid>;

  constructor(sheets: readonly SheetSnapshot[]) {
    this.#grids = new Map(sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  }

  content({ sheet, row, column }: Place): CellContent {
    return this.#grids.get(sheet)?.own(row, column) ?? null;
  }

  text(place: Place): string {
    return textOf(this.content(place));
  }

  /** The formula in a cell, starting with `=`; `null` where there is none. */
  formula({ sheet, row, column }: Place): string | null {
    return this.#grids.get(sheet)?.formula(row, column) ?? null;
  }

  /** Writes into a cell what it does not hold yet. */
  set(place: Place, value: string | number): Edit {
    return { kind: 'set', place, value, was: this.text(place) };
  }

  /**
   * The cells that a field's text was read from: one, or several below each other where rows
   * continue the first. `null` where that is not certain, or where one of them is calculated.
   */
  cellsOf(field: Field<unknown>): readonly Place[] | null {
    if (field.kind === 'absent') return null;
    const { place, text } = field;
    const cells = [place];
    let joined = this.text(place);
    if (fold(joined) === text) joined = text;
    for (let down = 1; joined !== text; down += 1) {
      if (down > MOST_JOINED || !text.startsWith(joined)) return null;
      const below = { ...place, row: place.row + down };
      const more = this.text(below);
      if (!hasContent(withoutMarkup(more))) continue;
      cells.push(below);
      joined += `\n${more}`;
    }
    return cells.some((cell) => this.formula(cell) !== null) ? null : cells;
  }
}

function gridOf(sheet: SheetSnapshot): Grid {
  const grid = GRIDS.get(sheet) ?? new Grid(sheet);
  GRIDS.set(sheet, grid);
  return grid;
}

/** A text that can be written as it is; `null` for one that a spreadsheet would take for a formula. */
export function writableText(text: string): string | null {
  return text.startsWith('=') ? null : text;
}
