import type { Token } from './timeframe-tokens';
import type { Era } from './year';
import { readYear } from './year';

/** A day or month as far as it was written; what is `null` was not. Years are Buddhist era. */
export interface DateItem {
  readonly kind: 'date';
  readonly day: number | null;
  readonly month: number;
  readonly year: number | null;
}

/** What a timeframe says, in its order. Years are Buddhist era. */
export type Item =
  | DateItem
  /** The `๑` of `๑ - ๓๐ ก.ย. ๖๘`. */
  | { readonly kind: 'bare-day'; readonly day: number }
  | { readonly kind: 'fiscal-year'; readonly year: number | null }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'quarter'; readonly quarter: 1 | 2 | 3 | 4; readonly year: number | null }
  | { readonly kind: 'range' | 'within' | 'since' | 'onward' | 'now' | 'and' | 'other' }
  /** A date that no calendar has, or whose year cannot be one. */
  | { readonly kind: 'impossible' };

/** Puts tokens together to dates, years and quarters. */
export function itemsOf(tokens: readonly Token[]): readonly Item[] {
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const [found, next] = itemAt(tokens, at);
    items.push(...found);
    at = next;
  }
  return items;
}

type Found = readonly [items: readonly Item[], next: number];

function itemAt(tokens: readonly Token[], at: number): Found {
  const token = tokens[at];
  switch (token?.kind) {
    case 'number':
      return numberAt(tokens, at, token);
    case 'month':
      return monthAt(tokens, at, null);
    case 'numeric':
      return [[numericItem(token)], at + 1];
    case 'era':
      return yearAt(tokens, at);
    case 'word':
      return wordAt(tokens, at, token.word);
    case 'other':
      return [[{ kind: 'other' }], at + 1];
    case undefined:
      return [[], at + 1];
  }
}

type NumberToken = Extract<Token, { kind: 'number' }>;

function numberAt(tokens: readonly Token[], at: number, token: NumberToken): Found {
  if (token.isMarker) return [[{ kind: 'and' }], at + 1];
  const next = tokens[at + 1];
  const isDay = token.digits.length <= 2;
  if (isDay && next?.kind === 'month') return monthAt(tokens, at + 1, Number(token.digits));
  if (isDay && isWord(tokens[at - 1], 'day') && isWord(next, 'month-of')) {
    if (tokens[at + 2]?.kind === 'month') return monthAt(tokens, at + 2, Number(token.digits));
  }
  if (isDay && isWord(next, 'range')) return [[bareDay(Number(token.digits))], at + 1];
  const year = readYear(token.digits, null);
  if (year !== null && isYear(tokens, at, token)) return [[{ kind: 'year', year }], at + 1];
  return [[{ kind: 'other' }], at + 1];
}

/** A number that stands alone, or ends a range that another number began (`ปีงบประมาณ 66 - 68`). */
function isYear(tokens: readonly Token[], at: number, { digits }: NumberToken): boolean {
  if (tokens.length === 1) return digits.length === 4;
  if (!isWord(tokens[at - 1], 'range')) return false;
  const first = tokens[at - 2];
  return first?.kind === 'number' && first.digits.length === digits.length;
}

function bareDay(day: number): Item {
  return day >= 1 && day <= 31 ? { kind: 'bare-day', day } : { kind: 'other' };
}

/** A month with the day that stood before it and the year that follows. */
function monthAt(tokens: readonly Token[], at: number, day: number | null): Found {
  const token = tokens[at];
  if (token?.kind !== 'month') return [[], at + 1];
  const written = writtenYear(tokens, at + 1, token.isEnglish);
  if (written === 'impossible') return [[{ kind: 'impossible' }], at + 2];
  const date: DateItem = { kind: 'date', day, month: token.month, year: written.year };
  return [[date], written.next];
}

interface WrittenYear {
  readonly year: number | null;
  readonly next: number;
}

