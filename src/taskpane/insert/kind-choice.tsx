import type { ReactNode } from 'react';
import type { AgencyKindId } from '../../forms/agency-types';
import { AGENCY_TYPES, agencyKindOf } from '../../forms/agency-types';
import { Duty } from '../choosing/duty';
import { useChoosing } from '../choosing/use-choosing';
import { Choice } from './choice';

interface Properties {
  readonly chosen: AgencyKindId | null;
  readonly onChoose: (kind: AgencyKindId | null) => void;
}

const UNKNOWN = '';

/** Which kind of agency it is, and what that kind must assess. */
export function KindChoice({ chosen, onChoose }: Properties): ReactNode {
  const words = useChoosing();
  const found = agencyKindOf(chosen);
  return (
    <>
      <Choice
        label={words.kind}
        chosen={chosen ?? UNKNOWN}
        onChoose={(value) => onChoose(agencyKindOf(value)?.kind.id ?? null)}
      >
        <option value={UNKNOWN}>{words.kindUnknown}</option>
        {AGENCY_TYPES.flatMap(({ kinds }) =>
          kinds.map(({ id }) => (
            <option key={id} value={id}>
              {words.kinds[id]}
            </option>
          )),
        )}
      </Choice>
      {found !== null && <Duty duty={found.kind.duty} />}
    </>
  );
}
