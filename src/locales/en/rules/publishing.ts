import type { PublishingParams } from '../../../rules/params/publishing';
import type { WordsOfRules } from '../../rule-words';
import { shorten } from '../../quotation';
import { named, quoted, sentence } from './naming';

const DATA = {
  'citizen-number': 'a citizen number',
  phone: 'the phone number of a person',
  'e-mail': 'the e-mail address of a person',
} as const;

export const publishing: WordsOfRules<PublishingParams> = {
  'placeholder-left': {
    title: 'Text of the template is left',
    message: ({ kind, written }) => {
      switch (kind) {
        case 'leader':
          return 'This cell still has the dots that the form leaves to write on. Please fill them in.';
        case 'instruction':
          return `This cell still has an instruction of the form, ${quoted(written)}. Please answer it or take it out.`;
        case 'sample':
          return `This cell still has an example of the form, ${quoted(written)}. Please put your own in its place or take it out.`;
      }
    },
    why: 'Where instructions, examples and dots are left, nobody can tell what the office itself has to say.',
    how: 'Put in what your office has to say. Take out instructions and example tables that are not used.',
  },
  'personal-data': {
    title: 'Personal data',
    message: ({ kind }) =>
      `This cell has ${DATA[kind]}. The form will be published. Please take it out, or give the contact of the office.`,
    why: 'The forms are published on the web. Showing personal data without need may break the law (PDPA).',
    how: 'Name a position or section instead of a person, and the phone or mailbox of the office.',
  },
  'hidden-risk': {
    title: 'Risk stands in a hidden row',
    message: ({ table, rows, ...risk }) => {
      const where = table === 'plan' ? 'measures table' : 'scored table';
      return rows > 1
        ? `All ${rows} rows of the ${where} are hidden, but still count. Please unhide them, or remove what is no longer used.`
        : sentence(
            `${named(risk)} of the ${where} is in a hidden row or sheet, but still counts. Please unhide it, or remove it if it is no longer used.`,
          );
    },
    why: 'Those who read and approve do not see hidden rows, yet these count in the numbers and levels.',
    how: 'Unhide the row or sheet, or clear the filter. Then see whether the row is still needed.',
  },
  'html-left': {
    title: 'HTML is left in the text',
    message: ({ bare }) =>
      `This cell has HTML from a web page in it. Please leave only the text “${shorten(bare, 60)}”.`,
    why: 'Code such as <p> is hard to read in print, and makes the same text look different.',
    how: 'Take out what stands between < and >, or copy from the web page again and paste as plain text.',
  },
};
