import type { UnansweredRisk } from '../assessment/answer';
import type { ColumnRole } from '../assessment/assessment';
import { valueOf } from '../assessment/field';
import { levelOf, scoreOf } from '../assessment/matrix';
import { readLevel, readRating, readScore, readText } from './read-field';
import type { RowGroup } from './row-groups';
import { groupRows, isNumbered, readGroupText, speaks } from './row-groups';
import type { Table } from './table';

/** The rows of a scored table, not yet linked to a plan. */
export function readRisks(table: Table): readonly UnansweredRisk[] {
  const risks: UnansweredRisk[] = [];
  for (const group of riskGroups(table)) risks.push(readRisk(table, group, risks.at(-1)));
  return risks;
}

/** The rows of a scored table with the rows that go on with them. */
export function riskGroups(table: Table): readonly RowGroup[] {
  const numbered = isNumbered(table);
  return groupRows(table.dataRows, (row) => continuesRisk(table, row, numbered));
}

const MARKS: readonly ColumnRole[] = ['order', 'likelihood', 'impact', 'score', 'level'];

/**
 * A row continues the one above when it has only text: no number, no likelihood, no score. A row
 * whose score is a formula is one that the form offered, so it stands for itself.
 */
function continuesRisk(table: Table, row: number, numbered: boolean): boolean {
  for (const role of MARKS) if (speaks(table, row, role)) return false;
  const { score, level } = table.columns;
  const names = speaks(table, row, 'issue');
  const offered = [score, level].some(
    (column) => column !== undefined && table.grid.hasFormula(row, column),
  );
  return !names || (numbered && !offered);
}

function readRisk(
  table: Table,
  group: RowGroup,
  previous: UnansweredRisk | undefined,
): UnansweredRisk {
  const { grid, columns } = table;
  const { row } = group;
  const likelihood = readRating(grid, row, columns.likelihood);
  const impact = readRating(grid, row, columns.impact);
  const l = valueOf(likelihood);
  const i = valueOf(impact);
  const score = l === null || i === null ? null : scoreOf(l, i);
  const step = readGroupText(table, group, 'step');
  return {
    sheet: grid.name,
    row,
    order: readText(grid, row, columns.order),
    // One step may have several issues; it is then written once.
    step: step.kind === 'blank' && previous !== undefined ? previous.step : step,
    issue: readGroupText(table, group, 'issue'),
    likelihood,
    impact,
    writtenScore: readScore(grid, row, columns.score),
    writtenLevel: readLevel(grid, row, columns.level),
    score,
    level: score === null ? null : levelOf(score),
    formulas: formulasIn(table, row),
    hidden: grid.isHidden(row),
    plan: null,
  };
}

/** Rows without formulas share it. */
const NO_FORMULAS = { score: null, level: null };

function formulasIn({ grid, columns }: Table, row: number): UnansweredRisk['formulas'] {
  const score = columns.score === undefined ? null : grid.formula(row, columns.score);
  const level = columns.level === undefined ? null : grid.formula(row, columns.level);
  return score === null && level === null ? NO_FORMULAS : { score, level };
}
