import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { addressOf } from '../../assessment/place';
import type { Review } from '../../review';
import { Fold } from '../fold';
import type { Session } from '../session';
import { useWords } from '../speech';
import { DecisionRow } from './decision-row';
import { RemoveDecision } from './remove-decision';
import { RowList } from './row-list';
import { useFindingWords } from './finding-words';
import { token } from '../token';

interface Properties {
  readonly review: Review;
  readonly session: Session;
  readonly onOutcome: (text: string) => void;
}

/** The decisions to ignore that meet no finding any more, folded away: what each was about, and why. */
export function LapsedIgnores({ review, session, onOutcome }: Properties): ReactNode {
  const styles = useStyles();
  const { ignoring } = useWords().pane;
  const { rules } = useFindingWords();
  const [open, setOpen] = useState(false);
  const heading = ignoring.lapsedHeading(review.lapsed.length);
  return (
    <Fold look="quiet" label={heading} open={open} onToggle={setOpen}>
      <p className={styles.why}>{ignoring.lapsedWhy}</p>
      <RowList
        label={heading}
        items={review.lapsed}
        atLeast={0}
        row={(ignore) => {
          const { rule, scope, reason } = ignore;
          return (
            <DecisionRow key={`${rule} ${scope.sheet} ${addressOf(scope)} ${scope.about}`}>
              <span>
                <strong>{rules[rule].title}</strong> {scope.sheet}
              </span>
              <span>{scope.about === '' ? addressOf(scope) : scope.about}</span>
              <span>{ignoring.because(reason)}</span>
              <RemoveDecision
                name={ignoring.remove}
                cell={scope}
                plan={({ planRemoval }) => planRemoval(ignore, review.sheets)}
                done={ignoring.removed}
                session={session}
                onOutcome={onOutcome}
              />
            </DecisionRow>
          );
        }}
      />
    </Fold>
  );
}

const useStyles = makeStyles({
  why: {
    margin: 0,
    padding: '8px 12px',
    fontSize: token('fontSizeBase200'),
    lineHeight: '19px',
  },
});
