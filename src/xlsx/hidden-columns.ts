import { LAST_COLUMN } from './limits';
import { Unreadable } from './unreadable';
import { isTrue } from './xml-tags';
import type { XmlTags } from './xml-tags';

/** The column definitions (`col`) of a worksheet that hide columns. */
export class HiddenColumns {
  /** As a file numbers them, from 1. */
  readonly #spans: { readonly first: number; readonly last: number }[] = [];

  /** Takes note of the `col` tag that was just met. Throws {@link Unreadable} where there are too many. */
  see(tags: XmlTags): void {
    if (!isTrue(tags.attribute('hidden'))) return;
    this.#spans.push({
      first: Number(tags.attribute('min')),
      last: Number(tags.attribute('max')),
    });
    if (this.#spans.length > LAST_COLUMN + 1) throw new Unreadable('damaged');
  }

  /** Zero-based, up to a last column. Spans of a hostile file overlap: each column is taken once. */
  upTo(lastColumn: number): ReadonlySet<number> {
    const columns = new Set<number>();
    let next = 0;
    for (const { first, last } of [...this.#spans].sort((a, b) => a.first - b.first)) {
      for (let column = Math.max(next, first - 1); column < last && column <= lastColumn;) {
        columns.add(column);
        column += 1;
        next = column;
      }
    }
    return columns;
  }
}
