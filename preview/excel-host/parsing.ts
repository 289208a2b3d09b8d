import { invalidArgument } from '../rich-api/api-error';

/** Values that the add-in sets on properties, parsed: a wrong one is InvalidArgument. */

export function textValue(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function numberValue(value: unknown, from = -Infinity, to = Infinity): number {
  if (typeof value !== 'number' || value < from || value > to) throw invalidArgument();
  return value;
}

export function flagValue(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function choiceValue<W extends string>(value: unknown, words: readonly W[]): W {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

export function recordValue(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return Object.fromEntries(Object.entries(value));
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  lightgray: '#D3D3D3',
};

/** '#RRGGBB', or one of the common colour names. */
export function colorValue(value: unknown): string {
  const text = textValue(value).trim();
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalidArgument();
  return text.toUpperCase();
}

/** 'greaterThan' ↔ 'GreaterThan': words as .xlsx files write them and as Office.js does. */
export const pascal = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Finds the word that `pascal` would have made into the value. */
export function fromPascal<W extends string>(value: unknown, words: readonly W[]): W {
  const found = words.find((word) => pascal(word) === value || word === value);
  if (found === undefined) throw invalidArgument();
  return found;
}
