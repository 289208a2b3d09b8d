import type { CellContent, SheetSnapshot } from '../../src/sheets/snapshot';
import { cellKey } from '../../src/sheets/snapshot';

/** One fenced `cells` block of a page in docs/rules: the sheets of a workbook, and what is found in it. */
export interface ExampleWorkbook {
  readonly sheets: readonly SheetSnapshot[];
  /** What stands after each `=>`: `rule sheet!cell`, or nothing for `-`. */
  readonly expected: readonly string[];
}

const BLOCK = /^```cells\n(.*?)^```$/gms;

/** Every example of a page, in order. Throws an Error that names the line that cannot be read. */
export function readExamples(page: string): readonly ExampleWorkbook[] {
  return Array.from(page.matchAll(BLOCK), ([, block = '']) => readExample(block.split('\n')));
}

function readExample(lines: readonly string[]): ExampleWorkbook {
  const sheets: { start: SheetStart; cells: CellContent[][] }[] = [];
  const expected: string[] = [];
  for (const line of lines.map((each) => each.trim()).filter((each) => each !== '')) {
    const start = readStart(line);
    const finding = /^=>\s*(.*)$/.exec(line)?.[1];
    if (finding !== undefined) {
      if (finding !== '-') expected.push(finding);
    } else if (start !== null) {
      sheets.push({ start, cells: [] });
    } else {
      const sheet = sheets.at(-1);
      if (sheet === undefined) throw new Error(`cells before the first sheet: ${line}`);
      sheet.cells.push(line.split('|').map(readCell));
    }
  }
  return { sheets: sheets.map(({ start, cells }) => snapshotOf(start, cells)), expected };
}

interface SheetStart {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly hidden: boolean;
}

/** `[name!B3]`: what follows are the rows of this sheet, from this cell. `hidden` may stand behind it. */
function readStart(line: string): SheetStart | null {
  const match = /^\[(.+)!([A-Z])(\d+)\]( hidden)?$/.exec(line);
  if (match === null) return null;
  const [, name = '', letter = '', number = '', hidden] = match;
  const column = letter.charCodeAt(0) - 65;
  return { name, row: Number(number) - 1, column, hidden: hidden !== undefined };
}

/** As Excel takes what is typed: Arabic digits alone are a number, anything else is text. */
function readCell(text: string): CellContent {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^\d+$/.test(trimmed) ? Number(trimmed) : trimmed;
}

/** A cell that begins with `=` is a formula whose result is blank. */
function snapshotOf(start: SheetStart, cells: readonly CellContent[][]): SheetSnapshot {
  const { name, row, column, hidden } = start;
  const formulas = new Map<number, string>();
  const results = cells.map((line, i) =>
    line.map((content, j) => {
      if (typeof content !== 'string' || !content.startsWith('=')) return content;
      formulas.set(cellKey(row + i, column + j), content);
      return null;
    }),
  );
  return { name, hidden, origin: { row, column }, cells: results, formulas, merges: [] };
}
