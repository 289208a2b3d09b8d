import type { Assessment } from '../../assessment/assessment';
import type { ExplainedTable, SheetExplanation } from '../../assessment/explanation';
import { gather } from '../gather';
import type { ScannedRegion } from '../read';
import { scanSheet } from '../read';
import type { Part } from '../scan';
import type { SheetSnapshot } from '../snapshot';
import { explainCriteria } from './explain-criteria';
import { labelsIn } from './explain-labels';
import { explainNineStep } from './explain-nine-step';
import { explainTable } from './explain-table';
import { rowsOutside } from './rows-outside';

/**
 * What was understood of each sheet: what reading found, and what it made of it. Never throws.
 *
 * @param sheets all sheets of the workbook, in their order
 */
export function explainSheets(sheets: readonly SheetSnapshot[]): readonly SheetExplanation[] {
  const scanned = sheets.map((sheet) => ({ sheet, regions: scanSheet(sheet) }));
  const assessments = gather(
    scanned.flatMap(({ regions }) => regions.flatMap(({ parts }) => parts)),
  );
  return scanned.map(({ sheet, regions }) => ({
    sheet: sheet.name,
    hidden: sheet.hidden,
    tables: regions.flatMap((region) => tablesIn(region, assessments)),
    labels: regions.flatMap(({ parts }) => labelsIn(parts)),
    skipped: rowsOutside(regions),
  }));
}

function tablesIn(
  { grid, parts }: ScannedRegion,
  assessments: readonly Assessment[],
): readonly ExplainedTable[] {
  return parts.flatMap((part: Part): readonly ExplainedTable[] => {
    switch (part.kind) {
      case 'table':
        return [explainTable(part.table, assessments)];
      case 'nine-step':
        return [explainNineStep(grid, part, assessments)];
      case 'criteria':
        return [explainCriteria(grid, part.criteria, assessments)];
      case 'agency':
      case 'process':
      case 'fiscal-year':
      case 'domain':
      case 'named-domain':
      case 'proposed-domain':
      case 'publication':
      case 'signature':
      case 'remark':
        return [];
    }
  });
}
