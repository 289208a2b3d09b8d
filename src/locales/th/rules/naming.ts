import type { RiskWords } from '../../../rules/params/risk-words';
import { hasContent } from '../../../thai/text';
import { orderNumber, shorten } from '../../quotation';

/** Which risk is meant: by its order, otherwise by its issue. */
export function named({ order, issue }: RiskWords): string {
  if (hasContent(order)) return `ความเสี่ยงลำดับที่ ${orderNumber(order)}`;
  return hasContent(issue) ? `ความเสี่ยง “${shorten(issue, 40)}”` : 'ความเสี่ยงแถวนี้';
}

export function quoted(written: string): string {
  return `“${shorten(written, 30)}”`;
}
