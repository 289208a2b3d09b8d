import type { Place } from '../assessment/place';
import type { CellWrite } from './mistake';

/** Writes into places that the form may lack; `null` where it lacks one of them. */
export function writes(
  ...cells: readonly (readonly [place: Place | null | undefined, content: string | number])[]
): readonly CellWrite[] | null {
  const written = cells.flatMap(([place, content]) =>
    place === null || place === undefined ? [] : [{ place, content }],
  );
  return written.length === cells.length ? written : null;
}
