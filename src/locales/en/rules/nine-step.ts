import type { Colour } from '../../../assessment/nine-step';
import type { NineStepParams } from '../../../rules/params/nine-step';
import { hasContent } from '../../../thai/text';
import type { WordsOfRules } from '../../rule-words';
import { levels } from '../levels';
import { named, quoted, sentence } from './naming';

const FACTOR_WORDS = {
  necessity: 'necessity of watching',
  severity: 'severity of impact',
} as const;

function list(colours: readonly Colour[]): string {
  return colours.join(', ');
}

export const nineStep: WordsOfRules<NineStepParams> = {
  'colour-not-single': {
    title: 'Not exactly one colour is ticked',
    message: ({ colours, ...item }) =>
      sentence(
        colours.length === 0
          ? `${named(item)} has no colour in table 2. Please tick one.`
          : `${named(item)} has ${colours.length} colours in table 2 (${list(colours)}). Please leave one.`,
      ),
    why: 'The colour is the status of the risk, and decides which items go on to table 3.',
    how: 'Tick one cell: green is low, yellow medium, orange high, and red very high.',
  },
  'watch-scale-invalid': {
    title: 'Rating in table 3 is not valid',
    message: ({ factor, written, ...item }) =>
      hasContent(written)
        ? `The ${FACTOR_WORDS[factor]} of ${named(item)} is written as ${quoted(written)}. Please change it to one number from 1 to 3.`
        : sentence(
            `${named(item)} has no ${FACTOR_WORDS[factor]} yet. Please enter a number from 1 to 3.`,
          ),
    why: 'The total is necessity times severity. Without both, nobody can tell whether the item must be planned for.',
    how: 'Give necessity and severity one number each, from 1 (little) to 3 (much).',
  },
  'total-mismatch': {
    title: 'Total is not necessity × severity',
    message: ({ written, necessity, severity, total, ...item }) =>
      `The total of ${named(item)} is written as ${quoted(written)}, but ${necessity} × ${severity} is ${total}. Please correct it.`,
    why: 'Table 4 and the choice of what to plan for go by the total. If it is wrong, so are the tables after it.',
    how: 'Check the necessity and the severity first. If they are right, change the total to their product.',
  },
  'risk-not-planned': {
    title: 'Risk is not in the plan',
    message: ({ total, ...item }) =>
      sentence(
        `${named(item)} has a total of ${total}, but is not in the plan (table 5). Please add it with a measure.`,
      ),
    why: 'Items with a total of 4 or more have to be planned for first.',
    how: 'Add the item to table 5 with its number and words from table 3, and name a measure.',
  },
  'colour-score-mismatch': {
    title: 'Colour and total contradict each other',
    message: ({ colour, total, band, ...item }) =>
      sentence(
        `${named(item)} is ${colour} in table 2, but its total of ${total} is ${levels[band]}. Please review the colour or the ratings.`,
      ),
    why: 'Orange and red stand for high and very high. With a low total such an item is not chosen for the plan.',
    how: 'See whether the colour in table 2 or the ratings in table 3 are right, and correct the other.',
  },
  'carried-forward-wrongly': {
    title: 'Wrongly carried on to table 3',
    message: ({ colour, carried, ...item }) =>
      sentence(
        carried
          ? `${named(item)} is ${colour}, but is in table 3, which is for orange and red items. Please check.`
          : `${named(item)} is ${colour}, but is not in table 3. Please rate it there.`,
      ),
    why: 'Step 3 takes the orange and red items of table 2, and no others.',
    how: 'Take green and yellow items out of table 3, and add all that are orange or red; or review the colours.',
  },
  'control-value-misplaced': {
    title: 'Value in table 4 is out of place',
    message: ({ written, band, total, ...item }) =>
      `Table 4 has ${quoted(written)} for ${named(item)} under ${levels[band]}. Please make sure that it is the total of table 3 and in the right column (total: ${total}).`,
    why: 'Table 4 takes the total of table 3. A wrong value or column leads to the wrong choice of what to plan for.',
    how: 'Take the total of table 3 and put it under its level: 1 to 3 low, 4 to 6 medium, 9 high.',
  },
};
