import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkedWorkbook } from './checked-workbook';

// The command as a person calls it; what it says is tested without a process in run.test.ts.
const PROJECT = resolve(__dirname, '../..');
const MAIN = join(PROJECT, 'src/cli/main.ts');
const TSX = join(PROJECT, 'node_modules/.bin/tsx');

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'check '));
  writeFileSync(join(folder, 'แบบ ประเมิน.xlsx'), await checkedWorkbook({ owner: '' }));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

jest.setTimeout(60_000);

it('answers npm run check from any folder, with names relative to it, and only the report on stdout', () => {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['--prefix', PROJECT, 'run', '--silent', 'check', '--', '--format', 'json', 'แบบ ประเมิน.xlsx'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, INIT_CWD: undefined } },
  );
  expect({ status, stderr: stderr.replace(/^npm warn.*\n/gm, '') }).toEqual({
    status: 1,
    stderr: '',
  });
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    files: [{ file: 'แบบ ประเมิน.xlsx', status: 'fail', findings: [{ rule: 'owner-missing' }] }],
  });
});

it('ends with 2 and shows its usage on stderr when no file is named', () => {
  const { status, stdout, stderr } = spawnSync(TSX, [MAIN], { cwd: folder, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('วิธีใช้');
});

it('says nothing when whoever reads the report stops reading', async () => {
  const file = 'แบบ ประเมิน.xlsx';
  const files = Array.from({ length: 200 }, () => file);
  const child = spawn(TSX, [MAIN, ...files], { cwd: folder });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((done) => child.once('close', done));
  expect({ code, complaint }).toEqual({ code: expect.any(Number) as number, complaint: '' });
});
