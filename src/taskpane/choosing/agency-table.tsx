import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AgencyKind } from '../../forms/agency-types';
import { AGENCY_TYPES, AGENCY_TYPES_YEAR, notesFor } from '../../forms/agency-types';
import { token } from '../token';
import { useChoosing } from './use-choosing';

/** The six types of agency, what each must assess, and all notes. */
export function AgencyTable(): ReactNode {
  const styles = useStyles();
  const words = useChoosing();
  return (
    <>
      <ol className={styles.list}>
        {AGENCY_TYPES.map(({ number, name, kinds }) => (
          <li key={number}>
            <strong lang="th">{name}</strong>
            {kinds.length === 1 ? (
              <Kind kind={kinds[0]} />
            ) : (
              <ul className={styles.kinds}>
                {kinds.map((kind) => (
                  <li key={kind.id}>
                    {words.kinds[kind.id]}
                    <Kind kind={kind} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      <h3 className={styles.heading}>{words.notesHeading}</h3>
      <ol className={styles.list}>
        {notesFor('either').map((note) => (
          <li key={note}>{words.notes[note]}</li>
        ))}
      </ol>
      <p className={styles.source}>{words.source(AGENCY_TYPES_YEAR)}</p>
    </>
  );
}

function Kind({ kind }: { readonly kind: AgencyKind }): ReactNode {
  return <div className={useStyles().duty}>{useChoosing().duties[kind.duty]}</div>;
}

const small = { fontSize: token('fontSizeBase200'), lineHeight: '19px' } as const;

const useStyles = makeStyles({
  list: {
    ...small,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: 0,
    paddingInlineStart: '20px',
  },
  kinds: { margin: 0, paddingInlineStart: '16px' },
  duty: { color: token('colorNeutralForeground2') },
  heading: { ...small, margin: '8px 0 2px', fontWeight: token('fontWeightSemibold') },
  source: { ...small, margin: '8px 0 0', color: token('colorNeutralForeground3') },
});
