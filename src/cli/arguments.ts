import type { CallProblem } from '../locales/cli-words';
import type { Language } from '../locales/language';
import { LANGUAGES } from '../locales/language';

export const FORMATS = ['text', 'json', 'ndjson'] as const;

export type Format = (typeof FORMATS)[number];

/** What a call of the checker asks for. */
export type Call =
  | {
      readonly kind: 'check';
      readonly format: Format;
      readonly language: Language;
      /** At least one, as typed. */
      readonly files: readonly string[];
    }
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'wrong'; readonly language: Language; readonly problem: CallProblem };

/**
 * Reads the arguments of a call: `--option value` or `--option=value`, in any place; of an option
 * given twice the last counts; what follows `--` are files.
 */
export function readArguments(args: readonly string[]): Call {
  let format: Format = 'text';
  let language: Language = 'th';
  let help = false;
  let problem: CallProblem | null = null;
  const files: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') {
      files.push(...rest.splice(0));
      continue;
    }
    if (!arg.startsWith('-') || arg === '-') {
      files.push(arg);
      continue;
    }
    const equals = arg.indexOf('=');
    const option = equals < 0 ? arg : arg.slice(0, equals);
    if (option === '--help' || option === '-h') {
      help = true;
      continue;
    }
    if (option !== '--format' && option !== '--language') {
      problem ??= { kind: 'unknown-option', option };
      continue;
    }
    const value = equals < 0 ? rest.shift() : arg.slice(equals + 1);
    const known = option === '--format' ? oneOf(FORMATS, value) : oneOf(LANGUAGES, value);
    if (value === undefined) problem ??= { kind: 'missing-value', option };
    else if (known === null) problem ??= { kind: 'unknown-value', option, value };
    else if (known === 'th' || known === 'en') language = known;
    else format = known;
  }
  if (help) return { kind: 'help', language };
  if (problem === null && files.length === 0) problem = { kind: 'no-file' };
  return problem === null
    ? { kind: 'check', format, language, files }
    : { kind: 'wrong', language, problem };
}

function oneOf<Known extends string>(all: readonly Known[], value?: string): Known | null {
  return all.find((known) => known === value) ?? null;
}
