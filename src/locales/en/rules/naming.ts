import type { RiskWords } from '../../../rules/params/risk-words';
import { hasContent } from '../../../thai/text';
import { orderNumber, shorten } from '../../quotation';

/** Which risk is meant: by its order, otherwise by its issue. */
export function named({ order, issue }: RiskWords): string {
  if (hasContent(order)) return `risk ${orderNumber(order)}`;
  return hasContent(issue) ? `the risk “${shorten(issue, 40)}”` : 'the risk in this row';
}

export function quoted(written: string): string {
  return `“${shorten(written, 30)}”`;
}

/** A sentence may begin with the name of a risk. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
