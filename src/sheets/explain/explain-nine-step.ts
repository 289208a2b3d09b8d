import type { Assessment } from '../../assessment/assessment';
import type { ExplainedColumn, ExplainedRole, ExplainedTable } from '../../assessment/explanation';
import { fold } from '../../thai/text';
import type { Grid } from '../grid';
import type { NineStepHeadings } from '../nine-step/headings';
import { findNineStepHeadings } from '../nine-step/headings';
import type { NineStepPart } from '../scan';
import { plannedAnswersOf } from './answers';
import type { SkippedRow } from './row-runs';
import { runsOf } from './row-runs';

/** What was understood of one of the five tables of the nine-step method. */
export function explainNineStep(
  grid: Grid,
  part: NineStepPart,
  assessments: readonly Assessment[],
): ExplainedTable {
  const { table, row } = part;
  const lastRow = lastFilled(grid, part);
  const headings = findNineStepHeadings(grid, row, grid.filled(row));
  const lastHeading = headings === null ? row : headings.dataRow - 1;
  const columns = columnsOf(grid, row, headings);
  const index = assessments.findIndex(({ nineStep }) => nineStep?.[table.kind] === table.rows);
  const assessment = assessments[index];
  const places = columns.map(({ column }) => column);
  return {
    kind: table.kind,
    area: {
      firstRow: row,
      lastRow,
      firstColumn: Math.min(...places),
      lastColumn: Math.max(...places),
    },
    headings: { firstRow: row, lastRow: lastHeading },
    columns,
    items: table.rows.length,
    skipped: runsOf(rowsWithoutItem(grid, part, headings, lastRow)),
    assessment: assessment === undefined ? null : index,
    answers: table.kind === 'watch' && assessment !== undefined ? plannedAnswersOf(assessment) : [],
    withoutRisk: [],
  };
}

/** Table 5 has no headings but the first words of its two columns. */
function columnsOf(
  grid: Grid,
  row: number,
  headings: NineStepHeadings | null,
): readonly ExplainedColumn[] {
  const places: (readonly [ExplainedRole, number | undefined])[] =
    headings === null
      ? grid.filled(row).map(({ column }, index) => [index === 0 ? 'event' : 'measure', column])
      : [['order', headings.order], ['item', headings.words[0]], ...marksOf(headings)];
  return places
    .flatMap(([role, column]): ExplainedColumn[] =>
      column === undefined
        ? []
        : [{ role, column, heading: fold(grid.text(row, column)).slice(0, LONGEST_HEADING) }],
    )
    .sort((a, b) => a.column - b.column);
}

/** Table 5 may head its columns and say everything in one cell. */
const LONGEST_HEADING = 120;

function marksOf(
  headings: NineStepHeadings,
): readonly (readonly [ExplainedRole, number | undefined])[] {
  switch (headings.kind) {
    case 'factors':
      return [
        ['known', headings.known],
        ['unknown', headings.unknown],
      ];
    case 'status': {
      const { green, yellow, orange, red } = headings.colours;
      return [
        ['green', green],
        ['yellow', yellow],
        ['orange', orange],
        ['red', red],
      ];
    }
    case 'watch':
      return [
        ['necessity', headings.necessity[0]],
        ['severity', headings.severity[0]],
        ['total', headings.total],
      ];
    case 'control': {
      const { low, medium, high } = headings.bands;
      return [
        ['quality', headings.quality],
        ['low', low],
        ['medium', medium],
        ['high', high],
      ];
    }
  }
}

/** Blank rows under the table are none of it. */
function lastFilled(grid: Grid, { row, nextRow }: NineStepPart): number {
  let last = nextRow - 1;
  while (last > row && grid.filled(last).length === 0) last -= 1;
  return last;
}

function rowsWithoutItem(
  grid: Grid,
  { table, row: headingRow }: NineStepPart,
  headings: NineStepHeadings | null,
  lastRow: number,
): readonly SkippedRow[] {
  const items = new Set(table.rows.map(({ row }) => row));
  const skipped: SkippedRow[] = [];
  for (let row = headings?.dataRow ?? headingRow + 1; row <= lastRow; row += 1) {
    if (items.has(row)) continue;
    const filled = grid.filled(row);
    const isHeading = findNineStepHeadings(grid, row, filled) !== null;
    const why = filled.length === 0 ? 'blank' : isHeading ? 'headings-repeated' : 'no-item';
    skipped.push({ row, why });
  }
  return skipped;
}
