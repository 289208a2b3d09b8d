import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { agencyKindOf } from '../../forms/agency-types';
import { firstTableSheetOf } from '../../forms/find-part';
import { FISCAL_YEARS, readFiscalYear } from '../../thai/fiscal-year';
import type { MistakeSet } from '../../mistakes/mistake';
import { useChoosing } from '../choosing/use-choosing';
import { Disclosure } from '../disclosure';
import { FluentControls } from '../fluent-controls';
import { HiddenTitle } from '../hidden-title';
import { later } from '../later';
import { recall, remember } from '../memory';
import { Page } from '../page';
import type { Session } from '../session';
import { useWords } from '../speech';
import { token } from '../token';
import { useRequest } from '../use-request';
import type { Draft } from './draft';
import { choicesFrom, defaultDraft, formsOf, isReady } from './draft';
import { EditionChoice } from './edition-choice';
import { FormQuestions } from './form-questions';
import type { Inserted, InsertedKind } from './insert-actions';
import { InsertActions } from './insert-actions';
import { KindChoice } from './kind-choice';

interface Properties {
  readonly session: Session;
  readonly onCheck: () => void;
}

const MistakeSample = later(async () => {
  const { MistakeSample } = await import(/* webpackChunkName: "mistakes" */ './mistake-sample');
  return MistakeSample;
});

/** Asks for year and kind of agency, proposes an edition, asks what that needs to know, and inserts it. */
export function InsertView({ session, onCheck }: Properties): ReactNode {
  const styles = useStyles();
  const { insert: words, tabs } = useWords().pane;
  const { mistakes } = useChoosing();
  const [today] = useState(() => new Date());
  const [draft, setDraft] = useState(() => {
    const kind = agencyKindOf(recall('agency-kind'))?.kind.id ?? null;
    return defaultDraft(today, recall('agency') ?? '', kind);
  });
  const [request, make] = useRequest<Inserted>();
  const fields = useRef<HTMLDivElement>(null);
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const { form, proposed, fiscalYear } = formsOf(draft, today);
  const yearIsWrong = readFiscalYear(draft.fiscalYear) === null;

  const insert = (what: InsertedKind, set: MistakeSet = 1): void => {
    if (!isReady(draft, form)) {
      fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    make(async () => {
      const choices = choicesFrom(draft, fiscalYear, what !== 'empty');
      const answer = await (what === 'mistakes'
        ? session.insertMistakes(form, choices, set)
        : session.insert(form, choices));
      if (!answer.ok) return answer;
      remember('agency', draft.agency);
      remember('agency-kind', draft.kind ?? '');
      const first = answer.value[firstTableSheetOf(form)] ?? '';
      return { ok: true, value: { sheets: answer.value, first, what } };
    });
  };

  return (
    <Page
      actions={
        <InsertActions
          request={request}
          onInsert={(sample) => insert(sample ? 'sample' : 'empty')}
          onCheck={onCheck}
        />
      }
    >
      <HiddenTitle>{tabs.insert}</HiddenTitle>
      <p className={styles.intro}>{words.intro}</p>
      <FluentControls>
        <div ref={fields} className={styles.fields}>
          <Field
            label={words.fiscalYear}
            {...(yearIsWrong && {
              validationState: 'error',
              validationMessage: words.fiscalYearWrong(FISCAL_YEARS.first, FISCAL_YEARS.last),
            })}
          >
            <Input
              className={styles.year}
              inputMode="numeric"
              maxLength={12}
              value={draft.fiscalYear}
              onChange={(_, { value }) => change({ fiscalYear: value })}
            />
          </Field>
          <KindChoice chosen={draft.kind} onChoose={(kind) => change({ kind })} />
          <EditionChoice
            chosen={form}
            proposed={proposed}
            fiscalYear={yearIsWrong ? null : fiscalYear}
            kind={draft.kind}
            // Choosing what is proposed is to go along with it.
            onChoose={(edition) =>
              change({ edition: edition === proposed.edition ? null : edition })
            }
          />
          <FormQuestions form={form} draft={draft} onChange={change} />
        </div>
      </FluentControls>
      <Disclosure look="quiet" label={mistakes.title}>
        <MistakeSample
          form={form}
          working={request.kind === 'working'}
          onInsert={(set) => insert('mistakes', set)}
        />
      </Disclosure>
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
  fields: { display: 'contents' },
  year: { width: '120px' },
});
