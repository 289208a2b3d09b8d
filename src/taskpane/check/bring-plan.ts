import type { Edit } from '../../fixes/edit';

/** Where edits write, for a person to see before it happens. */
export interface WrittenRows {
  readonly sheet: string;
  readonly rows: number;
  /** First and last row as Excel numbers them, from 1. */
  readonly first: number;
  readonly last: number;
}

/** The rows that edits write into; `null` where they write nothing. All edits are on one sheet. */
export function writtenRows(edits: readonly Edit[]): WrittenRows | null {
  const places = edits.flatMap((edit) => (edit.kind === 'set' ? [edit.place] : []));
  const [place] = places;
  if (place === undefined) return null;
  const rows = new Set(places.map(({ row }) => row));
  return {
    sheet: place.sheet,
    rows: rows.size,
    first: Math.min(...rows) + 1,
    last: Math.max(...rows) + 1,
  };
}
