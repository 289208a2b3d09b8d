import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Form } from '../../forms/form';
import { mistakeSetsOf } from '../../mistakes/draw-mistakes';
import type { MistakeSet } from '../../mistakes/mistake';
import { Button } from '../button';
import { useChoosing } from '../choosing/use-choosing';
import { token } from '../token';
import { sampleChoices } from './draft';

interface Properties {
  readonly form: Form;
  readonly working: boolean;
  readonly onInsert: (set: MistakeSet) => void;
}

/** The samples with mistakes that there are for a form, one press each. */
export function MistakeSample({ form, working, onInsert }: Properties): ReactNode {
  const styles = useStyles();
  const { mistakes } = useChoosing();
  const sets = useMemo(() => mistakeSetsOf(form, sampleChoices(new Date())), [form]);
  return (
    <>
      <p className={styles.about}>{mistakes.about}</p>
      <div className={styles.buttons}>
        {sets.map((set) => (
          <Button key={set} size="small" disabledFocusable={working} onClick={() => onInsert(set)}>
            {mistakes.insert(set, sets.length)}
          </Button>
        ))}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  about: {
    margin: '0 0 6px',
    color: token('colorNeutralForeground2'),
    fontSize: token('fontSizeBase200'),
    lineHeight: '19px',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});
