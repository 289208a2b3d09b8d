import type {
  Answer,
  ExplainedLabel,
  ExplainedTable,
  SheetExplanation,
  SkippedRows,
} from '../assessment/explanation';
import { addressOf, columnLetters } from '../assessment/place';
import type {
  ReportedAnswer,
  ReportedLabel,
  ReportedRows,
  ReportedSheet,
  ReportedTable,
} from './report';

/** Puts what was understood of a sheet into the form of the contract. */
export function reportSheet(explained: SheetExplanation): ReportedSheet {
  const { sheet, hidden, tables, labels, skipped } = explained;
  return {
    sheet,
    hidden,
    tables: tables.map(reportTable),
    labels: labels.map(reportLabel),
    skipped: skipped.map(reportRows),
  };
}

function reportTable(table: ExplainedTable): ReportedTable {
  const { kind, area, headings, columns, items, skipped, assessment } = table;
  const first = addressOf({ row: area.firstRow, column: area.firstColumn });
  const last = addressOf({ row: area.lastRow, column: area.lastColumn });
  return {
    kind,
    area: `${first}:${last}`,
    headings: [headings.firstRow + 1, headings.lastRow + 1],
    assessment: assessment === null ? null : assessment + 1,
    columns: columns.map(({ role, column, heading }) => ({
      role,
      column: columnLetters(column),
      heading,
    })),
    items,
    skipped: skipped.map(reportRows),
    ...(kind === 'scored' || kind === 'watch' ? { answers: table.answers.map(reportAnswer) } : {}),
    ...(kind === 'plan' ? { withoutRisk: table.withoutRisk.map((row) => row + 1) } : {}),
  };
}

function reportAnswer({ row, risk, plan }: Answer): ReportedAnswer {
  return plan === null
    ? { row: row + 1, risk, by: 'none', plan: null }
    : { row: row + 1, risk, by: plan.by, plan: { sheet: plan.sheet, row: plan.row + 1 } };
}

function reportRows({ firstRow, lastRow, why, of }: SkippedRows): ReportedRows {
  const rows = { from: firstRow + 1, to: lastRow + 1, why };
  return of === null ? rows : { ...rows, of: of + 1 };
}

function reportLabel({ kind, place, value, ticked }: ExplainedLabel): ReportedLabel {
  const label = { as: kind, cell: addressOf(place), value };
  return ticked === null ? label : { ...label, ticked };
}