/** The year behind a month: `๒๕๖๗`, `67`, `พ.ศ. ๒๕๖๗`, `ปี 2567`. Three or five digits are a slip. */
function writtenYear(
  tokens: readonly Token[],
  after: number,
  isEnglish: boolean,
): WrittenYear | 'impossible' {
  let at = after;
  let era: Era | null = null;
  if (isWord(tokens[at], 'year')) at += 1;
  const named = tokens[at];
  if (named?.kind === 'era') {
    era = named.era;
    at += 1;
  }
  const token = tokens[at];
  if (token?.kind !== 'number' || token.isMarker) return { year: null, next: after };
  const year = readYear(token.digits, era ?? (isEnglish ? englishEra(token.digits) : null));
  if (year !== null) return { year, next: at + 1 };
  return token.digits.length > 2 ? 'impossible' : { year: null, next: after };
}

/** `Oct 24` is 2024; `Oct 67` is 2567 all the same. */
function englishEra(digits: string): Era | null {
  return digits.length === 2 && Number(digits) < 49 ? 'common' : null;
}

function numericItem(token: Extract<Token, { kind: 'numeric' }>): Item {
  const { day, month, separator } = token;
  if (token.year === null) return { kind: 'date', day, month, year: null };
  // Two digits after full stops or dashes are numbers of chapters (1.2.65) as often as years.
  if (token.year.length === 2 && separator !== '/') return { kind: 'other' };
  const year = readYear(token.year, englishEra(token.year));
  return year === null ? { kind: 'impossible' } : { kind: 'date', day, month, year };
}

/** `พ.ศ. ๒๕๖๘`, `ปี 2568`, `ปี ๖๘`. */
function yearAt(tokens: readonly Token[], at: number): Found {
  const start = isWord(tokens[at], 'year') ? at + 1 : at;
  const named = tokens[start];
  const numberAt = named?.kind === 'era' ? start + 1 : start;
  const token = tokens[numberAt];
  if (token?.kind !== 'number' || token.isMarker) return [[], at + 1];
  const year = readYear(token.digits, named?.kind === 'era' ? named.era : null);
  return year === null ? [[{ kind: 'other' }], at + 1] : [[{ kind: 'year', year }], numberAt + 1];
}

function wordAt(
  tokens: readonly Token[],
  at: number,
  word: Extract<Token, { kind: 'word' }>['word'],
): Found {
  switch (word) {
    case 'range':
    case 'within':
    case 'since':
    case 'onward':
    case 'now':
    case 'and':
      return [[{ kind: word }], at + 1];
    case 'day':
    case 'month-of':
      return [[], at + 1];
    case 'year':
      return yearAt(tokens, at);
    case 'fiscal-year': {
      const [[year], next] = yearAt(tokens, at + 1);
      if (year?.kind === 'year') return [[{ kind: 'fiscal-year', year: year.year }], next];
      return [[{ kind: 'fiscal-year', year: null }], at + 1];
    }
    case 'quarter':
      return quartersAt(tokens, at + 1);
  }
}

/** `๑`, `2/2568`, `1-4`, `1 และ 3` behind the word ไตรมาส. */
function quartersAt(tokens: readonly Token[], start: number): Found {
  const items: Item[] = [];
  let at = start;
  for (;;) {
    const token = tokens[at];
    const quarter = token?.kind === 'number' && !token.isMarker ? quarterOf(token.digits) : null;
    if (quarter === null) break;
    at += 1;
    const slash = tokens[at];
    const behind = tokens[at + 1];
    const yearDigits = isWord(slash, 'and') && behind?.kind === 'number' ? behind.digits : '';
    const year = readYear(yearDigits, null);
    items.push({ kind: 'quarter', quarter, year });
    if (year !== null) at += 2;
    const link = tokens[at];
    const follower = tokens[at + 1];
    const goesOn = follower?.kind === 'number' && quarterOf(follower.digits) !== null;
    if (!goesOn || tokens[at + 2]?.kind === 'month') break;
    if (isWord(link, 'range')) items.push({ kind: 'range' });
    else if (!isWord(link, 'and')) break;
    at += 1;
  }
  return items.length === 0 ? [[{ kind: 'other' }], start] : [items, at];
}

function quarterOf(digits: string): 1 | 2 | 3 | 4 | null {
  switch (Number(digits)) {
    case 1:
      return 1;
    case 2:
      return 2;
    case 3:
      return 3;
    case 4:
      return 4;
    default:
      return null;
  }
}

function isWord(token: Token | undefined, word: Extract<Token, { kind: 'word' }>['word']): boolean {
  return token?.kind === 'word' && token.word === word;
}
