import type { Edit } from '../fixes/edit';

type SetEdit = Extract<Edit, { kind: 'set' }>;
type GrowEdit = Extract<Edit, { kind: 'grow' }>;

/**
 * A cell to write. `row` counts rows when all growing is done; `rowBefore` as they are before
 * anything is done, `null` where the row is yet to be added. Zero-based.
 */
export interface SetStep {
  readonly edit: SetEdit;
  readonly row: number;
  readonly rowBefore: number | null;
}

/** Rows to add. `likeRow` is the row to take after, as rows are before anything is done; zero-based. */
export interface GrowStep {
  readonly edit: GrowEdit;
  readonly likeRow: number;
}

export interface EditSteps {
  readonly grows: readonly GrowStep[];
  readonly sets: readonly SetStep[];
}

/** Puts edits in the order in which they are carried out: rows are added first, then cells written. */
export function stepsOf(edits: readonly Edit[]): EditSteps {
  const grows: GrowStep[] = [];
  const sets: SetStep[] = [];
  edits.forEach((edit, index) => {
    const earlier = growsOf(edits.slice(0, index));
    switch (edit.kind) {
      case 'grow':
        grows.push({ edit, likeRow: originOf(edit.sheet, edit.afterRow, earlier).row });
        break;
      case 'set': {
        const { sheet, row } = edit.place;
        const origin = originOf(sheet, row, earlier);
        const later = growsOf(edits.slice(index + 1));
        sets.push({
          edit,
          row: movedBy(sheet, row, later),
          rowBefore: origin.isNew ? null : origin.row,
        });
        break;
      }
    }
  });
  return { grows, sets };
}

function growsOf(edits: readonly Edit[]): readonly GrowEdit[] {
  return edits.filter((edit) => edit.kind === 'grow');
}

interface RowOrigin {
  readonly row: number;
  readonly isNew: boolean;
}

/** Where a row was before these grows; for a row that they add, the row it takes after. */
function originOf(sheet: string, row: number, grows: readonly GrowEdit[]): RowOrigin {
  return grows
    .filter((grow) => grow.sheet === sheet)
    .reduceRight<RowOrigin>(
      (origin, { afterRow, count }) => {
        if (origin.row > afterRow + count) return { ...origin, row: origin.row - count };
        return origin.row > afterRow ? { row: afterRow, isNew: true } : origin;
      },
      { row, isNew: false },
    );
}

function movedBy(sheet: string, row: number, grows: readonly GrowEdit[]): number {
  return grows
    .filter((grow) => grow.sheet === sheet)
    .reduce((moved, { afterRow, count }) => (moved > afterRow ? moved + count : moved), row);
}
