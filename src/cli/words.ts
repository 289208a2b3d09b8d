import type { CliWords } from '../locales/cli-words';
import { cli as en } from '../locales/en/cli';
import type { Language } from '../locales/language';
import { cli as th } from '../locales/th/cli';

/** The checker's words; apart from the pane's, so that the pane need not carry them. */
export const CLI_WORDS: Readonly<Record<Language, CliWords>> = { th, en };
