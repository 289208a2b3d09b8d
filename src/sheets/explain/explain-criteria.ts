import type { Assessment } from '../../assessment/assessment';
import type { Criteria } from '../../assessment/criteria';
import type { ExplainedTable } from '../../assessment/explanation';
import { fold } from '../../thai/text';
import type { Grid } from '../grid';

/** What was understood of a table of criteria. */
export function explainCriteria(
  grid: Grid,
  criteria: Criteria,
  assessments: readonly Assessment[],
): ExplainedTable {
  const { factor, place, meanings } = criteria;
  const places = [place, ...meanings.map((meaning) => meaning.place)];
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  const index = assessments.findIndex((assessment) => assessment.criteria.includes(criteria));
  const meaningColumns = new Set(meanings.map((meaning) => meaning.place.column));
  const firstRow = Math.min(...rows);
  const isUnderHeading = meanings.every((meaning) => meaning.place.row > place.row);
  return {
    kind: factor === 'likelihood' ? 'likelihood-criteria' : 'impact-criteria',
    area: {
      firstRow,
      lastRow: Math.max(...rows),
      firstColumn: Math.min(...columns),
      lastColumn: Math.max(...columns),
    },
    headings: { firstRow: place.row, lastRow: place.row },
    columns: [...meaningColumns]
      .sort((a, b) => a - b)
      .map((column) => ({
        role: 'meaning',
        column,
        // Laid across, the columns are headed by ratings, and the first row says a meaning itself.
        heading: isUnderHeading ? fold(grid.text(place.row, column)) : '',
      })),
    items: meanings.length,
    skipped: [],
    assessment: index < 0 ? null : index,
    answers: [],
    withoutRisk: [],
  };
}
