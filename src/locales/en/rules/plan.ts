import { LEVEL_WORDS } from '../../../assessment/level';
import type { PlanParams } from '../../../rules/params/plan';
import { shorten } from '../../quotation';
import type { WordsOfRules } from '../../rule-words';
import { levels } from '../levels';
import { named, quoted, sentence } from './naming';

export const plan: WordsOfRules<PlanParams> = {
  'plan-row-missing': {
    title: 'Risk is not in the measures table',
    message: (risk) =>
      sentence(
        `${named(risk)} is ${levels[risk.level]}, but is not in the measures table. Please add a row for it.`,
      ),
    why: 'A risk of medium level or above must have a measure, a timeframe and an owner in the measures table.',
    how: 'Add a row to the measures table with the same step and issue texts as in the scored table.',
  },
  'plan-level-mismatch': {
    title: 'Level in the measures table differs',
    message: (risk) =>
      `The measures table gives the level of ${named(risk)} as ${quoted(risk.written)}, but the computed level is ${levels[risk.level]} (${LEVEL_WORDS[risk.level]}). Please make them agree.`,
    why: 'Those who approve often read the level from the measures table. If it differs from the assessment, they misjudge the risk.',
    how: 'Check the likelihood and the impact first. If they are right, change the level in the measures table to the computed one.',
  },
  'measure-missing': {
    title: 'Measure is missing',
    message: (risk) =>
      sentence(
        `${named(risk)} is ${levels[risk.level]}, but has no measure. Please enter one in the measures table.`,
      ),
    why: 'A risk of medium level or above must have a measure to control or prevent it. A blank cell or a mere dash does not count.',
    how: 'Say what the office will do to make this risk less likely or less harmful, and how.',
  },
  'timeframe-missing': {
    title: 'Timeframe is missing',
    message: (risk) =>
      `A measure for ${named(risk)} (${levels[risk.level]}) has no timeframe. Please enter one in the measures table.`,
    why: 'Without a timeframe nobody can follow up when the measure starts and when it is done.',
    how: 'Give the first and the last day, or the fiscal year, for example 1 Oct 2025 to 30 Sep 2026.',
  },
  'method-missing': {
    title: 'Method is missing',
    message: (risk) =>
      `A measure for ${named(risk)} (${levels[risk.level]}) has no method. Please enter one in the measures table.`,
    why: 'The measure says what will be done, the method how. Without it the owner may not know where to begin.',
    how: 'Say point by point what will be done: where it is announced, how it is checked, when it is reported.',
  },
  'budget-invalid': {
    title: 'Budget is no amount of money',
    message: (risk) =>
      `The budget of ${named(risk)} is written as ${quoted(risk.written)}, which is no amount of money. Please enter an amount, or “ไม่ใช้งบประมาณ” (no budget).`,
    why: 'Those who approve must know what a measure costs, and those who follow up must be able to add it up.',
    how: 'Enter an amount in baht, such as 15,000. Where no money is used, enter “ไม่ใช้งบประมาณ” or a dash.',
  },
  'measure-repeated': {
    title: 'One measure for many risks',
    message: ({ measure, risks }) =>
      `The measure “${shorten(measure, 60)}” stands word for word for ${risks} risks. Please consider whether it is specific enough for each.`,
    why: 'A broad measure for every risk seldom lowers any of them, and its effect is hard to tell.',
    how: 'Say what the measure does about each risk, or add one of its own. If it fits all of them, leave it.',
  },
  'owner-missing': {
    title: 'Owner is missing',
    message: (risk) =>
      `A measure for ${named(risk)} (${levels[risk.level]}) has no owner. Please enter one in the measures table.`,
    why: 'When nobody in particular is responsible, a measure is seldom carried out, and nobody reports on it.',
    how: 'Name the position, section or division that carries out this measure. A person’s name is not needed.',
  },
};
