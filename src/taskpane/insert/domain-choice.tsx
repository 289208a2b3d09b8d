import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../speech';

interface Properties {
  /** The official wording of each; the first is ด้านที่ ๑. */
  readonly domains: readonly string[];
  /** 1-based; `null` leaves it to the sheet. */
  readonly chosen: number | null;
  readonly onChoose: (domain: number | null) => void;
}

const LATER = 'later';

/** Which domain of risk to tick on the selection form. */
export function DomainChoice({ domains, chosen, onChoose }: Properties): ReactNode {
  const { insert } = useWords().pane;
  return (
    <Field label={insert.domain}>
      <RadioGroup
        value={chosen === null || chosen > domains.length ? LATER : String(chosen)}
        onChange={(_, { value }) => onChoose(value === LATER ? null : Number(value))}
      >
        <Radio value={LATER} label={insert.noDomain} />
        {domains.map((domain, index) => (
          <Radio
            key={domain}
            value={String(index + 1)}
            label={
              <>
                {insert.domainNumber(index + 1)} <span lang="th">{domain}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
