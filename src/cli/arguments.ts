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
      /** Whether to report what was understood of each file, too. */
      readonly explain: boolean;
      /** How many processes share the files; `null` leaves that to the checker. */
      readonly jobs: number | null;
      /** At least one, as typed. */
      readonly files: readonly string[];
    }
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'wrong'; readonly language: Language; readonly problem: CallProblem };

interface Options {
  format: Format;
  language: Language;
  explain: boolean;
  jobs: number | null;
  help: boolean;
}

const SWITCHES: ReadonlyMap<string, (options: Options) => void> = new Map([
  ['--help', (options: Options) => void (options.help = true)],
  ['-h', (options: Options) => void (options.help = true)],
  ['--explain', (options: Options) => void (options.explain = true)],
]);

/** Each takes its value, or leaves the options alone and says `false`. */
const SETTINGS: ReadonlyMap<string, (options: Options, value: string) => boolean> = new Map([
  [
    '--format',
    (options: Options, value: string) => {
      const format = oneOf(FORMATS, value);
      options.format = format ?? options.format;
      return format !== null;
    },
  ],
  [
    '--language',
    (options: Options, value: string) => {
      const language = oneOf(LANGUAGES, value);
      options.language = language ?? options.language;
      return language !== null;
    },
  ],
  [
    '--jobs',
    (options: Options, value: string) => {
      const isCount = /^[1-9]\d?$/.test(value);
      if (isCount) options.jobs = Number(value);
      return isCount;
    },
  ],
]);

/**
 * Reads the arguments of a call: `--option value` or `--option=value`, in any place; of an option
 * given twice the last counts; what follows `--` are files.
 */
export function readArguments(args: readonly string[]): Call {
  const options: Options = {
    format: 'text',
    language: 'th',
    explain: false,
    jobs: null,
    help: false,
  };
  let problem: CallProblem | null = null;
  const files: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') files.push(...rest.splice(0));
    else if (!arg.startsWith('-') || arg === '-') files.push(arg);
    else {
      const wrong = takeOption(arg, rest, options);
      problem ??= wrong;
    }
  }
  const { help, ...asked } = options;
  const { language } = asked;
  if (help) return { kind: 'help', language };
  if (problem === null && files.length === 0) problem = { kind: 'no-file' };
  return problem === null
    ? { kind: 'check', ...asked, files }
    : { kind: 'wrong', language, problem };
}

/** @param rest what follows; its first is taken where it is the option's value */
function takeOption(arg: string, rest: string[], options: Options): CallProblem | null {
  const equals = arg.indexOf('=');
  const option = equals < 0 ? arg : arg.slice(0, equals);
  const turnOn = SWITCHES.get(arg);
  if (turnOn !== undefined) {
    turnOn(options);
    return null;
  }
  const set = SETTINGS.get(option);
  if (set === undefined) return { kind: 'unknown-option', option };
  const value = equals < 0 ? rest.shift() : arg.slice(equals + 1);
  if (value === undefined) return { kind: 'missing-value', option };
  return set(options, value) ? null : { kind: 'unknown-value', option, value };
}

function oneOf<Known extends string>(all: readonly Known[], value: string): Known | null {
  return all.find((known) => known === value) ?? null;
}
