import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { memo } from 'react';
import { valueOf } from '../../assessment/field';
import type { Carrying } from '../../fixes/carry-items';
import { carryItems } from '../../fixes/carry-items';
import { CARRIED_TO } from '../../fixes/carry-wanted';
import type { Review } from '../../review';
import { Outcome } from '../outcome';
import type { Session } from '../session';
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
  const [request, make] = useRequest<string>();
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
      <Outcome request={request} say={(done) => done} />
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
});
