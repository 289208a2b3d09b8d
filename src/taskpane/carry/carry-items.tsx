import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { memo, useEffect, useRef } from 'react';
import { valueOf } from '../../assessment/field';
import type { Carrying } from '../../fixes/carry-items';
import { carryItems } from '../../fixes/carry-items';
import { CARRIED_TO } from '../../fixes/carry-wanted';
import type { Review } from '../../review';
import { Notice } from '../notice';
import { problemText } from '../problem-text';
import type { Session } from '../session';
import { useWords } from '../speech';
import { useRequest } from '../use-request';
import { CarryOffer } from './carry-offer';
import { useCarryWords } from './use-carry-words';

interface Properties {
  readonly session: Session;
  readonly review: Review;
}

/** Where a workbook holds the forms of the nine-step method: an offer for each table that lacks items. */
export const CarryItems = memo(function CarryItems({
  session,
  review: { assessments, sheets },
}: Properties): ReactNode {
  const styles = useStyles();
  const words = useCarryWords();
  const { problems } = useWords();
  const [request, make] = useRequest<string>();
  const outcome = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone when there is nothing left to carry.
  useEffect(() => {
    if (request.kind === 'done') outcome.current?.focus();
  }, [request.kind]);
  const offers = assessments.flatMap((assessment, index) =>
    CARRIED_TO.map((to) => carryItems(assessment, sheets, to))
      .filter(({ items }) => items.length > 0)
      .map((carrying) => ({ key: `${index} ${carrying.to}`, assessment, carrying })),
  );
  const write = ({ to, items, edits }: Carrying): void =>
    make(async () => {
      const answer = await session.apply(edits);
      return answer.ok ? { ok: true, value: words.done[to](items.length) } : answer;
    });
  if (offers.length === 0 && request.kind !== 'done' && request.kind !== 'problem') return null;
  return (
    <section aria-label={words.heading} className={styles.section}>
      {request.kind === 'done' && (
        <div ref={outcome} tabIndex={-1} className={styles.outcome}>
          <Notice tone="good" role="status">
            {request.value}
          </Notice>
        </div>
      )}
      {request.kind === 'problem' && (
        <Notice tone="warning" role="alert">
          {problemText(request.problem, problems)}
        </Notice>
      )}
      {offers.map(({ key, assessment, carrying }) => (
        <CarryOffer
          key={key}
          process={assessments.length > 1 ? valueOf(assessment.process) : null}
          carrying={carrying}
          working={request.kind === 'working'}
          onConfirm={() => write(carrying)}
        />
      ))}
    </section>
  );
});

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  outcome: { outlineStyle: 'none' },
});
