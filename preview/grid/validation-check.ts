import { parseAddress } from './address';
import type { GridSheet } from './grid-sheet';
import { interpretText } from './typed-text';
import type { CellValue, CellValueOperator, ValidationRule } from './workbook-state';

/** The words of the alert Excel shows when a validation refuses an entry. */
export interface Refusal {
  readonly taken: false;
  readonly title: string;
  readonly message: string;
}

const USUAL_MESSAGE =
  'This value doesn’t match the data validation restrictions defined for this cell.';

/** null: the entry may go in. A person may also insist when the alert is not of style stop. */
export function checkEntry(
  sheet: GridSheet,
  row: number,
  column: number,
  text: string,
): Refusal | null {
  const validation = sheet.validations.at(row, column);
  if (!validation || (text === '' && validation.ignoreBlanks)) return null;
  const { show, style, title, message } = validation.errorAlert;
  if (!show || style !== 'stop') return null;
  const { value, formula } = interpretText(text, sheet.cells.style(row, column).numberFormat);
  if (formula !== undefined || satisfies(sheet, validation.rule, value)) return null;
  return { taken: false, title: title || 'Microsoft Excel', message: message || USUAL_MESSAGE };
}

/** A formula rule is not evaluated here: everything satisfies it. */
export function satisfies(sheet: GridSheet, rule: ValidationRule, value: CellValue): boolean {
  switch (rule.kind) {
    case 'list':
      return listItems(sheet, rule.source).includes(String(value).trim());
    case 'wholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && compare(rule, value);
    case 'decimal':
      return typeof value === 'number' && compare(rule, value);
    case 'textLength':
      return compare(rule, String(value).length);
    case 'custom':
      return true;
  }
}

function listItems(sheet: GridSheet, source: string): string[] {
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const area = parseAddress(source.slice(1))?.area;
  if (!area) return [];
  return [...sheet.cells.present(area)].map(({ row, column }) =>
    String(sheet.cells.content(row, column).value),
  );
}

function compare(
  rule: { operator: CellValueOperator; formula1: string; formula2?: string },
  value: number,
): boolean {
  const [a, b] = [rule.formula1, rule.formula2 ?? ''].map((text) => Number(text.replace(/^=/, '')));
  const [first, second] = [a ?? NaN, b ?? NaN];
  switch (rule.operator) {
    case 'between':
      return value >= first && value <= second;
    case 'notBetween':
      return value < first || value > second;
    case 'equal':
      return value === first;
    case 'notEqual':
      return value !== first;
    case 'greaterThan':
      return value > first;
    case 'lessThan':
      return value < first;
    case 'greaterThanOrEqual':
      return value >= first;
    case 'lessThanOrEqual':
      return value <= first;
  }
}
