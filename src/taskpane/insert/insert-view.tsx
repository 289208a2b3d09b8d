import { Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { Factor } from '../../assessment/criteria';
import { FORMS } from '../../forms/editions';
import { entryFieldsOf } from '../../forms/find-part';
import type { CriteriaSet } from '../../forms/form';
import { FISCAL_YEARS, readFiscalYear } from '../../thai/fiscal-year';
import { HiddenTitle } from '../hidden-title';
import { recall, remember } from '../memory';
import { Page } from '../page';
import type { Session } from '../session';
import { useWords } from '../speech';
import { token } from '../token';
import { useRequest } from '../use-request';
import { CriteriaChoice } from './criteria-choice';
import { DomainChoice } from './domain-choice';
import type { Draft } from './draft';
import { choicesFrom, defaultDraft, readDraft } from './draft';
import type { Inserted } from './insert-actions';
import { InsertActions } from './insert-actions';

interface Properties {
  readonly session: Session;
  readonly onCheck: () => void;
}

/** Longer names would not fit their line on the form. */
const NAME_LENGTH = 250;

const [FORM] = FORMS;
const ASKED = entryFieldsOf(FORM);
const setsFor = (factor: Factor): readonly CriteriaSet[] =>
  FORM.criteriaSets.filter((set) => set.factor === factor);

/** Asks what the forms need to know, and inserts them. */
export function InsertView({ session, onCheck }: Properties): ReactNode {
  const styles = useStyles();
  const { insert: words, tabs } = useWords().pane;
  const [draft, setDraft] = useState(() => defaultDraft(new Date(), recall('agency') ?? ''));
  const [request, make] = useRequest<Inserted>();
  const year = useRef<HTMLInputElement>(null);
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const yearIsWrong = readFiscalYear(draft.fiscalYear) === null;

  const insert = (sample: boolean): void => {
    const ready = readDraft(draft);
    if (ready === null) {
      year.current?.focus();
      return;
    }
    make(async () => {
      const answer = await session.insert(FORM, choicesFrom(ready, sample));
      if (!answer.ok) return answer;
      remember('agency', draft.agency);
      return { ok: true, value: { sheets: answer.value, sample } };
    });
  };

  return (
    <Page actions={<InsertActions request={request} onInsert={insert} onCheck={onCheck} />}>
      <HiddenTitle>{tabs.insert}</HiddenTitle>
      <p className={styles.intro}>{words.intro}</p>
      {ASKED.has('agency') && (
        <Field label={words.agency}>
          <Input
            value={draft.agency}
            placeholder={words.agencyHint}
            maxLength={NAME_LENGTH}
            onChange={(_, { value }) => change({ agency: value })}
          />
        </Field>
      )}
      {ASKED.has('process') && (
        <Field label={words.process}>
          <Input
            value={draft.process}
            placeholder={words.processHint}
            maxLength={NAME_LENGTH}
            onChange={(_, { value }) => change({ process: value })}
          />
        </Field>
      )}
      <Field
        label={words.fiscalYear}
        {...(yearIsWrong && {
          validationState: 'error',
          validationMessage: words.fiscalYearWrong(FISCAL_YEARS.first, FISCAL_YEARS.last),
        })}
      >
        <Input
          input={{ ref: year }}
          className={styles.year}
          inputMode="numeric"
          maxLength={12}
          value={draft.fiscalYear}
          onChange={(_, { value }) => change({ fiscalYear: value })}
        />
      </Field>
      {FORM.domains.length > 0 && (
        <DomainChoice
          domains={FORM.domains}
          chosen={draft.domain}
          onChoose={(domain) => change({ domain })}
        />
      )}
      {FORM.criteriaSets.length > 0 && (
        <>
          <CriteriaChoice
            label={words.likelihoodCriteria}
            sets={setsFor('likelihood')}
            chosen={draft.likelihoodCriteria}
            digits={draft.digits}
            onChoose={(likelihoodCriteria) => change({ likelihoodCriteria })}
          />
          <CriteriaChoice
            label={words.impactCriteria}
            sets={setsFor('impact')}
            chosen={draft.impactCriteria}
            digits={draft.digits}
            onChoose={(impactCriteria) => change({ impactCriteria })}
          />
        </>
      )}
      <Field label={words.digits}>
        <RadioGroup
          layout="horizontal"
          value={draft.digits}
          onChange={(_, { value }) => change({ digits: value === 'arabic' ? 'arabic' : 'thai' })}
        >
          <Radio value="thai" label={words.thaiDigits} />
          <Radio value="arabic" label={words.arabicDigits} />
        </RadioGroup>
      </Field>
    </Page>
  );
}

const useStyles = makeStyles({
  intro: {
    margin: 0,
    color: token('colorNeutralForeground2'),
    fontSize: token('fontSizeBase200'),
    lineHeight: token('lineHeightBase200'),
  },
  year: { width: '120px' },
});
