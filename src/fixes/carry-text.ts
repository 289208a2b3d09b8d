import { valueOf } from '../assessment/field';
import type { ItemRow, MainStep } from '../assessment/nine-step';
import { readable } from '../sheets/nine-step/numbered-text';
import { toThaiDigits } from '../thai/digits';
import { writableText } from './workbook';

/**
 * What an item is called in the next table: its whole cell, word for word, so that formulas find it
 * there; where its cell holds more or less than the item, its number and words. `null` where it has
 * no words that can be written.
 */
export function carriedText({ item, number }: ItemRow): string | null {
  const words = valueOf(item);
  if (words === null || item.kind !== 'value') return null;
  const cell = item.text.trim();
  const own = numbered(number, words, digitsOf(cell));
  const isOwnCell = !cell.includes('<') && [own, `${number} ${words}`].includes(readable(cell));
  return writableText(isOwnCell ? cell : own);
}

/** `2.` or `๒.` and the words of a main step; `null` where it has no words. */
export function stepText({ number, text }: MainStep, digits: Digits): string | null {
  if (text === '') return null;
  return writableText(number === null ? text : numbered(`${number}.`, text, digits));
}

type Digits = (text: string) => string;

/** The digits that a text is numbered in: Thai ones, unless there are only Arabic ones. */
export function digitsOf(text: string): Digits {
  return /[0-9]/.test(text) && !/[๐-๙]/.test(text) ? (each) => each : toThaiDigits;
}

function numbered(number: string, words: string, digits: Digits): string {
  if (number === '') return words;
  return `${digits(number.includes('.') ? number : `${number}.`)} ${words}`;
}
