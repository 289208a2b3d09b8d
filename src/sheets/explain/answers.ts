import type { Assessment } from '../../assessment/assessment';
import type { Answer } from '../../assessment/explanation';
import type { Field } from '../../assessment/field';
import { valueOf } from '../../assessment/field';
import { followItems } from '../../assessment/follow-items';
import { linkRows } from '../../assessment/link-rows';
import type { LinkedBy } from '../../assessment/linked-by';
import type { Item } from '../../assessment/nine-step';

/** Which plan row answers each risk of an assessment, and by what it was found. */
export function answersOf({ risks, plan }: Assessment): readonly Answer[] {
  const reasons = new Map<number, LinkedBy>();
  linkRows(risks, plan, (risk, _, by) => reasons.set(risk.row, by));
  return risks.map(({ row, order, step, issue, plan: answer }) => {
    const by = reasons.get(row);
    return {
      row,
      risk: named(order, valueOf(issue) === null ? step : issue),
      plan:
        answer === null || by === undefined ? null : { sheet: answer.sheet, row: answer.row, by },
    };
  });
}

/** First rows of the plan that answer none of the risks. */
export function withoutRisk({ risks, plan }: Assessment): readonly number[] {
  const answering = new Set(risks.map(({ plan: answer }) => answer?.row));
  return plan.map(({ row }) => row).filter((row) => !answering.has(row));
}

/** Which planned event answers each item of table 3 of the nine-step method. */
export function plannedAnswersOf({ nineStep }: Assessment): readonly Answer[] {
  if (nineStep === null) return [];
  const reasons = new Map<Item['planned'], LinkedBy>();
  const { items } = followItems(nineStep, (event, _, by) => reasons.set(event, by));
  return items
    .flatMap(({ watch, planned }): Answer[] => {
      if (watch === null) return [];
      const by = reasons.get(planned);
      const isAnswered = planned !== null && by !== undefined;
      const plan = isAnswered ? { sheet: planned.sheet, row: planned.row, by } : null;
      return [
        { row: watch.row, risk: `${watch.number} ${valueOf(watch.item) ?? ''}`.trim(), plan },
      ];
    })
    .sort((a, b) => a.row - b.row);
}

function named(order: Field<string>, words: Field<string>): string {
  return [valueOf(order), valueOf(words)].filter((part) => part !== null).join(' ');
}
