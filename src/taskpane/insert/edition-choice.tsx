import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { EditionId } from '../../assessment/assessment';
import type { AgencyKindId } from '../../forms/agency-types';
import { FORMS } from '../../forms/editions';
import type { Form } from '../../forms/form';
import { yearFitOf } from '../../forms/propose-form';
import { useChoosing } from '../choosing/use-choosing';
import { token } from '../token';
import { Choice } from './choice';

interface Properties {
  readonly chosen: Form;
  readonly proposed: Form;
  /** What they are wanted for. Buddhist era; `null` while no year is typed. */
  readonly fiscalYear: number | null;
  readonly kind: AgencyKindId | null;
  readonly onChoose: (edition: EditionId) => void;
}

/** Which edition to insert, and what it is. */
export function EditionChoice(properties: Properties): ReactNode {
  const { chosen, proposed, fiscalYear, kind, onChoose } = properties;
  const styles = useStyles();
  const words = useChoosing();
  const nameOf = (form: Form): string =>
    form === proposed ? words.proposed(form.name) : form.name;
  const isForOthers =
    kind !== null && chosen.agencies !== undefined && !chosen.agencies.includes(kind);
  return (
    <div>
      <Choice
        label={words.edition}
        chosen={chosen.edition}
        onChoose={(value) => {
          const form = FORMS.find(({ edition }) => edition === value);
          if (form !== undefined) onChoose(form.edition);
        }}
      >
        {FORMS.map((form) => (
          <option key={form.edition} value={form.edition} lang="th">
            {nameOf(form)}
          </option>
        ))}
      </Choice>
      <div role="status" className={styles.about}>
        {/* The list has no room for the whole name. */}
        <p className={styles.line} lang="th">
          <strong>{nameOf(chosen)}</strong>
        </p>
        <p className={styles.line}>{words.about[chosen.edition]}</p>
        {fiscalYear !== null && (
          <p className={styles.line}>
            {words.fits[yearFitOf(chosen, fiscalYear)](chosen.issuedFor)}
          </p>
        )}
        {isForOthers && <p className={styles.line}>{words.forOthers}</p>}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  about: {
    marginTop: '4px',
    color: token('colorNeutralForeground2'),
    fontSize: token('fontSizeBase200'),
    lineHeight: '19px',
  },
  line: { margin: 0 },
});
