import type { Office } from './office';
import type { Random } from './random';

/** Where the headings of a table are repeated, with the lines that stand between: never inside a merge. */
export function pageBreaks(
  random: Random,
  office: Office,
  lines: number,
  merges: readonly { readonly line: number; readonly lines: number }[],
  beginsRow: (line: number) => boolean,
): ReadonlyMap<number, readonly string[]> {
  const breaks = new Map<number, readonly string[]>();
  if (!office.breaks) return breaks;
  for (let line = random.int(1, 3); line < lines; line += random.int(2, 5)) {
    const isInside = merges.some((merge) => merge.line < line && line < merge.line + merge.lines);
    if (isInside || !beginsRow(line)) continue;
    breaks.set(line, random.pick([[], [], [''], ['', ''], ['', '- ๒ -'], ['', '(ต่อ)']]));
  }
  return breaks;
}
