import { fold } from '../../thai/text';

/** Why a typed name cannot go into a form: it would not fit its line, or Excel would take it for a formula. */
export type NameProblem = 'too-long' | 'formula';

/** In characters. Longer names would not fit their line on the form. */
export const NAME_LENGTH = 250;

/** Halves of a character, and what no file can hold. */
const UNWRITABLE = /[\p{Surrogate}\uFFFE\uFFFF]/gu;

export function nameProblemOf(typed: string): NameProblem | null {
  const text = cellText(typed);
  if (text.length > NAME_LENGTH) return 'too-long';
  return /^[=+\-@]/.test(text) ? 'formula' : null;
}

/** A name as it is written into its cell, without what nobody sees. */
export function cellText(typed: string): string {
  return fold(typed.replace(UNWRITABLE, ''));
}
