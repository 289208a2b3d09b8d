import type { SelectionParams } from '../../../rules/params/selection';
import type { WordsOfRules } from '../../rule-words';

export const selection: WordsOfRules<SelectionParams> = {
  'agency-missing': {
    title: 'Agency is missing',
    message: () =>
      'The form asks for the agency, but nothing stands there. Please enter the agency’s name.',
    why: 'Whoever receives the form must know whose it is, above all when many agencies send theirs.',
    how: 'Type the full name of the agency after its label, or in the next cell.',
  },
  'process-missing': {
    title: 'Process or project is missing',
    message: () =>
      'The form asks for the process or project, but nothing stands there. Please enter its name.',
    why: 'All risks belong to one process or project. Without its name nobody knows what was assessed.',
    how: 'Type the name of the process or project after its label, or in the next cell.',
  },
  'domain-not-chosen': {
    title: 'No domain is chosen',
    message: ({ offered }) =>
      offered === null
        ? 'The form has a cell for the domain of risk (ด้านประเภทความเสี่ยง), but nothing stands there. Please choose the one that was assessed.'
        : `The form offers ${offered} domains of risk, but none is chosen. Please tick the one that was assessed.`,
    why: 'The domain says what kind of work was assessed: permits, use of power, or spending. Reports are grouped by it.',
    how: 'Put ☑ before one domain, choose one in the form’s cell for it, or name it after the process (ประเภทความเสี่ยงด้านที่ …).',
  },
  'domain-several': {
    title: 'More than one domain is chosen',
    message: ({ numbers }) =>
      `${numbers.length} domains are chosen (${numbers.join(', ')}). Please check which one is meant, and keep only that one.`,
    why: 'One set of forms is for one domain. With several, nobody knows which of them was assessed.',
    how: 'Remove the other ticks. To assess several domains, fill in one set of forms for each.',
  },
};
