import { useState } from 'react';
import type { HostProblem } from '../../excel/host';
import type { Finding } from '../../rules/finding';
import type { Session } from '../session';
import { keyOf } from './finding-key';

/** The finding whose cell was last shown, and the ways to others. */
export interface Walk {
  readonly current: string | null;
  /** Zero-based place of the current one in the list; `null` where none of the list is. */
  readonly at: number | null;
  readonly problem: HostProblem | null;
  readonly visit: (finding: Finding) => void;
  /** Goes on by so many findings, round the end of the list. */
  readonly step: (by: 1 | -1) => void;
}

interface Visit {
  readonly key: string;
  /** Where it stood in the list: when it is gone, the walk goes on from there. */
  readonly index: number;
  readonly problem: HostProblem | null;
}

/** Walks through findings as they stand in the list, showing the cell of each. */
export function useWalk(
  findings: readonly Finding[],
  goTo: Session['goTo'],
  onVisit: (finding: Finding) => void,
): Walk {
  const [last, setLast] = useState<Visit | null>(null);
  const found = last === null ? -1 : findings.findIndex((finding) => keyOf(finding) === last.key);

  const visit = (finding: Finding): void => {
    const key = keyOf(finding);
    setLast({ key, index: findings.indexOf(finding), problem: null });
    onVisit(finding);
    void goTo(finding.place).then((answer) => {
      if (answer.ok) return;
      const { problem } = answer;
      setLast((now) => (now?.key === key ? { ...now, problem } : now));
    });
  };
  const step = (by: 1 | -1): void => {
    const { length } = findings;
    const finding = findings[(nextIndex(by, found, last?.index ?? null) + length) % length];
    if (finding !== undefined) visit(finding);
  };
  return {
    current: last?.key ?? null,
    at: found === -1 ? null : found,
    problem: last?.problem ?? null,
    visit,
    step,
  };
}

function nextIndex(by: 1 | -1, found: number, lastIndex: number | null): number {
  if (found !== -1) return found + by;
  if (lastIndex === null) return by === 1 ? 0 : -1;
  // What stood there is gone, and the one behind it has moved up.
  return by === 1 ? lastIndex : lastIndex - 1;
}
