import type { Assessment, Risk, TableExtent } from '../assessment/assessment';
import type { Field } from '../assessment/field';
import { valueOf } from '../assessment/field';
import { writeNumber } from '../thai/digits';
import { readWholeNumber } from '../thai/whole-number';
import type { Workbook } from './workbook';
import { writableText } from './workbook';

/**
 * The order numbers of rows that are added to a plan, one for each risk: those of the risks, where
 * the plan's rows have these or it has no rows yet; otherwise the next numbers. `null` where the
 * plan's rows go without: a row is then known by its words.
 */
export function planNumbers(
  { plan, risks }: Assessment,
  table: TableExtent,
  brought: readonly Risk[],
  workbook: Workbook,
): readonly (string | number | null)[] {
  const rows = plan.filter(({ sheet, row }) => sheet === table.sheet && row >= table.firstRow);
  const numbered = rows.flatMap(({ order }) => (order.kind === 'value' ? [order] : []));
  if (table.columns.order === undefined || (rows.length > 0 && numbered.length === 0)) {
    return brought.map(() => null);
  }
  const asWritten = (risk: Risk): string | number | null => {
    if (risk.order.kind !== 'value') return null;
    const content = workbook.content(risk.order.place);
    return typeof content === 'number' ? content : writableText(risk.order.text);
  };
  const own = brought.map(asWritten);
  const hasRiskNumbers = risks.every(
    (risk) => risk.plan === null || numberIn(risk.plan.order) === numberIn(risk.order),
  );
  const taken = new Set(numbered.map(numberIn));
  const isFree = brought.every(
    ({ order }) => numberIn(order) !== null && !taken.has(numberIn(order)),
  );
  if (rows.length === 0 || (hasRiskNumbers && isFree)) return own;
  const last = numbered.at(-1);
  const highest = Math.max(0, ...numbered.map((order) => numberIn(order) ?? 0));
  return brought.map((_, index) => numberLike(last, highest + 1 + index, workbook));
}

function numberIn(order: Field<string>): number | null {
  const text = valueOf(order);
  return text === null ? null : readWholeNumber(text.replace(/^\(/, ''));
}

/** A number in the manner of another: a number, or text such as `๔)`. */
function numberLike(
  other: Extract<Field<string>, { kind: 'value' }> | undefined,
  number: number,
  workbook: Workbook,
): string | number {
  if (other === undefined || typeof workbook.content(other.place) === 'number') return number;
  const style = /[๐-๙]/.test(other.text) ? 'thai' : 'arabic';
  const [before, after] = other.text.trim().split(/[\d๐-๙]+/);
  const text = `${before ?? ''}${writeNumber(number, style)}${after ?? ''}`;
  return text.startsWith('=') || text.length > 12 ? number : text;
}
