import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { checkedWorkbook } from './checked-workbook';

jest.setTimeout(60_000);

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'check '));
  writeFileSync(join(folder, 'a.xlsx'), await checkedWorkbook());
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a terminal that gets both report and progress is sent, piece by piece. */
async function sentFor(count: number, isTerminal = true): Promise<readonly string[]> {
  const sent: string[] = [];
  const files = Array.from({ length: count }, () => 'a.xlsx');
  await run(['--language', 'en', ...files], {
    folder,
    report: (text) => {
      sent.push(text);
      return Promise.resolve();
    },
    complain: () => undefined,
    progress: isTerminal ? (text) => void sent.push(`progress: ${text}`) : null,
  });
  return sent;
}

const CLEAR = '\r\u001b[K';

it('counts the files of a long check in one line that makes way for the report', async () => {
  const sent = await sentFor(12);
  expect(sent[0]).toBe(`progress: ${CLEAR}Checking: 0 of 12 files done`);
  expect(sent).toContain(`progress: ${CLEAR}Checking: 11 of 12 files done`);
  // Whatever the report says starts on a line of its own.
  const before = sent.flatMap((text, index) =>
    text.startsWith('progress') ? [] : sent[index - 1],
  );
  expect(new Set(before.slice(0, -1).filter((text) => text?.startsWith('progress')))).toEqual(
    new Set([`progress: ${CLEAR}`]),
  );
  expect(sent.at(-1)).toContain('12 files in all');
});

it.each([
  ['of a few files', 3, true],
  ['whose complaints go to a file', 12, false],
])('is not shown in a check %s', async (_, count, isTerminal) => {
  const sent = await sentFor(count, isTerminal);
  expect(sent.filter((text) => text.startsWith('progress'))).toEqual([]);
});
