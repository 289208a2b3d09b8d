import { LEVEL_WORDS } from '../../assessment/level';
import { levelOf, scoreOf } from '../../assessment/matrix';
import type { FilledRisk, Filling } from '../../forms/filling';
import type { FormRole, TableKind } from '../../forms/part';
import type { CellInput } from '../blueprint';

/** What a filling writes into one row of a table; what is not named stays empty. */
export type TableRow = Readonly<Partial<Record<FormRole, CellInput>>>;

/** The rows that a filling writes into a table of a kind. */
export function rowsFor(kind: TableKind, { risks, units }: Filling): readonly TableRow[] {
  switch (kind) {
    case 'issues':
    case 'scored':
      return risks.map(({ step, issue, likelihood, impact }) => {
        return { step, issue, likelihood, impact };
      });
    case 'plan':
    case 'follow-up':
      return risks.flatMap(measureRows);
    case 'summary':
      return units;
  }
}

/** One row a measure; the second and further ones continue the row above. */
function measureRows(risk: FilledRisk): readonly TableRow[] {
  const own = { step: risk.step, issue: risk.issue, level: levelWord(risk) };
  return risk.measures.map((measure, index) => (index === 0 ? { ...own, ...measure } : measure));
}

function levelWord({ level, likelihood, impact }: FilledRisk): string | null {
  if (level !== undefined) return level === null ? null : LEVEL_WORDS[level];
  if (likelihood === null || impact === null) return null;
  return LEVEL_WORDS[levelOf(scoreOf(likelihood, impact))];
}
