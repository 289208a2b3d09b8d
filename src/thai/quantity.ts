import type { Every, QuantityToken, Unit } from './quantity-tokens';
import { quantityTokensOf } from './quantity-tokens';
import { multiplied, multiplierOf } from './written-number';

/** The numbers that a meaning takes in, from `low` to `high`. An end that is `null` is open. */
export interface Interval {
  readonly low: number | null;
  readonly lowIncluded: boolean;
  readonly high: number | null;
  readonly highIncluded: boolean;
  readonly unit: Unit;
  /** `ต่อปี`; `null` where it is not said. */
  readonly every: Every | null;
  /** `ร้อยละ ๓๐` alone: one number. In a list it may stand for what leads up to it. */
  readonly isSingle: boolean;
}

/** What a criterion (เกณฑ์) says of quantity. */
export type Quantity =
  | { readonly kind: 'interval'; readonly interval: Interval }
  /** The amount is still to be filled in: `ตั้งแต่..... บาท`. */
  | { readonly kind: 'blank'; readonly unit: Unit }
  /** `ไม่มี`, `ไม่เคยเกิดขึ้น`: nought, of whatever is counted. */
  | { readonly kind: 'none' };

/**
 * Reads the quantity that the meaning of a rating speaks of: times, per cent or baht. `null` where it
 * speaks of none, of several kinds at once, or in a way that is not understood for certain.
 */
export function readQuantity(text: string): Quantity | null {
  const tokens = quantityTokensOf(text);
  if (tokens.some(({ kind }) => kind === 'strange')) return null;
  const terms = termsOf(tokens);
  const units = new Set(terms.map(({ unit }) => unit));
  const [unit, ...otherUnits] = units;
  if (unit === undefined) return /^(?:ไม่มี|ไม่เคย)/.test(text.trim()) ? { kind: 'none' } : null;
  if (otherUnits.length > 0) return null;
  if (terms.some(({ value }) => value === null)) return { kind: 'blank', unit };
  const ends = endsOf(terms);
  if (ends === null) return null;
  const every = tokens.find((token) => token.kind === 'every')?.every ?? null;
  return { kind: 'interval', interval: { ...ends, unit, every } };
}

/** A number with what is said of it. */
interface Term {
  /** `null` where it is still to be filled in. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly bound: Bound | null;
  /** `ถึง` or `-` stands before it. */
  readonly endsRange: boolean;
}

type Bound = 'more' | 'at-least' | 'at-most' | 'less';

interface Draft {
  readonly value: number | null;
  readonly multiplier: number | null;
  readonly unit: Unit | null;
  readonly bound: Bound | null;
  readonly endsRange: boolean;
  /** No other words stand between it and the number before. */
  readonly isLinked: boolean;
}

/** The numbers that have a unit, be it one that the neighbouring number of a range names for both. */
function termsOf(tokens: readonly QuantityToken[]): readonly Term[] {
  const drafts = draftsOf(tokens);
  const terms: Term[] = [];
  drafts.forEach((draft, at) => {
    const [previous, next] = [drafts[at - 1], drafts[at + 1]];
    const before = draft.isLinked ? previous : undefined;
    const after = next?.isLinked === true ? next : undefined;
    const unit = draft.unit ?? before?.unit ?? after?.unit ?? null;
    if (unit === null) return;
    // `1 - 5 แสนบาท`: the multiplier is meant for both.
    const shared = draft.unit === null && after?.endsRange === true ? after.multiplier : null;
    const { value, bound, endsRange } = draft;
    const factor = draft.multiplier ?? shared ?? 1;
    terms.push({
      value: value === null ? null : multiplied(value, factor),
      unit,
      bound,
      endsRange,
    });
  });
  return terms;
}

function draftsOf(tokens: readonly QuantityToken[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let bound: Bound | null = null;
  let unit: Unit | null = null;
  let endsRange = false;
  let isLinked = false;
  for (const [at, token] of tokens.entries()) {
    switch (token.kind) {
      case 'bound':
        bound = token.bound;
        break;
      case 'range':
        endsRange = true;
        break;
      case 'unit-before':
        unit = token.unit;
        break;
      case 'number':
      case 'blank': {
        const behind = tokens[at + 1];
        const own = behind?.kind === 'unit-behind' ? behind.unit : null;
        const value = token.kind === 'number' ? token.value : null;
        const multiplier =
          token.kind === 'number' ? multiplierOf(token.multiplier ?? undefined) : 1;
        drafts.push({
          value,
          multiplier: multiplier === 1 ? null : multiplier,
          unit: unit ?? own,
          bound: bound ?? boundBehind(tokens, at),
          endsRange: endsRange && isLinked,
          isLinked,
        });
        [bound, unit, endsRange, isLinked] = [null, null, false, true];
        break;
      }
      case 'other':
      case 'strange':
        [bound, unit, endsRange, isLinked] = [null, null, false, false];
        break;
      case 'unit-behind':
      case 'every':
      case 'bound-behind':
        break;
    }
  }
  return drafts;
}

/** `๕ ครั้งต่อปีขึ้นไป`, `1 ครั้งหรือน้อยกว่า`: the bound may stand behind the unit. */
function boundBehind(tokens: readonly QuantityToken[], at: number): Bound | null {
  for (let index = at + 1; index < Math.min(tokens.length, at + 5); index += 1) {
    const token = tokens[index];
    if (token?.kind === 'bound-behind') return token.bound;
    if (token?.kind !== 'unit-behind' && token?.kind !== 'every') return null;
  }
  return null;
}

type Ends = Omit<Interval, 'unit' | 'every'>;

function endsOf(terms: readonly Term[]): Ends | null {
  const [first, second, third] = terms;
  if (first === undefined || third !== undefined) return null;
  if (second === undefined) return endsOfOne(first);
  const [low, high] = isHigh(first) ? [second, first] : [first, second];
  if (isHigh(low) || isLow(high) || low.value === null || high.value === null) return null;
  // Two bare numbers are a range only where a word says so.
  if (low.bound === null && !high.endsRange && high.bound === null) return null;
  if (low.value > high.value) return null;
  return {
    low: low.value,
    lowIncluded: low.bound !== 'more',
    high: high.value,
    highIncluded: high.bound !== 'less',
    isSingle: false,
  };
}

function isHigh({ bound }: Term): boolean {
  return bound === 'at-most' || bound === 'less';
}

function isLow({ bound }: Term): boolean {
  return bound === 'at-least' || bound === 'more';
}

function endsOfOne({ value, bound }: Term): Ends {
  const open = { low: null, lowIncluded: false, high: null, highIncluded: false, isSingle: false };
  switch (bound) {
    case 'more':
      return { ...open, low: value };
    case 'at-least':
      return { ...open, low: value, lowIncluded: true };
    case 'at-most':
      return { ...open, high: value, highIncluded: true };
    case 'less':
      return { ...open, high: value };
    case null:
      return { low: value, lowIncluded: true, high: value, highIncluded: true, isSingle: true };
  }
}
