import type { DomainChoice, Remark, Signature } from '../assessment/assessment';
import type { Criteria } from '../assessment/criteria';
import type { Field } from '../assessment/field';
import { ABSENT, valueOf } from '../assessment/field';
import type { Publication } from '../assessment/publication';
import type { TableKind } from './headings';
import type { NineStepParts } from './nine-step/assemble';
import { isNineStep } from './nine-step/assemble';
import { joinPublications } from './read-publication';
import type { Table } from './table';

/** One assessment while its parts are being collected. */
export interface Draft {
  agency: Field<string>;
  process: Field<string>;
  fiscalYear: Field<number>;
  publication: Publication | null;
  readonly domains: DomainChoice[];
  /** Domains that a line names instead of ticking them. */
  readonly named: DomainChoice[];
  /** What the cell of a proposal says that asks for the domain. */
  proposedDomain: Field<string>;
  readonly criteria: Criteria[];
  readonly signatures: Signature[];
  readonly remarks: Remark[];
  readonly tables: Partial<Record<TableKind, Table>>;
  /** Tables on further sheets that go on with those of {@link tables}, in reading order. */
  readonly continued: Table[];
  nineStep: NineStepParts;
}

export function newDraft(): Draft {
  return {
    agency: ABSENT,
    process: ABSENT,
    fiscalYear: ABSENT,
    publication: null,
    domains: [],
    named: [],
    proposedDomain: ABSENT,
    criteria: [],
    signatures: [],
    remarks: [],
    tables: {},
    continued: [],
    nineStep: {},
  };
}

export function hasScores(draft: Draft): boolean {
  const { tables, nineStep } = draft;
  return tables.scored !== undefined || tables.plan !== undefined || isNineStep(nineStep);
}

/** Takes over what the labels before a table said, unless an earlier form said it already. */
export function adopt(draft: Draft, ahead: Draft): void {
  draft.agency = saysMore(draft.agency, ahead.agency);
  draft.process = saysMore(draft.process, ahead.process);
  if (valueOf(draft.fiscalYear) === null && ahead.fiscalYear.kind !== 'absent') {
    draft.fiscalYear = ahead.fiscalYear;
  }
  if (draft.domains.length === 0) draft.domains.push(...ahead.domains);
  draft.named.push(...ahead.named);
  draft.proposedDomain = saysMore(draft.proposedDomain, ahead.proposedDomain);
  adoptLines(draft, ahead);
}

/** The first label that has a value; where none has, the first label. */
export function saysMore(known: Field<string>, next: Field<string>): Field<string> {
  if (known.kind === 'absent') return next;
  return known.kind === 'value' || next.kind !== 'value' ? known : next;
}

/** What stands after the last table still belongs to it. */
export function adoptLines(draft: Draft, ahead: Draft): void {
  draft.criteria.push(...ahead.criteria);
  draft.signatures.push(...ahead.signatures);
  for (const remark of ahead.remarks) draft.remarks.push(remark);
  if (ahead.publication !== null) {
    draft.publication = joinPublications(draft.publication, ahead.publication);
  }
}
