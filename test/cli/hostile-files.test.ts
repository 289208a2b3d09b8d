import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAll } from '../../src/cli/check-all';
import type { FileReport } from '../../src/cli/report';
import { CLI_WORDS } from '../../src/cli/words';
import { HOSTILE_FILES } from '../xlsx/hostile-set';
import { checkedWorkbook } from './checked-workbook';

jest.setTimeout(300_000);

/** A file that takes more than this is reported as not finished, which none may be; a busy machine gets longer than 5 s. */
const LIMITS = { heap: 512, time: 60_000 };
const ACTING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hostile '));
  for (const { name, bytes } of HOSTILE_FILES) writeFileSync(join(folder, `${name}.xlsx`), bytes());
  writeFileSync(join(folder, 'good.xlsx'), await checkedWorkbook());
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('each ends in a refusal or a right answer, all in one process with a heap of 512 MB', async () => {
  const files = [...HOSTILE_FILES.map(({ name }) => `${name}.xlsx`), 'good.xlsx'];
  const tasks = files.map((file) => {
    return { file, folder, language: 'en', format: 'ndjson', explain: true } as const;
  });
  const reports: FileReport[] = [];
  await checkAll(tasks, { jobs: 1, limits: LIMITS }, (_, { text }) => {
    expect(text).not.toMatch(ACTING);
    reports.push(JSON.parse(text) as FileReport);
    return Promise.resolve();
  });
  expect(reports.map(({ file, status }) => [file, status])).toEqual([
    ...HOSTILE_FILES.map(({ name, ends }) => [
      `${name}.xlsx`,
      ends === 'read' ? 'pass' : 'unreadable',
    ]),
    ['good.xlsx', 'pass'],
  ]);
  const messages = reports.map((report) => (report.status === 'unreadable' ? report.message : ''));
  expect(messages).not.toContain(CLI_WORDS.en.fileProblems['not-finished']);
});
