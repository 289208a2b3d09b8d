import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { memo } from 'react';
import { valueOf } from '../../assessment/field';
import type { Edit } from '../../fixes/edit';
import { bringRisks } from '../../fixes/bring-risks';
import type { Review } from '../../review';
import { Offer } from '../offer';
import { Outcome } from '../outcome';
import type { Session } from '../session';
import { useWords } from '../speech';
import { useRequest } from '../use-request';
import type { WrittenRows } from './bring-plan';
import { writtenRows } from './bring-plan';

interface Properties {
  readonly session: Session;
  readonly review: Review;
}

/** For each assessment whose plan lacks risks: an offer to write them there. */
export const BringRisks = memo(function BringRisks({
  session,
  review: { assessments, sheets },
}: Properties): ReactNode {
  const { bring } = useWords().pane;
  const [request, make] = useRequest<WrittenRows>();
  const offers = assessments.flatMap((assessment, index) => {
    const { edits } = bringRisks(assessment, sheets);
    const written = writtenRows(edits);
    return written === null ? [] : [{ index, assessment, edits, written }];
  });
  const apply = (edits: readonly Edit[], written: WrittenRows): void =>
    make(async () => {
      const answer = await session.apply(edits);
      return answer.ok ? { ok: true, value: written } : answer;
    });
  return (
    <>
      {offers.map(({ index, assessment, edits, written }) => (
        <BringOffer
          key={index}
          process={assessments.length > 1 ? valueOf(assessment.process) : null}
          written={written}
          working={request.kind === 'working'}
          onConfirm={() => apply(edits, written)}
        />
      ))}
      <Outcome request={request} say={({ rows, sheet }) => bring.done(rows, sheet)} />
    </>
  );
});

interface OfferProperties {
  readonly process: string | null;
  readonly written: WrittenRows;
  readonly working: boolean;
  readonly onConfirm: () => void;
}

function BringOffer({ process, written, ...request }: OfferProperties): ReactNode {
  const styles = useStyles();
  const { bring } = useWords().pane;
  const { rows, sheet, first, last } = written;
  return (
    <Offer
      lines={[bring.offer(rows), ...(process === null ? [] : [bring.about(process)])]}
      preview={() => (
        <strong className={styles.where}>{bring.preview(rows, sheet, first, last)}</strong>
      )}
      keeps={bring.keeps}
      words={{ ...bring, confirm: bring.confirm(rows) }}
      {...request}
    />
  );
}

const useStyles = makeStyles({
  where: { overflowWrap: 'anywhere' },
});
