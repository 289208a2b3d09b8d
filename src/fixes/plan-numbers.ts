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
  if (rows.length === 0) return brought.map((risk) => asWritten(risk, workbook));
  const last = numbered.at(-1);
  const own = brought.map(({ order }) => numberIn(order));
  const taken = new Set(numbered.map(numberIn));
  const isFree = own.every((number) => number !== null && !taken.has(number));
  const hasRiskNumbers = risks.every(
    (risk) => risk.plan === null || numberIn(risk.plan.order) === numberIn(risk.order),
  );
  const highest = Math.max(0, ...numbered.map((order) => numberIn(order) ?? 0));
  return own.map((number, index) => {
    const next = highest + 1 + index;
    return numberLike(last, isFree && hasRiskNumbers ? (number ?? next) : next, workbook);
  });
}

function asWritten({ order }: Risk, workbook: Workbook): string | number | null {
  if (order.kind !== 'value') return null;
  const content = workbook.content(order.place);
  return typeof content === 'number' ? content : writableText(order.text);
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
