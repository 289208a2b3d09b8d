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
  const hashes = risks.map(({ issue }) => (issue.kind === 'value' ? wordsHash(issue.value) : null));
  const seen = new Set<number>();
  const groups = new Map<number, Risk[]>();
  for (const hash of hashes) {
    if (hash === null) continue;
    if (seen.has(hash)) groups.set(hash, []);
    else seen.add(hash);
  }
  // Nearly always there are none.
  if (groups.size === 0) return [];
  for (const [index, risk] of risks.entries()) groups.get(hashes[index] ?? NaN)?.push(risk);
  return [...groups.values()];
}

function textOf(risk: Risk, column: 'step' | 'issue'): string {
  return valueOf(risk[column]) ?? '';
}
