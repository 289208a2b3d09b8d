import type { Place } from '../../src/assessment/place';
import type { CellContent } from '../../src/sheets/snapshot';
import type { Ink } from './canvas';
import { Canvas } from './canvas';
import type { Hand } from './handwriting';
import { numberCell, written } from './handwriting';
import type { Random } from './random';

/** Writes forms line by line as one office does, and remembers where what it named came to stand. */
export class Pen {
  readonly canvases: Canvas[] = [];
  readonly #places = new Map<string, Place[]>();
  /** The row that is being written, zero-based. */
  row = 0;

  /** @param column the column of the sheet that is the first of every table */
  constructor(
    readonly random: Random,
    readonly hand: Hand,
    readonly column: number,
  ) {}

  get canvas(): Canvas {
    const last = this.canvases.at(-1);
    if (last === undefined) throw new Error('no sheet has begun');
    return last;
  }

  beginSheet(name: string, row: number): void {
    this.canvases.push(new Canvas(name));
    this.row = row;
  }

  /** Writes into a column of the row; a place is remembered even where nothing is written. */
  put(column: number, content: Ink | CellContent, ...names: readonly string[]): void {
    const place = this.canvas.put(this.row, this.column + column, content);
    for (const name of names) this.#places.set(name, [...this.placesOf(name), place]);
  }

  line(contents: readonly (string | null)[]): void {
    contents.forEach((text, column) => {
      if (text !== null) this.put(column, this.say(text));
    });
    this.row += 1;
  }

  say(text: string): string {
    return written(this.random, this.hand, text);
  }

  digit(value: number): CellContent {
    return numberCell(this.random, this.hand, value);
  }

  placesOf(name: string): readonly Place[] {
    return this.#places.get(name) ?? [];
  }
}
