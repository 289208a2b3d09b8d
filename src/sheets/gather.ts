import type {
  Assessment,
  DomainChoice,
  PlanRow,
  Remark,
  Risk,
  Signature,
  TableExtent,
} from '../assessment/assessment';
import type { Criteria } from '../assessment/criteria';
import type { Field } from '../assessment/field';
import { ABSENT, valueOf } from '../assessment/field';
import type { Publication } from '../assessment/publication';
import { answerRisks } from '../assessment/answer';
import { squash } from '../thai/text';
import { editionOf } from './edition';
import type { TableKind } from './headings';
import type { NineStepParts } from './nine-step/assemble';
import { isNineStep, nineStepOf, officeOnCover } from './nine-step/assemble';
import { readFollowUp } from './read-follow-up';
import { readListed } from './read-listed';
import { readPlan } from './read-plan';
import { joinPublications } from './read-publication';
import { readRisks } from './read-risks';
import type { Part } from './scan';
import type { Table } from './table';

/** One assessment while its parts are being collected. */
interface Draft {
  agency: Field<string>;
  process: Field<string>;
  fiscalYear: Field<number>;
  publication: Publication | null;
  readonly domains: DomainChoice[];
  /** Domains that a line names instead of ticking them. */
  readonly named: DomainChoice[];
  readonly criteria: Criteria[];
  readonly signatures: Signature[];
  readonly remarks: Remark[];
  readonly tables: Partial<Record<TableKind, Table>>;
  nineStep: NineStepParts;
}

/**
 * Puts the parts of a workbook, in reading order, together to assessments. A kind of table, a label
 * or a domain that the current assessment has already begins the next one, except that a table goes
 * to an earlier assessment of the same process that still lacks it: some offices keep all scored
 * tables on one sheet and all plans on another.
 */
export function gather(parts: readonly Part[]): readonly Assessment[] {
  const drafts: Draft[] = [];
  /** Labels and domains wait here until it is clear whose they are. */
  let ahead = newDraft();
  let documentYear: Field<number> = ABSENT;
  for (const part of parts) {
    switch (part.kind) {
      case 'fiscal-year':
        documentYear = part.field;
        if (ahead.fiscalYear.kind === 'absent') ahead.fiscalYear = part.field;
        break;
      case 'agency':
        ahead.agency = saysMore(ahead.agency, part.field);
        break;
      case 'process':
        ahead.process = saysMore(ahead.process, part.field);
        break;
      case 'domain':
        ahead.domains.push(part.choice);
        break;
      case 'named-domain':
        ahead.named.push(part.choice);
        break;
      case 'criteria':
        ahead.criteria.push(part.criteria);
        break;
      case 'publication':
        ahead.publication = joinPublications(ahead.publication, part.publication);
        break;
      case 'signature':
        // A signature closes the forms above it.
        (drafts.at(-1) ?? ahead).signatures.push(part.signature);
        break;
      case 'remark':
        ahead.remarks.push(part.remark);
        break;
      case 'table': {
        const { kind } = part.table;
        const draft = draftFor((each) => each.tables[kind] === undefined, ahead, drafts);
        adopt(draft, ahead);
        draft.tables[kind] = part.table;
        if (draft.fiscalYear.kind === 'absent') draft.fiscalYear = documentYear;
        ahead = newDraft();
        break;
      }
      case 'nine-step': {
        const { kind } = part.table;
        const draft = draftFor(({ nineStep }) => nineStep[kind] === undefined, ahead, drafts);
        adopt(draft, ahead);
        draft.nineStep = { ...draft.nineStep, [kind]: part.table };
        if (draft.fiscalYear.kind === 'absent') draft.fiscalYear = documentYear;
        ahead = newDraft();
        break;
      }
    }
  }
  const last = drafts.at(-1);
  if (last !== undefined) adoptLines(last, ahead);
  return drafts.filter(isAssessment).map(finished);
}

function newDraft(): Draft {
  return {
    agency: ABSENT,
    process: ABSENT,
    fiscalYear: ABSENT,
    publication: null,
    domains: [],
    named: [],
    criteria: [],
    signatures: [],
    remarks: [],
    tables: {},
    nineStep: {},
  };
}

/** Whose table it is: see {@link gather}. */
function draftFor(lacksIt: (draft: Draft) => boolean, ahead: Draft, drafts: Draft[]): Draft {
  const current = drafts.at(-1);
  const opensAnew = current !== undefined && namesAnother(current.agency, ahead.agency);
  const process = valueOf(ahead.process);
  if (current !== undefined && !(opensAnew && hasScores(current))) {
    const lacking = drafts.filter(lacksIt);
    const same = lacking.filter((draft) => process !== null && isProcess(draft, process));
    const chosen = same.at(-1) ?? lacking.find((draft) => draft === current);
    if (chosen !== undefined) return chosen;
  }
  const draft = newDraft();
  drafts.push(draft);
  return draft;
}

