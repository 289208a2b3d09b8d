import type { DomainChoice, Remark, Signature } from '../assessment/assessment';
import type { Criteria } from '../assessment/criteria';
import type { Field } from '../assessment/field';
import type { Publication } from '../assessment/publication';
import { labelOf } from '../forms/labels';
import { isNameLine, isSignature, isSignatureLabel, nameOn } from '../forms/landmarks';
import { tablesIn } from './combined-table';
import type { FilledCell, Grid } from './grid';
import { findHeadings } from './headings';
import { inWholeCell, twoLabelsIn } from './labels-in-cell';
import type { NineStepTable } from './nine-step/find';
import { findNineStep } from './nine-step/find';
import { readPlanName } from './nine-step/plan-heading';
import { readEvents } from './nine-step/read-plan-events';
import type { FactorTitle } from './read-criteria';
import { factorTitle, findCriteria } from './read-criteria';
import {
  readAgency,
  readDomain,
  readFiscalYear,
  readNamedDomain,
  readProcess,
} from './read-labels';
import type { Proposal } from './read-proposal';
import { domainIn, readProposal } from './read-proposal';
import { readPublication } from './read-publication';
import type { Table } from './table';
import { followTable } from './table';

/** What a sheet holds of an official form, in reading order. */
export type Part =
  | { readonly kind: 'table'; readonly table: Table }
  | NineStepPart
  | { readonly kind: 'agency'; readonly field: Field<string> }
  | { readonly kind: 'process'; readonly field: Field<string> }
  | { readonly kind: 'fiscal-year'; readonly field: Field<number> }
  | { readonly kind: 'domain'; readonly choice: DomainChoice }
  | { readonly kind: 'named-domain'; readonly choice: DomainChoice }
  | { readonly kind: 'proposed-domain'; readonly field: Field<string> }
  | { readonly kind: 'criteria'; readonly criteria: Criteria }
  | { readonly kind: 'publication'; readonly publication: Publication }
  | { readonly kind: 'signature'; readonly signature: Signature }
  | { readonly kind: 'remark'; readonly remark: Remark };

/** One of the nine-step tables, and the rows that it was read from. */
export interface NineStepPart {
  readonly kind: 'nine-step';
  readonly table: NineStepTable;
  /** The row that tells the table, zero-based. */
  readonly row: number;
  /** The first row that no longer belongs to it. */
  readonly nextRow: number;
}

/** A sheet with more lines of text than this is no form; what is over is not kept. */
const MOST_REMARKS = 2_000;

/** Finds the parts of official forms on a sheet, wherever they stand. */
export function scan(grid: Grid): readonly Part[] {
  const parts: Part[] = [];
  let title: FactorTitle | null = null;
  let remarks = 0;
  for (let row = grid.firstRow; row <= grid.lastRow;) {
    const filled = grid.filled(row);
    const nineStep = findNineStep(grid, row, filled);
    if (nineStep !== null) {
      parts.push({ kind: 'nine-step', row, ...nineStep });
      row = nineStep.nextRow;
      continue;
    }
    const headings = findHeadings(grid, row, filled);
    if (headings !== null) {
      const table = followTable(grid, headings);
      parts.push(...tablesIn(table).map((each) => ({ kind: 'table', table: each }) as const));
      row = table.nextRow;
      continue;
    }
    const planned = readEvents(grid, row, filled);
    if (planned !== null) {
      const { events, extent, nextRow } = planned;
      const table = { kind: 'planned', rows: events, extent } as const;
      parts.push({ kind: 'nine-step', table, row, nextRow });
      row = nextRow;
      continue;
    }
    const found = findCriteria(grid, row, filled, title);
    if (found !== null) {
      for (const criteria of found.criteria) parts.push({ kind: 'criteria', criteria });
      row = found.nextRow;
      continue;
    }
    const proposal = readProposal(grid, row, filled);
    if (proposal !== null) {
      parts.push(...partsOfProposal(proposal));
      row += 2;
      continue;
    }
    title = factorTitle(grid, row, filled, title) ?? title;
    if (filled.length > 0) {
      const more = partsOfLine(grid, row, filled);
      remarks += more.filter((part) => part.kind === 'remark').length;
      parts.push(
        ...(remarks > MOST_REMARKS ? more.filter((part) => part.kind !== 'remark') : more),
      );
    }
    row += 1;
  }
  return parts;
}

