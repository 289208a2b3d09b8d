/**
 * Excel reads a string written into a cell as if it were typed: `1-2` becomes a date, `007` a number.
 * These are the strings that could be taken for something else; an apostrophe keeps them text.
 */
const MISTAKABLE = /^(?:[\s\d๐-๙'+\-@.,(/%$฿]|true$|false$|[a-z]{3,9}[ -.]+\d)/i;

/** The string to write so that the cell holds exactly `text`; a formula (from `=`) stays one. */
export function asCellText(text: string): string {
  if (text === '' || isFormula(text)) return text;
  return MISTAKABLE.test(text) ? `'${text}` : text;
}

/** Whether a string written into a cell is a formula. */
export function isFormula(input: unknown): input is `=${string}` {
  return typeof input === 'string' && input.length > 1 && input.startsWith('=');
}
