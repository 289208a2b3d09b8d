import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { Busy } from './busy';
import { Button } from './button';
import { token } from './token';

interface Properties {
  /** What is offered, and for what; each a line. */
  readonly lines: readonly string[];
  /** What a person reads before confirming; made when it is unfolded. */
  readonly preview: () => ReactNode;
  /** What the writing leaves as it is. */
  readonly keeps: string;
  readonly words: {
    readonly show: string;
    readonly confirm: string;
    readonly working: string;
    readonly cancel: string;
  };
  readonly working: boolean;
  readonly onConfirm: () => void;
}

/** Something to write into the workbook: on a press, what would be written, and the button that writes it. */
export function Offer({ lines, preview, keeps, words, working, onConfirm }: Properties): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.offer}>
      {lines.map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      <Button
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {words.show}
      </Button>
      <div id={id} hidden={!open} className={open ? styles.preview : undefined}>
        {open && preview()}
        <p className={styles.text}>{keeps}</p>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={working}
            {...(working && { icon: <Busy /> })}
            onClick={onConfirm}
          >
            {working ? words.working : words.confirm}
          </Button>
          <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
        </div>
      </div>
    </section>
  );
}

const column = { display: 'flex', flexDirection: 'column', gap: '6px' } as const;

const useStyles = makeStyles({
  offer: {
    ...column,
    padding: '10px 12px',
    borderRadius: token('borderRadiusLarge'),
    border: `1px solid ${token('colorNeutralStroke2')}`,
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  button: { width: '100%' },
  preview: column,
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});
