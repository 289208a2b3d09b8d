import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { Carrying } from '../../fixes/carry-items';
import { Busy } from '../busy';
import { Button } from '../button';
import { EditPreview } from '../findings/edit-preview';
import { token } from '../token';
import { useCarryWords } from './use-carry-words';

interface Properties {
  /** Named where the workbook holds several assessments. */
  readonly process: string | null;
  readonly carrying: Carrying;
  readonly working: boolean;
  readonly onConfirm: () => void;
}

/** How many items a table lacks; on a press, exactly what would be written, and the button that writes it. */
export function CarryOffer({ process, carrying, working, onConfirm }: Properties): ReactNode {
  const styles = useStyles();
  const words = useCarryWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { to, items, edits } = carrying;
  return (
    <div className={styles.offer}>
      <p className={styles.text}>{words.offer[to](items.length)}</p>
      {process !== null && <p className={styles.text}>{words.about(process)}</p>}
      <Button
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {words.show(items.length)}
      </Button>
      <div id={id} hidden={!open} className={open ? styles.preview : undefined}>
        {open && <EditPreview edits={edits} />}
        <p className={styles.text}>{words.keeps}</p>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={working}
            {...(working && { icon: <Busy /> })}
            onClick={onConfirm}
          >
            {working ? words.working : words.confirm(items.length)}
          </Button>
          <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
        </div>
      </div>
    </div>
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
