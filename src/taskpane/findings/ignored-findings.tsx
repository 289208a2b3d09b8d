import type { ReactNode } from 'react';
import { useState } from 'react';
import { addressOf } from '../../assessment/place';
import type { ReviewedFinding } from '../../ignoring/ignore';
import type { Review } from '../../review';
import { Fold } from '../fold';
import type { Session } from '../session';
import { useWords } from '../speech';
import { DecisionRow } from './decision-row';
import { keyOf } from './finding-key';
import { messageIn, useFindingWords } from './finding-words';
import { RowList } from './row-list';
import { TakeBack } from './take-back';

interface Properties {
  readonly findings: readonly ReviewedFinding[];
  readonly session: Session;
  readonly review: Review;
  readonly onOutcome: (text: string) => void;
}

/** The findings that somebody decided to leave, with the reasons, folded away. */
export function IgnoredFindings({ findings, ...context }: Properties): ReactNode {
  const { ignoring } = useWords().pane;
  const [open, setOpen] = useState(false);
  return (
    <Fold look="quiet" label={ignoring.heading(findings.length)} open={open} onToggle={setOpen}>
      <RowList
        label={ignoring.heading(findings.length)}
        items={findings}
        atLeast={0}
        row={(finding) => <IgnoredRow key={keyOf(finding)} finding={finding} {...context} />}
      />
    </Fold>
  );
}

interface RowProperties extends Omit<Properties, 'findings'> {
  readonly finding: ReviewedFinding;
}

function IgnoredRow({ finding, ...context }: RowProperties): ReactNode {
  const { ignoring } = useWords().pane;
  const words = useFindingWords();
  const { place, ignored } = finding;
  return (
    <DecisionRow>
      <span>
        <strong>{addressOf(place)}</strong> {place.sheet}
      </span>
      <span>{messageIn(words, finding)}</span>
      {ignored !== null && <span>{ignoring.because(ignored.reason)}</span>}
      <TakeBack finding={finding} {...context} />
    </DecisionRow>
  );
}
