import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AgencyDuty } from '../../forms/agency-types';
import { AGENCY_TYPES_YEAR, notesFor } from '../../forms/agency-types';
import { Disclosure } from '../disclosure';
import { token } from '../token';
import { useChoosing } from './use-choosing';

/** What one kind of agency must assess, with the notes on it. */
export function Duty({ duty }: { readonly duty: AgencyDuty }): ReactNode {
  const styles = useStyles();
  const words = useChoosing();
  return (
    <section className={styles.duty} aria-label={words.duty}>
      <p className={styles.text}>
        <strong>{words.duty}</strong> {words.duties[duty]}
      </p>
      <Disclosure look="quiet" label={words.notesHeading}>
        <ul className={styles.notes}>
          {notesFor(duty).map((note) => (
            <li key={note}>{words.notes[note]}</li>
          ))}
        </ul>
        <p className={styles.text}>{words.source(AGENCY_TYPES_YEAR)}</p>
      </Disclosure>
    </section>
  );
}

const small = { fontSize: token('fontSizeBase200'), lineHeight: '19px', margin: 0 } as const;

const useStyles = makeStyles({
  duty: {
    padding: '8px 12px',
    borderRadius: token('borderRadiusLarge'),
    backgroundColor: token('colorNeutralBackground2'),
  },
  text: small,
  notes: { ...small, margin: '0 0 4px', paddingInlineStart: '18px' },
});
