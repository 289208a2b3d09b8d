import { LEVEL_WORDS } from '../../../assessment/level';
import type { PlanParams } from '../../../rules/params/plan';
import type { WordsOfRules } from '../../rule-words';
import { levels } from '../levels';
import { named, quoted, sentence } from './naming';

export const plan: WordsOfRules<PlanParams> = {
  'plan-row-missing': {
    title: 'Risk is not in the measures table',
    message: (risk) =>
      sentence(
        `${named(risk)} is ${levels[risk.level]}, but is not in the measures table (step 5). Please add a row for it.`,
      ),
    why: 'A risk of medium level or above must have a measure, a timeframe and an owner in step 5.',
    how: 'Add a row in step 5 with the same step and issue texts as in the scored table.',
  },
  'plan-level-mismatch': {
    title: 'Level in the measures table differs',
    message: (risk) =>
      `The measures table gives the level of ${named(risk)} as ${quoted(risk.written)}, but the computed level is ${levels[risk.level]} (${LEVEL_WORDS[risk.level]}). Please make them agree.`,
    why: 'Those who approve often read the level from the measures table. If it differs from the assessment, they misjudge the risk.',
    how: 'Check the likelihood and the impact first. If they are right, change the level in step 5 to the computed one.',
  },
  'measure-missing': {
    title: 'Measure is missing',
    message: (risk) =>
      sentence(
        `${named(risk)} is ${levels[risk.level]}, but has no measure. Please enter a measure in step 5.`,
      ),
    why: 'A risk of medium level or above must have a measure to control or prevent it. A blank cell or a mere dash does not count.',
    how: 'Say what the office will do to make this risk less likely or less harmful, and how.',
  },
  'timeframe-missing': {
    title: 'Timeframe is missing',
    message: (risk) =>
      `A measure for ${named(risk)} (${levels[risk.level]}) has no timeframe. Please enter one in step 5.`,
    why: 'Without a timeframe nobody can follow up when the measure starts and when it is done.',
    how: 'Give the first and the last day, or the fiscal year, for example 1 Oct 2025 to 30 Sep 2026.',
  },
  'owner-missing': {
    title: 'Owner is missing',
    message: (risk) =>
      `A measure for ${named(risk)} (${levels[risk.level]}) has no owner. Please enter one in step 5.`,
    why: 'When nobody in particular is responsible, a measure is seldom carried out, and nobody reports on it.',
    how: 'Name the position, section or division that carries out this measure. A person’s name is not needed.',
  },
};
