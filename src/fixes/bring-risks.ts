import type { Assessment, ColumnRole, PlanRow, Risk, TableExtent } from '../assessment/assessment';
import { valueOf } from '../assessment/field';
import { needsPlan } from '../assessment/level';
import type { SheetSnapshot } from '../sheets/snapshot';
import { hasContent, squash } from '../thai/text';
import type { Edit } from './edit';
import type { FreeRow } from './free-rows';
import { freeRows, isCalculated } from './free-rows';
import { planNumbers } from './plan-numbers';
import { Workbook, writableText } from './workbook';

/** What bringing risks to the plan would do, to be shown before it is done. */
export interface Bringing {
  /** The risks that would get a row, in the order of the scored table. */
  readonly risks: readonly Risk[];
  /** Where they would go: sheet and zero-based first row; `null` when there is nothing to bring. */
  readonly target: { readonly sheet: string; readonly row: number } | null;
  readonly edits: readonly Edit[];
}

const NOTHING: Bringing = { risks: [], target: null, edits: [] };

/**
 * Copies step and issue of every risk of medium level or above that no plan row answers into empty
 * rows of the measures table, numbers them where it is numbered by hand, and adds rows where there
 * are too few. Changes no cell that says anything: run again it adds only what is new. A risk whose
 * words cannot be written as they are is left out.
 *
 * @param sheets the sheets that the assessment was read from
 * @param chosen which of them; all where it is left out
 */
export function bringRisks(
  assessment: Assessment,
  sheets: readonly SheetSnapshot[],
  chosen: (risk: Risk) => boolean = () => true,
): Bringing {
  const plan = assessment.tables.find((table) => table.kind === 'plan');
  if (plan === undefined) return NOTHING;
  const workbook = new Workbook(sheets);
  const wanted = assessment.risks.filter(
    (risk) =>
      risk.level !== null &&
      needsPlan(risk.level) &&
      risk.plan === null &&
      canBeWritten(risk, plan) &&
      chosen(risk),
  );
  const numbersOfAll = planNumbers(assessment, plan, wanted, workbook);
  const isNumbered = numbersOfAll.every((number) => number !== null);
  const risks = isNumbered ? wanted : withoutRepeats(wanted, assessment.plan);
  if (risks.length === 0) return NOTHING;
  const numbers = isNumbered ? numbersOfAll : [];
  const { rows, grow } = freeRows(plan, BROUGHT, risks.length, workbook);
  const edits = rows.flatMap((row, index) => {
    const risk = risks[index];
    return risk === undefined ? [] : cellsFor(plan, risk, row, numbers[index] ?? null, workbook);
  });
  const first = rows[0]?.row ?? plan.lastRow + 1;
  return { risks, target: { sheet: plan.sheet, row: first }, edits: [...grow, ...edits] };
}

/**
 * Without a number, a row that says the same as the one above would be read as another measure of
 * that one.
 */
function withoutRepeats(risks: readonly Risk[], plan: readonly PlanRow[]): readonly Risk[] {
  const wordsOf = ({ step, issue }: Risk | PlanRow): string =>
    squash(`${valueOf(step) ?? ''}\n${valueOf(issue) ?? ''}`);
  const known = new Set(plan.map(wordsOf));
  return risks.filter((risk) => {
    const words = wordsOf(risk);
    const isNew = !known.has(words);
    known.add(words);
    return isNew;
  });
}

const BROUGHT = ['step', 'issue'] as const satisfies readonly ColumnRole[];

/** Whether the plan has a column for something that the risk says, and all of it is text. */
function canBeWritten(risk: Risk, plan: TableExtent): boolean {
  const texts = BROUGHT.flatMap((role) =>
    plan.columns[role] === undefined ? [] : (valueOf(risk[role]) ?? []),
  );
  return texts.length > 0 && texts.every((text) => writableText(text) !== null);
}

function cellsFor(
  plan: TableExtent,
  risk: Risk,
  { row, likeRow }: FreeRow,
  number: string | number | null,
  workbook: Workbook,
): readonly Edit[] {
  const write = (role: ColumnRole, value: string | number | null): readonly Edit[] => {
    const column = plan.columns[role];
    if (column === undefined || value === null) return [];
    const place = { sheet: plan.sheet, row, column };
    if (likeRow !== null) return [{ kind: 'set', place, value, was: '' }];
    // A number that stands ready in the row stays.
    return role === 'order' && hasContent(workbook.text(place)) ? [] : [workbook.set(place, value)];
  };
  const isNumbered = isCalculated(plan, likeRow ?? row, 'order', workbook);
  return [
    ...(isNumbered ? [] : write('order', number)),
    ...BROUGHT.flatMap((role) => write(role, valueOf(risk[role]))),
  ];
}
