import type { Field } from '../assessment/field';
import { labelOf } from '../forms/landmarks';
import type { FilledCell, Grid } from './grid';

/** What a label inside a text begins with: its first word, or a colon behind it. */
const INNER_LABEL =
  /(?<=[\s.…:_,;|(])(?:ชื่อ\s*(?:กระบวน\s*(?:การ|งาน)|โครงการ|ส่วน\s*ราชการ|หน่วยงาน)|(?:กระบวน\s*(?:การ|งาน)|โครงการ|หน่วยงาน|ส่วน\s*ราชการ)(?:\s*\/\s*(?:โครงการ|กระบวน\s*การ))?\s*[:：])/g;

/**
 * A cell that holds both labels of an assessment, `ชื่อหน่วยงาน … ชื่อกระบวนการ/โครงการ …`, parted
 * where the second begins; `null` for any other.
 */
export function twoLabelsIn({
  column,
  text,
}: FilledCell): readonly [FilledCell, FilledCell] | null {
  const kind = labelOf(text);
  if (kind === null) return null;
  for (const { index } of text.matchAll(INNER_LABEL)) {
    const [before, after] = [text.slice(0, index), text.slice(index)];
    const inner = labelOf(after);
    if (inner !== null && inner !== kind)
      return [
        { column, text: before },
        { column, text: after },
      ];
  }
  return null;
}

/** A label that was read from a part of a cell: the cell is where it stands, filled or not. */
export function inWholeCell(
  grid: Grid,
  row: number,
  cell: FilledCell,
  field: Field<string>,
): Field<string> {
  const isElsewhere =
    field.kind === 'absent' || (field.kind !== 'blank' && field.place.column !== cell.column);
  if (isElsewhere) return field;
  return { ...field, place: grid.place(row, cell.column), text: cell.text };
}
