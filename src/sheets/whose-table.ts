import { valueOf } from '../assessment/field';
import type { Field } from '../assessment/field';
import type { Pairs } from '../assessment/similarity';
import { containment, pairsOf, similarity } from '../assessment/similarity';
import { squash } from '../thai/text';
import type { Draft } from './draft';
import { hasScores } from './draft';
import type { Table } from './table';

/** How two sets of forms name the same or another unit and process. */
type Kinship = { readonly agreed: number; readonly agency: boolean; readonly process: boolean };

/**
 * The assessment that a table belongs to, of those that still lack its kind; `null` where it begins
 * the next one. The labels above it decide; where they do not tell, its texts do: some offices keep
 * all scored tables on one sheet and all plans on another, without naming the units again.
 *
 * @param ahead what stood above the table since the table before it
 * @param table `null` for a table whose texts do not tell
 */
export function whoseTable(
  lacksIt: (draft: Draft) => boolean,
  ahead: Draft,
  drafts: readonly Draft[],
  table: Table | null,
): Draft | null {
  const current = drafts.at(-1);
  if (current === undefined) return null;
  const lacking = drafts
    .filter(lacksIt)
    .map((draft) => ({ draft, kinship: kinshipOf(draft, ahead) }));
  const related = lacking.filter(
    ({ kinship }) => kinship.agency && kinship.process && kinship.agreed > 0,
  );
  const most = Math.max(...related.map(({ kinship }) => kinship.agreed));
  const named = related.filter(({ kinship }) => kinship.agreed === most).at(-1);
  if (named !== undefined) return named.draft;
  const possible = lacking.filter(
    ({ draft, kinship }) => kinship.agency || (draft === current && !hasScores(draft)),
  );
  const own = possible.find(({ draft }) => draft === current);
  if (table === null || possible.length === 0) return own?.draft ?? null;
  // One set of forms so far, and nothing that speaks against it.
  if (own !== undefined && possible.length === 1 && own.kinship.process) return current;
  if (own !== undefined && !hasScores(current)) return current;
  return mostAlike(possible, table) ?? (own?.kinship.process === true ? current : null);
}

/** The assessment with the most texts of a table, letter by letter or else nearly so. */
function mostAlike(
  possible: readonly { readonly draft: Draft; readonly kinship: Kinship }[],
  table: Table,
): Draft | null {
  const texts = textsOf(table);
  const sharing = possible
    .map(({ draft, kinship }) => ({ draft, kinship, shared: sharedWith(draft, texts) }))
    .filter(({ shared, kinship }) => shared > 0 && (kinship.process || 2 * shared >= texts.size));
  if (sharing.length > 0 || possible.length > MOST_COMPARED) {
    return sharing.sort((a, b) => a.shared - b.shared).at(-1)?.draft ?? null;
  }
  const pairs = pairsOf([...texts].join(''));
  const alike = possible
    .map(({ draft }) => ({ draft, likeness: likenessTo(draft, pairs) }))
    .filter(({ likeness }) => likeness >= ALIKE);
  return alike.sort((a, b) => a.likeness - b.likeness).at(-1)?.draft ?? null;
}

/** Comparing letter pairs takes time; a workbook of more units names them. */
const MOST_COMPARED = 40;

function likenessTo(draft: Draft, pairs: Pairs): number {
  const likenesses = Object.values(draft.tables).map((table) =>
    containment(pairsOf([...textsOf(table)].join('')), pairs),
  );
  return Math.max(0, ...likenesses);
}

/** The assessment that labels without a table belong to, as on a selection form of its own. */
export function whoseLabels(labels: Draft, drafts: readonly Draft[]): Draft | null {
  const related = drafts.filter((draft) => {
    const { agency, process, agreed } = kinshipOf(draft, labels);
    return agency && process && (agreed > 0 || drafts.length === 1);
  });
  return related[0] ?? null;
}

function kinshipOf(draft: Draft, ahead: Draft): Kinship {
  const agency = agreement(draft.agency, ahead.agency);
  const process = agreement(draft.process, ahead.process, ALIKE);
  return {
    agreed: (agency === true ? 1 : 0) + (process === true ? 1 : 0),
    agency: agency !== false,
    process: process !== false,
  };
}

/** Names of processes are long and typed anew on every sheet; those of units are short and alike. */
const ALIKE = 0.75;

/** Whether two labels name the same; `null` where one of them names nothing. */
export function agreement(known: Field<string>, next: Field<string>, alike = 1): boolean | null {
  const [own, other] = [valueOf(known), valueOf(next)];
  if (own === null || other === null) return null;
  const [a, b] = [squash(own), squash(other)];
  if (a === b || a.includes(b) || b.includes(a)) return true;
  return alike < 1 && similarity(pairsOf(a), pairsOf(b)) >= alike;
}

/** Tables of one assessment share their first texts, if they share any. */
const MOST_TEXTS = 60;

const TEXTS = new WeakMap<Table, ReadonlySet<string>>();

function textsOf(table: Table): ReadonlySet<string> {
  const known = TEXTS.get(table);
  if (known !== undefined) return known;
  const { grid, columns, dataRows } = table;
  const column = columns.issue ?? columns.step;
  const rows = column === undefined ? [] : dataRows.slice(0, MOST_TEXTS);
  const texts = new Set(rows.map((row) => squash(grid.text(row, column ?? 0))));
  texts.delete('');
  TEXTS.set(table, texts);
  return texts;
}

function sharedWith(draft: Draft, texts: ReadonlySet<string>): number {
  let most = 0;
  for (const table of Object.values(draft.tables)) {
    let shared = 0;
    for (const text of textsOf(table)) if (texts.has(text)) shared += 1;
    most = Math.max(most, shared);
  }
  return most;
}
