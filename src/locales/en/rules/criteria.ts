import type { CriteriaParams } from '../../../rules/params/criteria';
import type { WordsOfRules } from '../../rule-words';
import { numbersIn } from './interval';

export const criteria: WordsOfRules<CriteriaParams> = {
  'criteria-incomplete': {
    title: 'Criteria do not cover every rating',
    message: ({ factor, problem, ratings }) => {
      const which = `${ratings.length > 1 ? 'ratings' : 'rating'} ${ratings.join(', ')} of ${factor}`;
      switch (problem) {
        case 'missing':
          return `The criteria lack ${which}. Please add what is missing from 1 to 5.`;
        case 'blank':
          return `The criteria do not say what ${which} means. Please enter its meaning.`;
        case 'repeated':
          return `The criteria list ${which} more than once. Please correct the number, or delete the row.`;
      }
    },
    why: 'Each rating from 1 to 5 needs one meaning. Otherwise people score the same thing differently.',
    how: 'Add the meanings that are missing: one row for each rating, clearly different from the others.',
  },
  'criteria-gap': {
    title: 'Criteria leave a gap',
    message: ({ factor, upper, lower, numbers }) =>
      `The criteria of ${factor} leave out ${numbersIn(numbers)}, between ratings ${upper} and ${lower}. Please let them meet.`,
    why: 'When a number comes up that no rating speaks of, nobody knows which score to give.',
    how: 'Let the upper rating begin where the lower one ends, such as “more than 4” over “at most 4”.',
  },
  'criteria-overlap': {
    title: 'Two criteria overlap',
    message: ({ factor, upper, lower, numbers }) =>
      `By the criteria of ${factor}, ${numbersIn(numbers)} is both rating ${upper} and ${lower}. Please keep them apart.`,
    why: 'When a number belongs to two ratings, people score the same thing differently.',
    how: 'Put each number into one rating, such as “30 per cent or more” over “less than 30 per cent”.',
  },
};
