import type { Field } from '../assessment/field';
import { valueOf } from '../assessment/field';
import type { RiskWords } from './params/risk-words';

/** A row of any table that names a risk. */
interface NamedRow {
  readonly order: Field<string>;
  readonly issue: Field<string>;
}

/** What a message may say of a risk, as its cells have it. */
export function wordsOf(row: NamedRow): RiskWords {
  return { order: valueOf(row.order) ?? '', issue: valueOf(row.issue) ?? '' };
}