function partsOfProposal({ process, agency, domain }: Proposal): readonly Part[] {
  const choice = domainIn(domain);
  return [
    { kind: 'process', field: process },
    { kind: 'agency', field: agency },
    { kind: 'proposed-domain', field: domain },
    ...(choice === null ? [] : [{ kind: 'domain', choice } as const]),
  ];
}

function partsOfLine(grid: Grid, row: number, filled: readonly FilledCell[]): readonly Part[] {
  const both = twoLabels(grid, row, filled);
  if (both !== null) return both;
  const first = filled[0]?.text ?? '';
  const second = filled.findIndex(({ text }, index) => index > 0 && labelOf(text) !== null);
  if (second > 0 && labelOf(first) !== null) {
    const [left, right] = [filled.slice(0, second), filled.slice(second)];
    return [...partsOfLine(grid, row, left), ...partsOfLine(grid, row, right)];
  }
  const year = readFiscalYear(grid, row, filled);
  const also: Part[] = year === null ? [] : [{ kind: 'fiscal-year', field: year }];
  if (filled.every((cell) => isSignature(cell.text))) return signaturesIn(grid, row, filled);
  if (isNameLine(first) && isSignatureLabel(first)) return [splitSignature(grid, row, filled)];
  const named = readNamedDomain(grid, row, filled);
  if (named !== null) also.push({ kind: 'named-domain', choice: named });
  switch (labelOf(first)) {
    case 'agency':
      return [...also, { kind: 'agency', field: readAgency(grid, row, filled) }];
    case 'process':
      return [...also, { kind: 'process', field: readProcess(grid, row, filled) }];
    case null:
      break;
  }
  const planName = readPlanName(grid, row, filled);
  if (planName !== null) return [{ kind: 'process', field: planName }];
  const choice = readDomain(grid, row, filled);
  if (choice !== null) return [...also, { kind: 'domain', choice }];
  const publication = readPublication(grid, row, filled);
  if (publication !== null) return [{ kind: 'publication', publication }];
  return [
    ...also,
    ...filled.map(({ column, text }): Part => {
      return { kind: 'remark', remark: { place: grid.place(row, column), text } };
    }),
  ];
}

/** What the first cell of a line says where it holds two labels; what stands beside it is the second's. */
function twoLabels(grid: Grid, row: number, filled: readonly FilledCell[]): readonly Part[] | null {
  const [cell, ...others] = filled;
  const labels = cell === undefined ? null : twoLabelsIn(cell);
  if (cell === undefined || labels === null) return null;
  const [one, two] = labels;
  const parts = [...partsOfLine(grid, row, [one]), ...partsOfLine(grid, row, [two, ...others])];
  return parts.map((part) =>
    part.kind === 'agency' || part.kind === 'process'
      ? { ...part, field: inWholeCell(grid, row, cell, part.field) }
      : part,
  );
}

function signaturesIn(grid: Grid, row: number, filled: readonly FilledCell[]): readonly Part[] {
  return filled
    .filter((cell) => isNameLine(cell.text))
    .map(({ column, text }) => ({
      kind: 'signature',
      signature: {
        place: grid.place(row, column),
        text,
        signed: nameOn(text) !== '' || hasNameUnder(grid, row, column),
      },
    }));
}

/** `ลงชื่อ | ………… | ผู้รายงาน`: a line to sign on in several cells. */
function splitSignature(grid: Grid, row: number, filled: readonly FilledCell[]): Part {
  const text = filled.map((cell) => cell.text).join(' ');
  const hasName = filled.some(({ column }) => hasNameUnder(grid, row, column));
  const place = grid.place(row, filled[0]?.column ?? 0);
  return { kind: 'signature', signature: { place, text, signed: nameOn(text) !== '' || hasName } };
}

/** `(ชื่อ นามสกุล)` under the line to sign on; brackets around leaders are no name. */
function hasNameUnder(grid: Grid, row: number, column: number): boolean {
  const under = grid.text(row + 1, column);
  return /^\s*\(.*\)\s*$/s.test(under) && !isSignature(under) && nameOn(under) !== '';
}
