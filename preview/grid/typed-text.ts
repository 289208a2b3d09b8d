import { EMPTY, type CellContent } from './cells';

/**
 * What Excel makes of text put into a cell, by a person or by `range.values`: a number where it
 * looks like one, a formula after '=', text after an apostrophe or in a cell formatted as text.
 * Dates stay text here, and so do Thai digits, as in Excel.
 */
export function interpretText(text: string, numberFormat: string | undefined): CellContent {
  if (text === '') return EMPTY;
  if (numberFormat === '@') return { value: text, isText: true };
  if (text.startsWith("'")) return { value: text.slice(1), isText: true };
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text };
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  const number = interpretNumber(text.trim());
  return number === null ? { value: text } : { value: number };
}

const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d*)?(e[+-]?\d+)?(%?)$/i;

function interpretNumber(text: string): number | null {
  if (!/\d/.test(text) || !NUMBER.test(text)) return null;
  const plain = Number(text.replaceAll(',', '').replace(/%$/, ''));
  if (!Number.isFinite(plain)) return null;
  return text.endsWith('%') ? plain / 100 : plain;
}
