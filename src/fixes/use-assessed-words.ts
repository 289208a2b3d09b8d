import type { Assessment, ListedIssue, PlanRow, Risk } from '../assessment/assessment';
import type { Field } from '../assessment/field';
import { placeOf, valueOf } from '../assessment/field';
import { linkRows } from '../assessment/link-rows';
import type { Place } from '../assessment/place';
import { haveSameWords } from '../assessment/same-words';
import { scoredItems } from '../rules/listed-items';
import { withoutMarkup } from '../thai/markup';
import { squash } from '../thai/text';
import type { Edit } from './edit';
import type { FixParams, Mend, Subject } from './fix';
import { agreed, isAt, isSamePlace } from './shared-cells';
import type { Workbook } from './workbook';
import { writableText } from './workbook';

type Column = FixParams['use-assessed-words']['column'];
type Table = FixParams['use-assessed-words']['table'];

/**
 * The words of the scored table for a step or an issue, in the plan or in the list of issues. Not
 * where another row would be taken for the risk's afterwards.
 */
export const useAssessedWords: Mend = {
  mends: ['step-text-differs', 'issue-text-differs'],
  offer(subject) {
    const column = subject.rule === 'step-text-differs' ? 'step' : 'issue';
    for (const [table, rows] of rowsAt(subject, column)) {
      const words = agreed(rows.map(([risk]) => wordsOf(risk[column])));
      if (words === null || !keepsLinks(subject.assessment, table, rows, column, words)) continue;
      const edits = editsFor(
        rows.map(([, row]) => row),
        column,
        words,
        subject.workbook,
      );
      if (edits !== null && edits.length > 0)
        return [{ id: 'use-assessed-words', params: { column, table }, edits }];
    }
    return [];
  },
};

/**
 * The words in the first cell of each row and wherever the row repeats it for another measure, and
 * nothing in cells that only went on with the old ones.
 */
function editsFor(
  rows: readonly (PlanRow | ListedIssue)[],
  column: Column,
  words: string,
  workbook: Workbook,
): readonly Edit[] | null {
  const edits: Edit[] = [];
  const seen: Place[] = [];
  for (const row of rows) {
    const field = row[column];
    const place = placeOf(field);
    if (place === null || seen.some((other) => isSamePlace(other, place))) continue;
    seen.push(place);
    const cells = workbook.cellsOf(field);
    const repeated = 'measures' in row ? repeatsOf(place, row, workbook) : [];
    if (cells === null || repeated.some((cell) => workbook.formula(cell) !== null)) return null;
    const write = (cell: Place, text: string): void => {
      if (workbook.text(cell) !== text) edits.push(workbook.set(cell, text));
    };
    cells.forEach((cell, index) => write(cell, index === 0 ? words : ''));
    for (const cell of repeated) write(cell, words);
  }
  return edits;
}

/** Cells of a plan row's other measures that say the same as its first cell. */
function repeatsOf(place: Place, { measures }: PlanRow, workbook: Workbook): readonly Place[] {
  const words = squash(withoutMarkup(workbook.text(place)));
  return measures
    .map(({ row }) => ({ ...place, row }))
    .filter((cell) => cell.row > place.row)
    .filter((cell) => words !== '' && squash(withoutMarkup(workbook.text(cell))) === words);
}

/** A risk, and the row of another table that is about it. */
type Pair = readonly [risk: Risk, row: PlanRow | ListedIssue];

/** The rows that get the words: of the plan, those whose cell it is; of the list, those that name the risk of the cell differently. */
function rowsAt(
  { assessment, place }: Subject,
  column: Column,
): readonly (readonly [Table, readonly Pair[]])[] {
  const planned = assessment.risks.flatMap((risk): Pair[] =>
    risk.plan !== null && isAt(risk.plan[column], place) ? [[risk, risk.plan]] : [],
  );
  const listed = [...scoredItems(assessment)].flatMap(([item, risk]): Pair[] => {
    const words = valueOf(risk[column]);
    const others = valueOf(item[column]);
    const differs = words !== null && others !== null && !haveSameWords(words, others);
    return differs && isAt(risk[column], place) ? [[risk, item]] : [];
  });
  return [
    ['plan', planned],
    ['issues', listed],
  ];
}

/** The words as they stand, line breaks kept, without HTML; `null` where they cannot be written so. */
function wordsOf(field: Field<string>): string | null {
  if (field.kind !== 'value') return null;
  return writableText(withoutMarkup(field.text).replace(/\r\n?/g, '\n').trim());
}

/** Whether a plan row would be read as another measure of the one above: it says the same. */
function repeats(row: PlanRow, above: PlanRow | undefined): boolean {
  if (above === undefined) return false;
  const says = (one: Field<string>): string => squash(valueOf(one) ?? '');
  const isSame = (column: 'order' | 'step' | 'issue'): boolean =>
    says(row[column]) === '' || says(row[column]) === says(above[column]);
  return isSame('order') && isSame('step') && isSame('issue');
}

function keepsLinks(
  { risks, plan, listed }: Assessment,
  table: Table,
  changed: readonly Pair[],
  column: Column,
  words: string,
): boolean {
  const rows = new Set<unknown>(changed.map(([, row]) => row));
  const written = <Row extends PlanRow | ListedIssue>(row: Row): Row => {
    const field = row[column];
    return rows.has(row) && field.kind === 'value'
      ? { ...row, [column]: { ...field, text: words, value: words } }
      : row;
  };
  if (table === 'plan') {
    const after = plan.map(written);
    const isRepeated = after.some(
      (row, index) =>
        (row !== plan[index] || after[index - 1] !== plan[index - 1]) &&
        repeats(row, after[index - 1]),
    );
    if (isRepeated) return false;
    const links = linkRows(risks, after);
    return risks.every((risk) => {
      const answer = links.get(risk);
      return (answer === undefined ? null : (plan[after.indexOf(answer)] ?? null)) === risk.plan;
    });
  }
  const before = linkRows(listed, risks);
  const after = listed.map(written);
  const links = linkRows(after, risks);
  return after.every((row, index) => {
    const item = listed[index];
    return item === undefined || links.get(row) === before.get(item);
  });
}
