import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { memo, useId, useState } from 'react';
import { valueOf } from '../../assessment/field';
import type { Edit } from '../../fixes/edit';
import { bringRisks } from '../../fixes/bring-risks';
import type { Review } from '../../review';
import { Busy } from '../busy';
import { Button } from '../button';
import { Outcome } from '../outcome';
import type { Session } from '../session';
import { useWords } from '../speech';
import { token } from '../token';
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
        <Offer
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

function Offer({ process, written, working, onConfirm }: OfferProperties): ReactNode {
  const styles = useStyles();
  const { bring } = useWords().pane;
  const id = useId();
  const [open, setOpen] = useState(false);
  const { rows, sheet, first, last } = written;
  return (
    <section className={styles.offer}>
      <p className={styles.text}>{bring.offer(rows)}</p>
      {process !== null && <p className={styles.text}>{bring.about(process)}</p>}
      <Button
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {bring.show}
      </Button>
      <div id={id} hidden={!open} className={open ? styles.preview : undefined}>
        <p className={styles.text}>
          <strong>{bring.preview(rows, sheet, first, last)}</strong>
        </p>
        <p className={styles.text}>{bring.keeps}</p>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={working}
            {...(working && { icon: <Busy /> })}
            onClick={onConfirm}
          >
            {working ? bring.working : bring.confirm(rows)}
          </Button>
          <Button onClick={() => setOpen(false)}>{bring.cancel}</Button>
        </div>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '6px',
    padding: '10px 12px',
    borderRadius: token('borderRadiusLarge'),
    border: `1px solid ${token('colorNeutralStroke2')}`,
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  button: { width: '100%' },
  preview: { display: 'flex', flexDirection: 'column', gap: '4px', width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});
