import type { AgreementParams, Difference } from '../../../rules/params/agreement';
import { aroundDifference } from '../../quotation';
import type { WordsOfRules } from '../../rule-words';
import { named, sentence } from './naming';

export const agreement: WordsOfRules<AgreementParams> = {
  'plan-row-unmatched': {
    title: 'Plan row answers no assessed risk',
    message: (row) =>
      sentence(
        `${named(row)} of the measures table is no risk of the scored table. Please check which risk it answers.`,
      ),
    why: 'A plan for other risks looks complete while the risks that were assessed are left alone.',
    how: 'Use the step and issue of the scored table in this row, or add this risk to the scored table.',
  },
  'row-dropped': {
    title: 'Item is not in the next step',
    message: ({ from, to, ...row }) =>
      sentence(
        `${named(row)} is in step ${from}, but not in step ${to}. Please add a row for it, or make sure that it was left out on purpose.`,
      ),
    why: 'An item that is named and not carried on is not assessed: it has no level, and no measure answers it.',
    how: 'Add the item to the table of the next step. If it was left out on purpose, take it out of the one before as well.',
  },
  'duplicate-risk': {
    title: 'Risk is there twice',
    message: (risk) =>
      sentence(
        `${named(risk)} has the same step and issue as row ${risk.firstRow}. Please check whether it is the same risk.`,
      ),
    why: 'A risk that is counted twice spoils the numbers by level, and may be scored in two ways.',
    how: 'Remove one of the rows, or word them so that the difference is seen.',
  },
  'step-text-differs': {
    title: 'Step has other words',
    message: (difference) => different('step', difference),
    why: 'When tables name one step by different words, readers may take it for two.',
    how: 'Copy the step from the earlier table, or correct both tables to the same words.',
  },
  'issue-text-differs': {
    title: 'Issue has other words',
    message: (difference) => different('issue', difference),
    why: 'When tables word one issue differently, readers cannot be sure that the measure answers the risk that was assessed.',
    how: 'Copy the issue from the earlier table, or correct both tables to the same words.',
  },
};

function different(what: string, { earlier, later, table, ...risk }: Difference): string {
  const [before, here] = aroundDifference(earlier, later, 36);
  const tables =
    table === 'plan'
      ? { here: 'measures table', before: 'scored table' }
      : { here: 'scored table', before: 'list of issues' };
  return `The ${what} of ${named(risk)} reads “${here}” in the ${tables.here}, but “${before}” in the ${tables.before}. Please use the same words.`;
}
