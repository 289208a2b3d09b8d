import type { Field } from '../../assessment/field';
import { afterPlanHeading, processOfPlan } from '../../forms/nine-step-headings';
import { hasContent } from '../../thai/text';
import type { FilledCell, Grid } from '../grid';
import { readable } from './numbered-text';

/** `ชื่อแผนบริหารความเสี่ยง… | แผนบริหารความเสี่ยงการเบิกจ่าย…`: the process that the plan is for. */
export function readPlanName(
  grid: Grid,
  row: number,
  filled: readonly FilledCell[],
): Field<string> | null {
  const [label, beside] = filled;
  if (label === undefined || !label.text.trimStart().startsWith('ชื่อ')) return null;
  const rest = afterPlanHeading(label.text, 'name');
  if (rest === null) return null;
  const cell = hasContent(rest) || beside === undefined ? label : beside;
  const name = readable(cell === label ? rest : cell.text);
  const place = grid.place(row, cell.column);
  return hasContent(name)
    ? { kind: 'value', place, text: cell.text, value: processOfPlan(name) }
    : { kind: 'blank', place, text: '' };
}

/** Whether table 5 begins in a row, with its name or its headings. Its title may be missing. */
export function beginsPlan([left, right]: readonly FilledCell[]): boolean {
  if (left === undefined) return false;
  if (left.text.trimStart().startsWith('ชื่อ')) return afterPlanHeading(left.text, 'name') !== null;
  return (
    right !== undefined &&
    afterPlanHeading(right.text, 'measure') !== null &&
    afterPlanHeading(left.text, 'event') !== null
  );
}
