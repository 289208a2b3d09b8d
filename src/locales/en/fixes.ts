import type { FixWords } from '../fix-words';
import { orderNumber, shorten } from '../quotation';
import { levels } from './levels';

export const fixes: FixWords = {
  'set-level': ({ level, formula }) =>
    formula
      ? `Use the level formula of the rows beside it (gives ${levels[level]})`
      : `Set the level that the score gives: ${levels[level]}`,
  'set-plan-level': ({ level, formula }) =>
    formula
      ? `Use the plan’s level formula of the rows beside it (gives ${levels[level]})`
      : `Set the level in the measures table to ${levels[level]}`,
  'set-score': ({ score, formula }) =>
    formula
      ? `Use the score formula of the rows beside it (gives ${score})`
      : `Set the score to ${score}`,
  'set-total': ({ total }) => `Set the total to ${total}`,
  'bring-risk': () => 'Add this risk to the measures table',
  'bring-all-risks': ({ risks }) => `Add all ${risks} missing risks to the measures table`,
  'use-assessed-words': ({ column, table }) => {
    const where = table === 'plan' ? 'measures table' : 'list of issues';
    return `Use the scored table’s words for the ${column} in the ${where}`;
  },
  'make-numbers': ({ numbers }) =>
    `Change the Thai digits to numbers that can be calculated with (${numbers.join(', ')})`,
  'strip-html': ({ bare }) =>
    bare === '' ? 'Take the HTML out' : `Take the HTML out, leaving “${shorten(bare, 40)}”`,
  'set-order': ({ order }) => `Set the order number ${orderNumber(order)} of the risk it resembles`,
};
