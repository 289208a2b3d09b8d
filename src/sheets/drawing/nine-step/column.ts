import type {
  NecessityRole,
  NineStepColumn,
  NineStepColumnRole,
  SeverityRole,
} from '../../../forms/nine-step-part';
import type { CellInput, CellStyle } from '../../blueprint';
import { orderFormula } from '../formulas';
import { cellsAbove, columnOf, inRow, rangeOf } from '../reference';
import type { Places, Setting } from '../setting';
import { bandFormula, stepNumberFormula, totalFormula } from './formulas';
import type { NineStepRow } from './rows';

const NECESSITY: readonly NecessityRole[] = ['necessity-3', 'necessity-2', 'necessity-1'];
const SEVERITY: readonly SeverityRole[] = ['severity-3', 'severity-2', 'severity-1'];

/** Where a cell stands. Rows zero-based. */
export interface NineStepCell {
  readonly columns: readonly NineStepColumn[];
  readonly headingRow: number;
  readonly row: number;
  /** What is written into the row. */
  readonly filled: NineStepRow;
}

/** What a cell holds: a formula where its role has one, otherwise what is written. */
export function cellOf(
  role: NineStepColumnRole,
  { columns, headingRow, row, filled }: NineStepCell,
  { watch }: Places,
  { sheetName }: Setting,
): CellInput {
  const cell = (of: NineStepColumnRole, down = 0): string =>
    inRow(columnOf(columns, of), row + down);
  switch (role) {
    case 'order': {
      const above = cellsAbove(columnOf(columns, 'order'), headingRow, row);
      const isList = columns.some((column) => column.role === 'known');
      return isList
        ? orderFormula([cell('item')], above)
        : stepNumberFormula(cell('item'), cell('item', 1), above);
    }
    case 'total':
      return totalFormula(
        NECESSITY.map((each) => cell(each)),
        SEVERITY.map((each) => cell(each)),
      );
    case 'low':
    case 'medium':
    case 'high': {
      if (watch === null) return null;
      const range = (column: number): string => rangeOf(watch, column, sheetName);
      const ranges = { item: range(watch.item), total: range(watch.total) };
      return bandFormula(cell('item'), role, ranges);
    }
    default: {
      const written = filled[role] ?? null;
      return written === '' ? null : written;
    }
  }
}

const TEXTS: ReadonlySet<NineStepColumnRole> = new Set([
  'item',
  'known',
  'unknown',
  'measure',
  'timeframe',
  'owner',
]);

/** How the cells of a role look, if not like text. */
export function styleOf(role: NineStepColumnRole, { numberFormat }: Setting): CellStyle | null {
  return TEXTS.has(role) ? null : { horizontal: 'center', numberFormat };
}
