import { valueOf } from '../assessment/field';
import type { Mend } from './fix';
import { isAt } from './shared-cells';
import { writeScore } from './written-number';

/** The total of table 3 of the nine-step method: necessity × severity. */
export const setTotal: Mend = {
  mends: ['total-mismatch'],
  offer({ place, assessment, workbook }) {
    const rows = assessment.nineStep?.watch ?? [];
    const here = rows.filter(({ writtenTotal }) => isAt(writtenTotal, place));
    const [row, another] = here;
    if (row === undefined || another !== undefined || row.total === null) return [];
    const necessity = valueOf(row.necessity);
    const severity = valueOf(row.severity);
    const isShared = [row.necessity, row.severity, row.item].some((field) => isAt(field, place));
    if (necessity === null || severity === null || isShared) return [];
    if (workbook.formula(place) !== null) return [];
    const others = rows.flatMap(({ writtenTotal }) =>
      writtenTotal.kind === 'absent' || isAt(writtenTotal, place) ? [] : [writtenTotal.text],
    );
    const value = writeScore([necessity, severity], workbook.text(place), others);
    return [{ id: 'set-total', params: { total: row.total }, edits: [workbook.set(place, value)] }];
  },
};
