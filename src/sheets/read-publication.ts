import type { Field } from '../assessment/field';
import { ABSENT } from '../assessment/field';
import type { Publication } from '../assessment/publication';
import { fold, hasContent, squash } from '../thai/text';
import type { FilledCell, Grid } from './grid';

const LABELS = {
  approval: /^การอนุมัติ\s*(?:ของ)?\s*ผู้บริหาร(?:\s*หน่วยงาน)?/,
  published: /^การเผยแพร่\s*(?:ใน|บน|ทาง)?\s*เว็บไซต์(?:\s*(?:ของ)?\s*หน่วยงาน)?/,
  link: /^(?:link|ลิงก์|ลิงค์)\s*(?:ที่|การ)?\s*เผยแพร่/i,
} as const;

type LabelName = keyof typeof LABELS;

/** A longer text is no label: a label with its value in the same cell at most. An address may be long. */
const LONGEST: Readonly<Record<LabelName, number>> = { approval: 60, published: 60, link: 400 };

/**
 * The publication block of a plan: its labels over their values, as published, or each with its
 * value in the next cell. `null` for a line that has none of the labels.
 */
export function readPublication(
  grid: Grid,
  row: number,
  filled: readonly FilledCell[],
): Publication | null {
  const columns = new Map<LabelName, number>();
  for (const cell of filled) {
    const words = squash(cell.text);
    for (const name of ['approval', 'published', 'link'] as const) {
      if (words.length < LONGEST[name] && LABELS[name].test(words)) columns.set(name, cell.column);
    }
  }
  if (columns.size === 0) return null;
  const inNextCell = columns.size === 1;
  const read = (name: LabelName): Field<string> => {
    const column = columns.get(name);
    if (column === undefined) return ABSENT;
    const text = grid.text(row, column);
    const rest = fold(text)
      .replace(LABELS[name], '')
      .replace(/^[\s:.…]+/, '');
    if (hasContent(rest) && !/^\(/.test(rest)) {
      return { kind: 'value', place: grid.place(row, column), text, value: rest };
    }
    return inNextCell ? valueAt(grid, row, column + 1) : valueAt(grid, row + 1, column);
  };
  const published = read('published');
  return {
    approval: read('approval'),
    published:
      published.kind === 'value' ? { ...published, value: isDone(published.value) } : published,
    link: read('link'),
  };
}

/** Joins what two lines say of the same plan. */
export function joinPublications(a: Publication | null, b: Publication): Publication {
  if (a === null) return b;
  return {
    approval: a.approval.kind === 'absent' ? b.approval : a.approval,
    published: a.published.kind === 'absent' ? b.published : a.published,
    link: a.link.kind === 'absent' ? b.link : a.link,
  };
}

function valueAt(grid: Grid, row: number, column: number): Field<string> {
  const text = grid.text(row, column);
  const place = grid.place(row, column);
  return hasContent(text)
    ? { kind: 'value', place, text, value: fold(text) }
    : { kind: 'blank', place, text };
}

/** `ดำเนินการแล้ว`, `เผยแพร่แล้ว`, but not `ยังไม่ได้ดำเนินการ` or `อยู่ระหว่างดำเนินการ`. */
function isDone(words: string): boolean {
  const squashed = squash(words);
  return !/ไม่|ยัง|ระหว่าง/.test(squashed) && /แล้ว|เผยแพร่|เรียบร้อย|✓|☑|√/.test(squashed);
}
