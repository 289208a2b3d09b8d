import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Factor } from '../../assessment/criteria';
import { entryFieldsOf, entryOf } from '../../forms/find-part';
import type { CriteriaSet, Form } from '../../forms/form';
import { useWords } from '../speech';
import { CriteriaChoice } from './criteria-choice';
import { DomainChoice } from './domain-choice';
import type { Draft } from './draft';
import { NAME_FIELDS } from './draft';
import { NameField } from './name-field';
import { WorkKindChoice } from './work-kind-choice';

interface Properties {
  readonly form: Form;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

/** What the chosen form asks for; all of it may be left to the sheets. */
export function FormQuestions({ form, draft, onChange }: Properties): ReactNode {
  const { insert: words } = useWords().pane;
  const asked = entryFieldsOf(form);
  const workKinds = entryOf(form, 'workKind')?.options ?? [];
  const likelihood = setsFor('likelihood', form);
  const impact = setsFor('impact', form);
  return (
    <>
      {workKinds.length > 0 && (
        <WorkKindChoice
          kinds={workKinds}
          chosen={draft.workKind}
          onChoose={(workKind) => onChange({ workKind })}
        />
      )}
      {NAME_FIELDS.filter((field) => asked.has(field)).map((field) => (
        <NameField
          key={field}
          label={words.names[field]}
          hint={words.hints[field]}
          typed={draft[field]}
          onType={(typed) => onChange({ [field]: typed })}
        />
      ))}
      {form.domains.length > 0 && (
        <DomainChoice
          domains={form.domains}
          chosen={draft.domain}
          onChoose={(domain) => onChange({ domain })}
        />
      )}
      {likelihood.length > 0 && (
        <CriteriaChoice
          label={words.likelihoodCriteria}
          sets={likelihood}
          chosen={draft.likelihoodCriteria}
          digits={draft.digits}
          onChoose={(likelihoodCriteria) => onChange({ likelihoodCriteria })}
        />
      )}
      {impact.length > 0 && (
        <CriteriaChoice
          label={words.impactCriteria}
          sets={impact}
          chosen={draft.impactCriteria}
          digits={draft.digits}
          onChoose={(impactCriteria) => onChange({ impactCriteria })}
        />
      )}
      <Field label={words.digits}>
        <RadioGroup
          layout="horizontal"
          value={draft.digits}
          onChange={(_, { value }) => onChange({ digits: value === 'arabic' ? 'arabic' : 'thai' })}
        >
          <Radio value="thai" label={words.thaiDigits} />
          <Radio value="arabic" label={words.arabicDigits} />
        </RadioGroup>
      </Field>
    </>
  );
}

function setsFor(factor: Factor, { criteriaSets }: Form): readonly CriteriaSet[] {
  return criteriaSets.filter((set) => set.factor === factor);
}
