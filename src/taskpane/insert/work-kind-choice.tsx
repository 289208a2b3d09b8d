import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../speech';

interface Properties {
  /** The official words of each. */
  readonly kinds: readonly string[];
  /** '' leaves it to the sheet. */
  readonly chosen: string;
  readonly onChoose: (kind: string) => void;
}

/** Whether it is a process or a project that is assessed. */
export function WorkKindChoice({ kinds, chosen, onChoose }: Properties): ReactNode {
  const { insert } = useWords().pane;
  return (
    <Field label={insert.workKind}>
      <RadioGroup value={chosen} onChange={(_, { value }) => onChoose(value)}>
        <Radio value="" label={insert.noDomain} />
        {kinds.map((kind) => (
          <Radio key={kind} value={kind} label={<span lang="th">{kind}</span>} />
        ))}
      </RadioGroup>
    </Field>
  );
}
