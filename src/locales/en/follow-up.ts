import type { FollowUpWords } from '../follow-up-words';
import { counted } from './counted';

export const followUp: FollowUpWords = {
  heading: 'Follow-up report',
  choose: 'Plan of',
  unnamed: (number) => `Plan no. ${number} of the workbook`,
  fresh: (measures) =>
    `The plan has ${counted(measures, 'measure', 'measures')}. A sheet with the follow-up report will be added: a row for each, with its step and level, and its result left blank.`,
  more: (measures, sheet) =>
    `${counted(measures, 'measure', 'measures')} not in the report yet will be added on the sheet “${sheet}”.`,
  complete: (sheet) => `The report on the sheet “${sheet}” has every measure of the plan.`,
  keeps: 'Nothing that was typed before is changed, results least of all.',
  make: 'Make the follow-up report',
  refresh: 'Refresh the follow-up report',
  working: 'Writing…',
  made: (sheet) => `The sheet “${sheet}” was added. Next, fill in the result of each measure.`,
  refreshed: (measures, sheet) =>
    `${counted(measures, 'measure', 'measures')} added on the sheet “${sheet}”. Next, fill in their results.`,
  changedHeading: (count) =>
    `${counted(count, 'measure differs', 'measures differ')} from the plan`,
  changedAdvice:
    'The plan or the report was changed later. See whether the result still fits the measure, then make both texts the same.',
  withdrawnHeading: (count) =>
    `${counted(count, 'measure is', 'measures are')} no longer in the plan`,
  withdrawnAdvice:
    'These rows stay, with their results. Delete them yourself if they need no report.',
  inPlan: (cell, text) => `Plan ${cell} ${text}`,
  inReport: (cell, text) => `Report ${cell} ${text}`,
};
