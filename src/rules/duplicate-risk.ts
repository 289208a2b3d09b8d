import type { Risk } from '../assessment/assessment';
import { valueOf } from '../assessment/field';
import { bareWords, wordsHash } from '../assessment/same-words';
import { wordsOf } from './risk-words';
import { placeInRow } from './row-place';
import type { Rule } from './rule';

/** The scored table has the same step and issue twice (source 003, step 2: one row a risk). */
export const duplicateRisk: Rule<'duplicate-risk'> = {
  id: 'duplicate-risk',
  severity: 'warning',
  check({ risks }, report) {
    for (const alike of perhapsAlike(risks)) {
      const first = new Map<string, Risk>();
      for (const risk of alike) {
        const words = `${bareWords(textOf(risk, 'step'))}\n${bareWords(textOf(risk, 'issue'))}`;
        const same = first.get(words);
        if (same === undefined) first.set(words, risk);
        else {
          const place = placeInRow(risk, [risk.issue]);
          report(place, { ...wordsOf(risk), firstRow: same.row + 1 });
        }
      }
    }
  },
};

/** Groups of two and more with perhaps the same issue: only among them can two be the same. */
function perhapsAlike(risks: readonly Risk[]): readonly (readonly Risk[])[] {
  const groups = new Map<number, Risk[]>();
  for (const risk of risks) {
    if (risk.issue.kind !== 'value') continue;
    const hash = wordsHash(risk.issue.value);
    const group = groups.get(hash);
    if (group === undefined) groups.set(hash, [risk]);
    else group.push(risk);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function textOf(risk: Risk, column: 'step' | 'issue'): string {
  return valueOf(risk[column]) ?? '';
}
