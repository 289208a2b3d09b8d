import { LEVEL_WORDS } from '../../../assessment/level';
import type { ScoringParams } from '../../../rules/params/scoring';
import { hasContent } from '../../../thai/text';
import type { WordsOfRules } from '../../rule-words';
import { levels } from '../levels';
import { named, quoted, sentence } from './naming';

export const scoring: WordsOfRules<ScoringParams> = {
  'likelihood-invalid': {
    title: 'Likelihood is not valid',
    message: (risk) =>
      hasContent(risk.written)
        ? `The Likelihood of ${named(risk)} is written as ${quoted(risk.written)}. Please change it to a number from 1 to 5.`
        : sentence(`${named(risk)} has no Likelihood yet. Please enter a number from 1 to 5.`),
    why: 'Without a likelihood no level can be computed, and nobody can tell whether a measure is required.',
    how: 'Look at the likelihood criteria of the form and choose the number from 1 to 5 that fits best.',
  },
  'impact-invalid': {
    title: 'Impact is not valid',
    message: (risk) =>
      hasContent(risk.written)
        ? `The Impact of ${named(risk)} is written as ${quoted(risk.written)}. Please change it to a number from 1 to 5.`
        : sentence(`${named(risk)} has no Impact yet. Please enter a number from 1 to 5.`),
    why: 'Without an impact no level can be computed, and nobody can tell whether a measure is required.',
    how: 'Look at the impact criteria of the form and choose the number from 1 to 5 that fits best.',
  },
  'score-mismatch': {
    title: 'Risk Score is not likelihood × impact',
    message: (risk) =>
      `The Risk Score of ${named(risk)} is written as ${quoted(risk.written)}, but ${risk.likelihood} × ${risk.impact} is ${risk.score}. Please correct the score.`,
    why: 'The Risk Score must be likelihood times impact. If it is not, the level that is reported is wrong too.',
    how: 'Check the likelihood and the impact first. If they are right, change the Risk Score to their product.',
  },
  'unreachable-score': {
    title: 'Score does not occur in 5 × 5',
    message: (risk) =>
      `The Risk Score of ${named(risk)} is written as ${quoted(risk.written)}, which is no product of two numbers from 1 to 5. Please check the likelihood and the impact.`,
    why: 'Only 1 2 3 4 5 6 8 9 10 12 15 16 20 25 can occur. Any other score was added up, or mistyped.',
    how: 'See that likelihood and impact are 1 to 5, and let the Risk Score be their product.',
  },
  'digits-as-text': {
    title: 'Thai digit that breaks a formula',
    message: (risk) =>
      `The ${risk.factor === 'likelihood' ? 'Likelihood' : 'Impact'} of ${named(risk)} is typed as the Thai digit ${quoted(risk.written)}, so the formula of this row cannot calculate. Please type ${risk.value}.`,
    why: 'A Thai digit that is typed is text, not a number. A formula that multiplies it is blank, wrong or an error.',
    how: 'Type an Arabic digit. To see it in Thai, give the cell a number format with Thai digits.',
  },
  'level-mismatch': {
    title: 'Level does not fit the score',
    message: (risk) =>
      `The level of ${named(risk)} is written as ${quoted(risk.written)}, but a score of ${risk.score} is ${levels[risk.level]}. Please change it to “${LEVEL_WORDS[risk.level]}”.`,
    why: 'The level decides whether a measure is required. This cell must hold the name of a level, not a score.',
    how: 'Below 5 is low (ต่ำ), 5 to 9 medium (ปานกลาง), 10 to 14 high (สูง), and 15 or more very high (สูงมาก).',
  },
};
