import type { Assessment, DomainChoice, PlanRow, TableExtent } from '../assessment/assessment';
import type { Field } from '../assessment/field';
import { ABSENT, placeOf } from '../assessment/field';
import { answerRisks } from '../assessment/answer';
import type { Draft } from './draft';
import { adopt, adoptLines, hasScores, newDraft, saysMore } from './draft';
import { editionOf } from './edition';
import { goesOnElsewhere, tablesOf } from './goes-on-elsewhere';
import { nineStepOf, officeOnCover } from './nine-step/assemble';
import { readFollowUp } from './read-follow-up';
import { readListed } from './read-listed';
import { readPlan } from './read-plan';
import { joinPublications } from './read-publication';
import { readRisks } from './read-risks';
import type { Part } from './scan';
import { speaksOfCorruption } from './speaks-of-corruption';
import type { Table } from './table';
import { agreement, whoseLabels, whoseTable } from './whose-table';

/**
 * Puts the parts of a workbook, in reading order, together to assessments. A kind of table that the
 * current assessment has already begins the next one, unless it belongs to an earlier one: see
 * {@link whoseTable}.
 */
export function gather(parts: readonly Part[]): readonly Assessment[] {
  const drafts: Draft[] = [];
  /** Labels and domains wait here until it is clear whose they are. */
  let ahead = newDraft();
  /** Labels on sheets without a table, before other sheets that name something else. */
  const apart: Draft[] = [];
  let documentYear: Field<number> = ABSENT;
  const draftFor = (lacksIt: (draft: Draft) => boolean, table: Table | null): Draft => {
    const known = whoseTable(lacksIt, ahead, drafts, table);
    if (known !== null) return known;
    const draft = newDraft();
    drafts.push(draft);
    return draft;
  };
  for (const part of parts) {
    switch (part.kind) {
      case 'fiscal-year':
        documentYear = part.field;
        if (ahead.fiscalYear.kind === 'absent') ahead.fiscalYear = part.field;
        break;
      case 'agency':
      case 'process':
        if (isOfAnother(ahead[part.kind], part.field)) {
          apart.push(ahead);
          ahead = newDraft();
        }
        ahead[part.kind] = saysMore(ahead[part.kind], part.field);
        break;
      case 'domain':
        ahead.domains.push(part.choice);
        break;
      case 'named-domain':
        ahead.named.push(part.choice);
        break;
      case 'proposed-domain':
        ahead.proposedDomain = saysMore(ahead.proposedDomain, part.field);
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
        const before = drafts.at(-1);
        if (before !== undefined && goesOnElsewhere(before, ahead, part.table)) {
          before.continued.push(part.table);
          adoptLines(before, ahead);
          ahead = newDraft();
          break;
        }
        const draft = draftFor((each) => each.tables[kind] === undefined, part.table);
        adopt(draft, ahead);
        draft.tables[kind] = part.table;
        if (draft.fiscalYear.kind === 'absent') draft.fiscalYear = documentYear;
        ahead = newDraft();
        break;
      }
      case 'nine-step': {
        const { kind } = part.table;
        const draft = draftFor(({ nineStep }) => nineStep[kind] === undefined, null);
        adopt(draft, ahead);
        draft.nineStep = { ...draft.nineStep, [kind]: part.table };
        if (draft.fiscalYear.kind === 'absent') draft.fiscalYear = documentYear;
        ahead = newDraft();
        break;
      }
    }
  }
  for (const labels of [...apart, ahead]) {
    const owner = whoseLabels(labels, drafts);
    const last = drafts.at(-1);
    if (owner !== null) adopt(owner, labels);
    else if (last !== undefined) adoptLines(last, labels);
  }
  return drafts.filter(isAssessment).map(finished);
}

/** Whether a label names something else than one on an earlier sheet does. */
function isOfAnother(known: Field<string>, next: Field<string>): boolean {
  return agreement(known, next) === false && placeOf(known)?.sheet !== placeOf(next)?.sheet;
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

/** A list of issues alone is too little to be sure that it is the official form. */
function isAssessment(draft: Draft): boolean {
  const hasTables = hasScores(draft) || draft.tables['follow-up'] !== undefined;
  return hasTables && speaksOfCorruption(draft);
}

const KINDS = ['issues', 'scored', 'plan', 'follow-up'] as const;

function finished(draft: Draft): Assessment {
  const { scored, plan, issues, 'follow-up': followUp } = draft.tables;
  const planRows: readonly PlanRow[] = tablesOf(draft, 'plan').flatMap(readPlan);
  const risks = tablesOf(draft, 'scored').flatMap(readRisks);
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
    proposedDomain: draft.proposedDomain,
    listed: tablesOf(draft, 'issues').flatMap(readListed),
    criteria: draft.criteria,
    risks: answerRisks(risks, planRows),
    // Of the nine-step method they are events, see there.
    plan: isNine ? [] : planRows,
    followUp: tablesOf(draft, 'follow-up').flatMap(readFollowUp),
    publication: draft.publication,
    nineStep,
    signatures: draft.signatures,
    remarks: draft.remarks,
    tables: KINDS.flatMap((kind) => tablesOf(draft, kind)).map(extentOf),
  };
}

function extentOf(table: Table): TableExtent {
  const { kind, headingRow, firstRow, lastRow, emptyRows, columns } = table;
  return { kind, sheet: table.grid.name, headingRow, firstRow, lastRow, emptyRows, columns };
}
