import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Crew } from '../../src/cli/check-all';
import { checkAll } from '../../src/cli/check-all';
import type { WritingTask, WrittenFile } from '../../src/cli/written-file';
import { CLI_WORDS } from '../../src/cli/words';
import { checkedWorkbook } from './checked-workbook';

jest.setTimeout(60_000);

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'check '));
  writeFileSync(join(folder, 'good.xlsx'), await checkedWorkbook());
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const LIMITS = { heap: 256, time: 30_000 };
const NOT_FINISHED = CLI_WORDS.en.fileProblems['not-finished'];

interface Checked {
  /** By place in the call. */
  readonly written: ReadonlyMap<number, WrittenFile>;
  /** Places in the order in which the files were finished. */
  readonly order: readonly number[];
}

async function check(files: readonly string[], crew: Crew): Promise<Checked> {
  const written = new Map<number, WrittenFile>();
  const order: number[] = [];
  const tasks = files.map((file): WritingTask => {
    return { file, folder, language: 'en', format: 'text', explain: false };
  });
  await checkAll(tasks, crew, (index, file) => {
    expect(written.has(index)).toBe(false);
    written.set(index, file);
    order.push(index);
    return Promise.resolve();
  });
  return { written, order };
}

describe('many files in several processes', () => {
  it('are each checked once, and say the same as in one', async () => {
    const files = Array.from({ length: 20 }, (_, index) =>
      index % 3 === 0 ? 'none.xlsx' : 'good.xlsx',
    );
    const alone = await check(files, { jobs: 0, limits: LIMITS });
    const shared = await check(files, { jobs: 3, limits: LIMITS });
    expect(alone.order).toEqual(files.map((_, index) => index));
    expect([...shared.written].sort(([a], [b]) => a - b)).toEqual([...alone.written]);
  });

  it('lose only the file that uses up the memory of its process', async () => {
    const rows = Array.from({ length: 150_000 }, (_, row) => [row, `ข้อความที่ ${row}`, row, row]);
    const { writeXlsx } = await import('hucre/xlsx');
    writeFileSync(join(folder, 'huge.xlsx'), await writeXlsx({ sheets: [{ name: 'a', rows }] }));
    const files = ['good.xlsx', 'huge.xlsx', 'good.xlsx', 'huge.xlsx', 'good.xlsx'];
    const { written } = await check(files, { jobs: 2, limits: { ...LIMITS, heap: 40 } });
    expect(verdictsOf(files, written)).toEqual([
      'ready',
      'unreadable',
      'ready',
      'unreadable',
      'ready',
    ]);
    expect(written.get(1)?.text).toContain(NOT_FINISHED);
  });
});

describe('a process that fails', () => {
  const program = resolve(__dirname, 'failing-worker.cjs');

  it.each(['crash', 'throw', 'hang', 'kill'])(
    'at a file (%s) is replaced, and only that file is reported as not checked',
    async (failure) => {
      const files = ['a', failure, 'b', 'c', failure];
      const { written } = await check(files, {
        jobs: 1,
        limits: { heap: 64, time: 1_500 },
        program,
      });
      expect(verdictsOf(files, written)).toEqual([
        'ready',
        'unreadable',
        'ready',
        'ready',
        'unreadable',
      ]);
      expect(written.get(1)?.text).toBe(`File: ${failure} — Not readable: ${NOT_FINISHED}\n`);
    },
  );

  it('after its answer is no fault of the next file', async () => {
    const files = ['then-exit', 'a', 'then-exit', 'b'];
    const { written } = await check(files, { jobs: 1, limits: LIMITS, program });
    expect(verdictsOf(files, written)).toEqual(files.map(() => 'ready'));
  });

  it('to start at all leaves the work to this one', async () => {
    const files = ['good.xlsx', 'none.xlsx', 'good.xlsx'];
    const nowhere = join(folder, 'no-such-program.cjs');
    const { written } = await check(files, { jobs: 2, limits: LIMITS, program: nowhere });
    expect(verdictsOf(files, written)).toEqual(['ready', 'unreadable', 'ready']);
    expect(written.get(1)?.text).toContain(CLI_WORDS.en.fileProblems.missing);
  });
});

function verdictsOf(
  files: readonly string[],
  written: ReadonlyMap<number, WrittenFile>,
): readonly unknown[] {
  return files.map((_, index) => written.get(index)?.verdict);
}