function hasScores(draft: Draft): boolean {
  const { tables, nineStep } = draft;
  return tables.scored !== undefined || tables.plan !== undefined || isNineStep(nineStep);
}

/** Whether a label names another agency. One that only repeats it, or is blank, stays with the same forms. */
function namesAnother(known: Field<string>, next: Field<string>): boolean {
  const [own, other] = [valueOf(known), valueOf(next)];
  return own !== null && other !== null && squash(own) !== squash(other);
}

function isProcess(draft: Draft, process: string): boolean {
  const own = valueOf(draft.process);
  return own !== null && squash(own) === squash(process);
}

/** Takes over what the labels before a table said, unless an earlier form said it already. */
function adopt(draft: Draft, ahead: Draft): void {
  draft.agency = saysMore(draft.agency, ahead.agency);
  draft.process = saysMore(draft.process, ahead.process);
  if (valueOf(draft.fiscalYear) === null && ahead.fiscalYear.kind !== 'absent') {
    draft.fiscalYear = ahead.fiscalYear;
  }
  if (draft.domains.length === 0) draft.domains.push(...ahead.domains);
  draft.named.push(...ahead.named);
  adoptLines(draft, ahead);
}

/** The first label that has a value; where none has, the first label. */
function saysMore(known: Field<string>, next: Field<string>): Field<string> {
  if (known.kind === 'absent') return next;
  return known.kind === 'value' || next.kind !== 'value' ? known : next;
}

/** The domains that can be ticked, those that a line names taken as ticked. */
function chosenDomains({ domains, named }: Draft): readonly DomainChoice[] {
  const numbers = new Set(named.map(({ number }) => number));
  const offered = new Set(domains.map(({ number }) => number));
  return [
    ...[...numbers].flatMap((number) =>
      offered.has(number) ? [] : named.filter((each) => each.number === number).slice(0, 1),
    ),
    ...domains.map((each) => (numbers.has(each.number) ? { ...each, ticked: true } : each)),
  ];
}

/** What stands after the last table still belongs to it. */
function adoptLines(draft: Draft, ahead: Draft): void {
  draft.criteria.push(...ahead.criteria);
  draft.signatures.push(...ahead.signatures);
  for (const remark of ahead.remarks) draft.remarks.push(remark);
  if (ahead.publication !== null) {
    draft.publication = joinPublications(draft.publication, ahead.publication);
  }
}

/** A list of issues alone is too little to be sure that it is the official form. */
function isAssessment(draft: Draft): boolean {
  return hasScores(draft) || draft.tables['follow-up'] !== undefined;
}

function finished(draft: Draft): Assessment {
  const { scored, plan, issues, 'follow-up': followUp } = draft.tables;
  const planRows: readonly PlanRow[] = plan === undefined ? [] : readPlan(plan);
  const risks: readonly Risk[] = scored === undefined ? [] : readRisks(scored);
  // The colours of table 2 may stand in other forms too.
  const isOther = scored !== undefined && draft.nineStep.watch === undefined;
  const nineStep = isOther ? null : nineStepOf(draft.nineStep, planRows);
  const isNine = nineStep !== null && scored === undefined;
  return {
    edition: isNine
      ? 'pacc-2561'
      : editionOf({ domains: draft.domains.length, scored, plan, issues, followUp }),
    agency: isNine && draft.agency.kind === 'absent' ? officeOnCover(draft.remarks) : draft.agency,
    process: draft.process,
    fiscalYear: draft.fiscalYear,
    domains: chosenDomains(draft),
    listed: issues === undefined ? [] : readListed(issues),
    criteria: draft.criteria,
    risks: answerRisks(risks, planRows),
    // Of the nine-step method they are events, see there.
    plan: isNine ? [] : planRows,
    followUp: followUp === undefined ? [] : readFollowUp(followUp),
    publication: draft.publication,
    nineStep,
    signatures: draft.signatures,
    remarks: draft.remarks,
    tables: [issues, scored, plan, followUp].filter((table) => table !== undefined).map(extentOf),
  };
}

function extentOf(table: Table): TableExtent {
  const { kind, headingRow, firstRow, lastRow, emptyRows, columns } = table;
  return { kind, sheet: table.grid.name, headingRow, firstRow, lastRow, emptyRows, columns };
}
