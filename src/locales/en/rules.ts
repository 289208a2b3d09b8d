import { LEVEL_WORDS } from '../../assessment/level';
import type { RiskWords } from '../../rules/finding';
import { hasContent } from '../../thai/text';
import { orderNumber, shorten } from '../quotation';
import type { RuleWords } from '../rule-words';
import { levels } from './levels';

/** Which risk is meant: by its order, otherwise by its issue. */
function named({ order, issue }: RiskWords): string {
  if (hasContent(order)) return `risk ${orderNumber(order)}`;
  return hasContent(issue) ? `the risk “${shorten(issue, 40)}”` : 'the risk in this row';
}

function quoted(written: string): string {
  return `“${shorten(written, 30)}”`;
}

/** A sentence may begin with the name of a risk. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const rules: RuleWords = {
  'likelihood-invalid': {
    title: 'Likelihood is not valid',
    message: (risk) =>
      hasContent(risk.written)
        ? `The Likelihood of ${named(risk)} is written as ${quoted(risk.written)}. Please change it to a number from 1 to 5.`
        : sentence(`${named(risk)} has no Likelihood yet. Please enter a number from 1 to 5.`),
    why: 'Without a likelihood no level can be computed, and nobody can tell whether a measure is required.',
    how: 'Look at the likelihood criteria in step 3 and choose the number from 1 to 5 that fits best.',
  },
  'impact-invalid': {
    title: 'Impact is not valid',
    message: (risk) =>
      hasContent(risk.written)
        ? `The Impact of ${named(risk)} is written as ${quoted(risk.written)}. Please change it to a number from 1 to 5.`
        : sentence(`${named(risk)} has no Impact yet. Please enter a number from 1 to 5.`),
    why: 'Without an impact no level can be computed, and nobody can tell whether a measure is required.',
    how: 'Look at the impact criteria in step 3 and choose the number from 1 to 5 that fits best.',
  },
  'score-mismatch': {
    title: 'Risk Score is not likelihood × impact',
    message: (risk) =>
      `The Risk Score of ${named(risk)} is written as ${quoted(risk.written)}, but ${risk.likelihood} × ${risk.impact} is ${risk.score}. Please correct the score.`,
    why: 'The Risk Score must be likelihood times impact. If it is not, the level that is reported is wrong too.',
    how: 'Check the likelihood and the impact first. If they are right, change the Risk Score to their product.',
  },
  'level-mismatch': {
    title: 'Level does not fit the score',
    message: (risk) =>
      `The level of ${named(risk)} is written as ${quoted(risk.written)}, but a score of ${risk.score} is ${levels[risk.level]}. Please change it to “${LEVEL_WORDS[risk.level]}”.`,
    why: 'The level decides whether a measure is required. This cell must hold the name of a level, not a score.',
    how: 'Below 5 is low (ต่ำ), 5 to 9 medium (ปานกลาง), 10 to 14 high (สูง), and 15 or more very high (สูงมาก).',
  },
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
