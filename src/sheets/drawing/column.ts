import type { FormColumn, FormRole } from '../../forms/part';
import type { CellInput, CellStyle } from '../blueprint';
import {
  levelFormula,
  orderFormula,
  planLevelFormula,
  scoreFormula,
  stepLevelFormula,
  whereFirstFormula,
} from './formulas';
import { cellsAbove, columnOf, entryReference, inRow, tableRange } from './reference';
import type { Places, Setting } from './setting';
import type { TableRow } from './table-rows';

/** Where a cell stands whose content follows from its role. Rows zero-based. */
export interface RowOfTable {
  readonly columns: readonly FormColumn[];
  readonly headingRow: number;
  readonly row: number;
  /** What is written into the row. */
  readonly filled: TableRow;
}

/** What a cell of a table holds: a formula where its role has one, otherwise what is written. */
export function cellOf(
  role: FormRole,
  at: RowOfTable,
  places: Places,
  { sheetName }: Setting,
): CellInput {
  const cell = (of: FormRole): string => inRow(columnOf(at.columns, of), at.row);
  switch (role) {
    case 'order': {
      const said = (['step', 'issue'] as const).filter((of) => has(at.columns, of)).map(cell);
      return orderFormula(said, cellsAbove(columnOf(at.columns, 'order'), at.headingRow, at.row));
    }
    case 'score':
      return scoreFormula(cell('likelihood'), cell('impact'));
    case 'level': {
      if (has(at.columns, 'score')) return levelFormula(cell('score'));
      const scored = places.tables.get('scored');
      if (scored === undefined) return at.filled.level ?? null;
      const range = (of: FormRole): string => tableRange(scored, of, sheetName);
      const [steps, levels] = [range('step'), range('level')];
      return has(at.columns, 'issue')
        ? planLevelFormula(cell('step'), cell('issue'), {
            step: steps,
            issue: range('issue'),
            level: levels,
          })
        : stepLevelFormula(cell('step'), { step: steps, level: levels });
    }
    case 'assessed':
      return whereFirstFormula(cell('order'), entryReference(places, 'process', sheetName));
    default: {
      const written = at.filled[role] ?? null;
      return written === '' ? null : written;
    }
  }
}

/** How the cells of a role look, if not like text. */
export function styleOf(role: FormRole, { numberFormat, moneyFormat }: Setting): CellStyle | null {
  switch (role) {
    case 'order':
    case 'likelihood':
    case 'impact':
    case 'score':
    case 'level':
      return { horizontal: 'center', numberFormat };
    case 'budget':
      return { horizontal: 'right', numberFormat: moneyFormat };
    default:
      return null;
  }
}

export function has(columns: readonly FormColumn[], role: FormRole): boolean {
  return columns.some((column) => column.role === role);
}
