import type { DomainChoice } from '../assessment/assessment';
import type { Field } from '../assessment/field';
import { labelOf } from '../forms/landmarks';
import type { Grid } from './grid';
import { findHeadings } from './headings';
import { readAgency, readDomain, readFiscalYear, readProcess } from './read-labels';
import type { Table } from './table';
import { followTable } from './table';

/** What a sheet holds of an official form, in reading order. */
export type Part =
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'agency'; readonly field: Field<string> }
  | { readonly kind: 'process'; readonly field: Field<string> }
  | { readonly kind: 'fiscal-year'; readonly field: Field<number> }
  | { readonly kind: 'domain'; readonly choice: DomainChoice };

/** Finds the parts of official forms on a sheet, wherever they stand. */
export function scan(grid: Grid): readonly Part[] {
  const parts: Part[] = [];
  for (let row = grid.firstRow; row <= grid.lastRow;) {
    const filled = grid.filled(row);
    const headings = findHeadings(grid, row, filled);
    if (headings !== null) {
      const table = followTable(grid, headings);
      parts.push({ kind: 'table', table });
      row = table.nextRow;
      continue;
    }
    if (filled.length > 0) parts.push(...partsOfLine(grid, row, filled));
    row += 1;
  }
  return parts;
}

function partsOfLine(grid: Grid, row: number, filled: ReturnType<Grid['filled']>): Part[] {
  const parts: Part[] = [];
  const year = readFiscalYear(grid, row, filled);
  if (year !== null) parts.push({ kind: 'fiscal-year', field: year });
  const label = labelOf(filled[0]?.text ?? '');
  switch (label) {
    case 'agency':
      parts.push({ kind: 'agency', field: readAgency(grid, row, filled) });
      return parts;
    case 'process':
      parts.push({ kind: 'process', field: readProcess(grid, row, filled) });
      return parts;
    case null: {
      const choice = readDomain(grid, row, filled);
      if (choice !== null) parts.push({ kind: 'domain', choice });
      return parts;
    }
  }
}
