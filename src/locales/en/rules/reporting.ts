import type { ReportingParams } from '../../../rules/params/reporting';
import { aroundDifference, shorten } from '../../quotation';
import type { WordsOfRules } from '../../rule-words';

export const reporting: WordsOfRules<ReportingParams> = {
  'result-missing': {
    title: 'Result is missing',
    message: ({ measure }) =>
      `The measure “${shorten(measure, 60)}” has no result yet. Please enter what was done about it.`,
    why: 'A follow-up answers every measure of the plan. A blank cell does not tell whether anything was done.',
    how: 'Enter the result, or “not done yet” and why. If one result is for several measures, merge its cell over their rows.',
  },
  'publication-link-missing': {
    title: 'Publication link is missing',
    message: () =>
      'The plan says that it was published on the website, but the cell for the link is blank. Please paste the address of the page.',
    why: 'The link proves that the plan was published, and lets the public open it.',
    how: 'Open the page with the plan, copy its address, paste it here. If the plan is not published yet, correct that cell.',
  },
  'follow-up-measure-differs': {
    title: 'Measure differs from the plan',
    message: ({ planned, reported }) => {
      const [plan, here] = aroundDifference(planned, reported, 36);
      return `The measure reads “${here}” in the follow-up report, but “${plan}” in the plan. Please see whether its result still fits, then use the same words.`;
    },
    why: 'If the plan was changed after the report was made, the result may be that of the old measure.',
    how: 'Copy the measure from the plan if its result still fits; otherwise correct the result, too.',
  },
  'signature-missing': {
    title: 'Not signed yet',
    message: () =>
      'Nothing stands on this line for a name. If it will be signed on paper, it can stay blank for now.',
    why: 'Its author and the head of the unit sign an assessment before it is sent. Blank before printing is normal.',
    how: 'Before sending, check that every line is signed, or type the names if it is sent as a file.',
  },
};
