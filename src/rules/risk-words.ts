import type { Risk } from '../assessment/assessment';
import type { Field } from '../assessment/field';
import type { RiskWords } from './params/risk-words';

/** What a message may say of a risk, as its cells have it. */
export function wordsOf(risk: Risk): RiskWords {
  return { order: textOf(risk.order), issue: textOf(risk.issue) };
}

function textOf(field: Field<string>): string {
  return field.kind === 'value' ? field.text : '';
}
