/**
 * What a formula is made of, as far as moving it goes: texts and quoted sheet names (left alone),
 * structured references in brackets (left alone), names and functions (left alone), cells, and whole rows.
 */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<cell>(?<![\p{L}\p{M}\p{N}_.$])\$?[A-Z]{1,3}(?<fixed>\$?)(?<row>[1-9]\d{0,6})(?![\p{L}\p{M}\p{N}_.(!]))|(?<rows>(?<![\p{L}\p{M}\p{N}_.$:])(?<from>\$?[1-9]\d{0,6}):(?<to>\$?[1-9]\d{0,6})(?![\p{L}\p{M}\p{N}_.:]))|[\p{L}_][\p{L}\p{M}\p{N}_.]*/giu;

const LAST_ROW = 1_048_576;

/**
 * A formula as it reads when it is filled down (or up) from its row: rows of references that are not
 * fixed by `$` move along. `null` where a reference would leave the sheet.
 *
 * @param down how many rows, negative for up
 */
export function moveFormula(formula: string, down: number): string | null {
  const off: number[] = [];
  const shift = (row: string): string => {
    if (row.startsWith('$')) return row;
    const moved = Number(row) + down;
    if (moved < 1 || moved > LAST_ROW) off.push(moved);
    return String(moved);
  };
  const moved = formula.replace(PIECES, (piece: string, ...rest: unknown[]) => {
    const { cell, fixed, row, rows, from, to } = rest.at(-1) as Readonly<
      Record<string, string | undefined>
    >;
    if (cell !== undefined && row !== undefined) {
      return fixed === '$' ? piece : piece.slice(0, piece.length - row.length) + shift(row);
    }
    return rows !== undefined && from !== undefined && to !== undefined
      ? `${shift(from)}:${shift(to)}`
      : piece;
  });
  return off.length > 0 ? null : moved;
}
