import type { TimeframeParams } from '../../../rules/params/timeframe';
import type { WordsOfRules } from '../../rule-words';
import { quoted } from './naming';

export const timeframe: WordsOfRules<TimeframeParams> = {
  'timeframe-vague': {
    title: 'Timeframe is vague',
    message: ({ written, vagueness }) =>
      vagueness === 'duration'
        ? `The timeframe ${quoted(written)} gives a length but no date. Please give the first and the last day or month.`
        : `The timeframe ${quoted(written)} does not say when it begins and ends. Please give a period or a fiscal year.`,
    why: 'Without a first and a last day nobody can tell whether a measure is late or done.',
    how: 'Give a period, such as 1 Oct 2025 to 30 Sep 2026, or a fiscal year. For what goes on, say from when to when.',
  },
  'timeframe-outside-fiscal-year': {
    title: 'Timeframe outside the fiscal year',
    message: ({ written, fiscalYear, wholly }) =>
      `The timeframe ${quoted(written)} lies ${wholly ? 'wholly' : 'partly'} outside fiscal year ${fiscalYear} (Buddhist era). Please check its year.`,
    why: 'A plan is for one fiscal year (1 October to 30 September). Another year often comes from copying last year’s form.',
    how: 'Move the dates into the fiscal year of the form. If the measure does run across years, leave it.',
  },
  'timeframe-reversed': {
    title: 'Timeframe ends before it begins',
    message: ({ written }) =>
      `The timeframe ${quoted(written)} ends before it begins. Please check its days, months and years.`,
    why: 'Nobody can follow up a reversed period. Often a year is mistyped, such as the same year for both days.',
    how: 'Correct the first or the last day. A fiscal year begins on 1 October of the year before and ends on 30 September.',
  },
};
