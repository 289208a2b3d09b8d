import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CriteriaSet, CriteriaSetId } from '../../forms/form';
import type { DigitStyle } from '../../thai/digits';
import { toThaiDigits } from '../../thai/digits';
import { Disclosure } from '../disclosure';
import { useWords } from '../speech';
import { token } from '../token';

interface Properties {
  readonly label: string;
  readonly sets: readonly CriteriaSet[];
  readonly chosen: CriteriaSetId;
  readonly digits: DigitStyle;
  readonly onChoose: (set: CriteriaSetId) => void;
}

/** Which ready set of meanings the criteria form starts with, and what it says. */
export function CriteriaChoice({ label, sets, chosen, digits, onChoose }: Properties): ReactNode {
  const styles = useStyles();
  const { insert } = useWords().pane;
  // As it is drawn: the first where this form has not the chosen one.
  const set = sets.find(({ id }) => id === chosen) ?? sets[0];
  const written = (text: string): string => (digits === 'thai' ? toThaiDigits(text) : text);
  return (
    <div>
      <Field label={label}>
        <RadioGroup
          layout="horizontal"
          value={set?.id ?? chosen}
          onChange={(_, { value }) => {
            const next = sets.find(({ id }) => id === value);
            if (next !== undefined) onChoose(next.id);
          }}
        >
          {sets.map(({ id }) => (
            <Radio key={id} value={id} label={insert.criteria[id]} />
          ))}
        </RadioGroup>
      </Field>
      <Disclosure look="quiet" label={insert.showMeanings}>
        <ol className={styles.meanings} lang="th">
          {set?.meanings.map((meaning, index) => (
            <li key={5 - index} className={styles.meaning}>
              <strong>{written(String(5 - index))}</strong>
              <span>{written(meaning)}</span>
            </li>
          ))}
        </ol>
        <p className={styles.hint}>{insert.criteriaHint}</p>
      </Disclosure>
    </div>
  );
}

const small = { fontSize: token('fontSizeBase200'), lineHeight: '19px' } as const;

const useStyles = makeStyles({
  meanings: {
    ...small,
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    margin: 0,
    padding: '8px 12px',
    listStyleType: 'none',
    borderRadius: token('borderRadiusLarge'),
    backgroundColor: token('colorNeutralBackground2'),
  },
  meaning: { display: 'flex', gap: '10px' },
  hint: { ...small, margin: '4px 0 0', color: token('colorNeutralForeground3') },
});
