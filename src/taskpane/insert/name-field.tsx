import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../speech';
import { NAME_LENGTH, nameProblemOf } from './name-problem';

interface Properties {
  readonly label: string;
  readonly hint: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** A name to be typed, and what is wrong with it. */
export function NameField({ label, hint, typed, onType }: Properties): ReactNode {
  const { insert } = useWords().pane;
  const problem = nameProblemOf(typed);
  return (
    <Field
      label={label}
      {...(problem !== null && {
        validationState: 'error',
        validationMessage: insert.nameWrong[problem](NAME_LENGTH),
      })}
    >
      <Input value={typed} placeholder={hint} onChange={(_, { value }) => onType(value)} />
    </Field>
  );
}
