import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { addressOf } from '../../assessment/place';
import type { ReviewedFinding } from '../../ignoring/ignore';
import type { Review } from '../../review';
import { Button } from '../button';
import { later } from '../later';
import type { Session } from '../session';
import { useWords } from '../speech';
import { TakeBack } from './take-back';
import { useFixes } from './use-fixes';
import { token } from '../token';

interface Properties {
  readonly finding: ReviewedFinding;
  readonly review: Review;
  readonly session: Session;
  /** Whether the finding shows all there is about it. */
  readonly unfolded: boolean;
  readonly onOutcome: (text: string) => void;
}

type Panel = 'fix' | 'ignore-cell' | 'ignore-rule';

const FixPanel = later(async () => {
  const { FixPanel } = await import(/* webpackChunkName: "remedies" */ './fix-panel');
  return FixPanel;
});

const IgnorePanel = later(async () => {
  const { IgnorePanel } = await import(/* webpackChunkName: "remedies" */ './ignore-panel');
  return IgnorePanel;
});

/** What can be done about a finding from here: put it right, or say why it may stay. */
export function FindingActions({ unfolded, ...properties }: Properties): ReactNode {
  const { finding, review, session, onOutcome } = properties;
  const styles = useStyles();
  const { fixing, ignoring } = useWords().pane;
  const fixes = useFixes(finding, review);
  const [panel, setPanel] = useState<Panel | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const close = (): void => {
    buttons.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setPanel(null);
  };
  const address = addressOf(finding.place);
  const opener = (which: Panel, name: string): ReactNode => (
    <Button
      size="small"
      className={styles.button}
      aria-expanded={panel === which}
      aria-label={`${name} ${address}`}
      onClick={() => setPanel(panel === which ? null : which)}
    >
      {name}
    </Button>
  );
  const offersFix = fixes.length > 0;
  if (!offersFix && !unfolded && panel === null && finding.ignored === null) return null;
  const common = { finding, review, session, onClose: close, onDone: onOutcome };
  return (
    <div className={styles.actions}>
      {finding.ignored !== null && (
        <p className={styles.text}>{ignoring.stillCounts(finding.ignored.reason)}</p>
      )}
      <div ref={buttons} className={styles.buttons}>
        {offersFix && opener('fix', fixing.offer)}
        {unfolded && finding.ignored === null && (
          <>
            {opener('ignore-cell', ignoring.cell)}
            {opener('ignore-rule', ignoring.rule)}
          </>
        )}
        {unfolded && finding.ignored !== null && <TakeBack {...properties} finding={finding} />}
      </div>
      {panel === 'fix' && offersFix && <FixPanel {...common} fixes={fixes} />}
      {panel === 'ignore-cell' && <IgnorePanel {...common} wholeRule={false} />}
      {panel === 'ignore-rule' && <IgnorePanel {...common} wholeRule />}
    </div>
  );
}

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '0 12px 10px',
    fontSize: token('fontSizeBase200'),
    lineHeight: '19px',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  button: { minHeight: '28px' },
  text: { margin: 0, overflowWrap: 'anywhere' },
});
