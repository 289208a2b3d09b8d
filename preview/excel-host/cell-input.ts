import type { CellContent } from '../grid/cells';
import { interpretText } from '../grid/typed-text';
import { invalidArgument } from '../rich-api/api-error';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** What a value written through the API makes of a cell; null leaves the cell as it is. */
export function cellInput(value: unknown, numberFormat: string | undefined): CellContent | null {
  switch (typeof value) {
    case 'number':
    case 'boolean':
      return { value };
    case 'string':
      return textInput(value, numberFormat);
    default:
      if (value === null) return null;
      throw invalidArgument();
  }
}

function textInput(text: string, numberFormat: string | undefined): CellContent {
  const content = interpretText(text, numberFormat);
  const { formula } = content;
  if (formula === undefined) {
    if (text.length > LONGEST_TEXT) throw invalidArgument();
  } else if (formula.length > LONGEST_FORMULA || !isWellFormed(formula)) {
    throw invalidArgument();
  }
  return content;
}

/** Brackets and quotes that close, and something after each operator: what Excel looks at first. */
function isWellFormed(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '0').replace(/'(?:[^']|'')*'!/g, 'S!');
  if (/["']/.test(bare) || /[+\-*/^&<>=,(]\s*$/.test(bare)) return false;
  let depth = 0;
  for (const character of bare) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
