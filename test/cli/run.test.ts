import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Report } from '../../src/cli/report';
import type { ExitCode } from '../../src/cli/run';
import { run } from '../../src/cli/run';
import { handMadeWorkbook, GOOD } from '../xlsx/workbook-builder';
import { checkedWorkbook } from './checked-workbook';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ตรวจ '));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Outcome {
  readonly exit: ExitCode;
  readonly report: string;
  readonly complaint: string;
}

async function check(...args: readonly string[]): Promise<Outcome> {
  let report = '';
  let complaint = '';
  const exit = await run(args, {
    folder,
    report: (text) => {
      report += text;
      return Promise.resolve();
    },
    complain: (text) => (complaint += text),
    progress: null,
  });
  return { exit, report, complaint };
}

async function checkAsJson(...files: readonly string[]): Promise<Report & { exit: ExitCode }> {
  const { exit, report } = await check('--format', 'json', ...files);
  return { ...(JSON.parse(report) as Report), exit };
}

async function put(
  name: string,
  bytes: Uint8Array | string | Promise<Uint8Array>,
): Promise<string> {
  writeFileSync(join(folder, name), await bytes);
  return name;
}

describe('a workbook with everything in place', () => {
  it('passes, and its risk is reported with its plan row', async () => {
    const file = await put('แบบ ประเมิน.xlsx', checkedWorkbook());
    expect(await checkAsJson(file)).toEqual({
      exit: 0,
      version: 1,
      files: [
        {
          file,
          status: 'pass',
          assessments: [
            {
              edition: 'pacc-2569',
              agency: 'เทศบาลตำบลตัวอย่าง',
              process: 'การอนุญาตก่อสร้างอาคาร',
              fiscalYear: 2569,
            },
          ],
          risks: [
            {
              sheet: 'ขั้นตอนที่ 2',
              row: 5,
              order: '1',
              step: 'รับคำขอ',
              issue: 'เจ้าหน้าที่เรียกรับเงินเพื่อเร่งการอนุญาต',
              likelihood: 3,
              impact: 2,
              score: 6,
              level: 'medium',
              plan: { sheet: 'ขั้นตอนที่ 5', row: 3, measure: true, timeframe: true, owner: true },
            },
          ],
          findings: [],
        },
      ],
    });
  });
});

describe('a follow-up report without an assessment beside it', () => {
  const reportWith = (result: string): Promise<Uint8Array> =>
    writeXlsx({
      sheets: [
        {
          name: 'รายงานผล',
          rows: [
            ['ขั้นตอน', 'ระดับความเสี่ยง', 'มาตรการควบคุมความเสี่ยงการทุจริต', 'ผลการดำเนินการ'],
            ['รับคำขอ', 'สูง', 'อบรมเจ้าหน้าที่', result],
          ],
        },
      ],
    });

  it('is ready where each measure has its result', async () => {
    const file = await put('ผล.xlsx', reportWith('จัดอบรมแล้ว'));
    const { exit, report } = await check(file);
    expect(exit).toBe(0);
    expect(report).toContain('ผลตรวจ: พร้อมส่ง ตรวจผลการดำเนินการ 1 มาตรการ');
    expect((await checkAsJson(file)).files[0]?.assessments[0]).toHaveProperty('measures', 1);
  });

  it('marks what has to be corrected where one is missing', async () => {
    const { exit, report } = await check(await put('ผล.xlsx', reportWith('')));
    expect(exit).toBe(1);
    expect(report).toContain('D2  ต้องแก้: มาตรการ “อบรมเจ้าหน้าที่” ยังไม่มีผลการดำเนินการ');
  });
});

describe('a workbook with something to correct', () => {
  it('fails at the exact cell, with words to act on', async () => {
    const file = await put('a.xlsx', checkedWorkbook({ owner: '……' }));
    const { exit, files } = await checkAsJson(file);
    expect(exit).toBe(1);
    expect(files[0]).toMatchObject({
      status: 'fail',
      risks: [{ plan: { measure: true, timeframe: true, owner: false } }],
      findings: [
        {
          rule: 'owner-missing',
          severity: 'error',
          sheet: 'ขั้นตอนที่ 5',
          cell: 'H3',
          message: expect.stringContaining('ผู้รับผิดชอบ') as string,
        },
      ],
    });
  });

  it('is told of in English too', async () => {
    const file = await put('a.xlsx', checkedWorkbook({ owner: '-' }));
    const { report } = await check('--language', 'en', file);
    expect(report).toMatch(
      /^File: a\.xlsx\n {2}Sheet: ขั้นตอนที่ 5\n {4}H3 {2}.*\n {2}Verdict: not ready/,
    );
    expect(report).toContain('1 place to correct');
  });
});

describe('the report for people', () => {
  it('names each file, groups by sheet, gives a verdict a file and totals at the end', async () => {
    await put('ดี.xlsx', checkedWorkbook());
    await put('ขาด.xlsx', checkedWorkbook({ owner: '' }));
    await put('อื่น.xlsx', handMadeWorkbook(GOOD));
    const { exit, report } = await check('ดี.xlsx', 'ขาด.xlsx', 'อื่น.xlsx', 'ไม่มี.xlsx');
    expect(exit).toBe(2);
    const lines = report.trimEnd().split('\n');
    expect(lines[0]).toBe('แฟ้ม: ดี.xlsx');
    expect(lines[1]).toBe('  ผลตรวจ: พร้อมส่ง ตรวจความเสี่ยง 1 ข้อ ไม่พบสิ่งที่ต้องแก้');
    expect(lines.slice(3, 5)).toEqual(['แฟ้ม: ขาด.xlsx', '  แผ่นงาน: ขั้นตอนที่ 5']);
    expect(lines[5]).toMatch(/^ {4}H3 {2}\S/);
    expect(lines[6]).toBe('  ผลตรวจ: ยังส่งไม่ได้ ต้องแก้ 1 จุด');
    expect(lines[9]).toContain('ไม่พบแบบฟอร์ม');
    expect(lines[11]).toMatch(/^แฟ้ม: ไม่มี\.xlsx — อ่านไม่ได้: ไม่พบแฟ้มนี้/);
    expect(lines.at(-1)).toBe('รวม 4 แฟ้ม: ผ่าน 1 · ต้องแก้ 1 · ไม่พบแบบฟอร์ม 1 · อ่านไม่ได้ 1');
  });

  it('gives no totals for one file', async () => {
    const { report } = await check(await put('a.xlsx', checkedWorkbook()));
    expect(report).not.toContain('รวม');
  });
});

describe('a workbook without official forms', () => {
  it('passes, and the text says plainly that no form was found', async () => {
    const file = await put('a.xlsx', handMadeWorkbook(GOOD));
    expect(await checkAsJson(file)).toMatchObject({
      exit: 0,
      files: [{ status: 'pass', assessments: [], risks: [], findings: [] }],
    });
    expect((await check(file)).report).toContain('ไม่พบแบบฟอร์ม');
  });
});

describe('files that cannot be read', () => {
  it('are each one clear line, and the others are still checked', async () => {
    mkdirSync(join(folder, 'โฟลเดอร์.xlsx'));
    const good = Buffer.from(await checkedWorkbook());
    await put('ขาดท่อน.xlsx', good.subarray(0, good.length / 2));
    await put('ข้อความ.xlsx', 'ไม่ใช่ Excel');
    await put('รหัสผ่าน.xlsx', encryptedWorkbook());
    await put('ดี.xlsx', good);
    const files = ['ไม่มี.xlsx', 'โฟลเดอร์.xlsx', 'ขาดท่อน.xlsx', 'ข้อความ.xlsx', 'รหัสผ่าน.xlsx'];
    const text = await check(...files, 'ดี.xlsx');
    const unreadable = text.report.split('\n').filter((line) => line.includes('อ่านไม่ได้: '));
    expect(unreadable).toHaveLength(files.length);
    expect(new Set(unreadable.map((line) => line.split('อ่านไม่ได้: ')[1])).size).toBe(files.length);
    const json = await checkAsJson(...files, 'ดี.xlsx');
    expect([text.exit, json.exit]).toEqual([2, 2]);
    expect(json.files.map(({ status }) => status)).toEqual([
      ...files.map(() => 'unreadable'),
      'pass',
    ]);
  });

  it('count more than findings for the exit code', async () => {
    await put('a.xlsx', checkedWorkbook({ owner: '' }));
    expect((await check('a.xlsx', 'none.xlsx')).exit).toBe(2);
  });

  it('are told of in English too', async () => {
    expect((await check('--language', 'en', 'none.xlsx')).report).toBe(
      'File: none.xlsx — Not readable: There is no such file. Check its name and folder.\n',
    );
  });
});

describe('ndjson', () => {
  it('is one file object a line', async () => {
    await put('a.xlsx', checkedWorkbook());
    const { report } = await check('--format', 'ndjson', 'a.xlsx', 'none.xlsx');
    const lines = report
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toMatchObject([
      { file: 'a.xlsx', status: 'pass' },
      { file: 'none.xlsx', status: 'unreadable' },
    ]);
  });
});

describe('a call that is wrong', () => {
  it.each([[], ['--nonsense', 'a.xlsx'], ['--format', 'xml', 'a.xlsx']])(
    'reports nothing, shows the usage and ends with 2: %j',
    async (...args: string[]) => {
      const { exit, report, complaint } = await check(...args);
      expect({ exit, report }).toEqual({ exit: 2, report: '' });
      expect(complaint).toContain('วิธีใช้: npm run');
    },
  );

  it('shows the usage as a report when that is asked for', async () => {
    const { exit, report } = await check('--help', '--language', 'en');
    expect(exit).toBe(0);
    expect(report).toContain('Usage: npm run');
  });
});

describe('characters that act on a terminal', () => {
  const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

  it('never reach it, from a workbook or from a file name', async () => {
    const name = 'a\u001b[2J\u202egnp.xlsx';
    const issue = 'ก\u001b]0;x\u0007\u009b31m\u202eข';
    await put(name, checkedWorkbook({ owner: '', issue, planSheet: 'ข\u001b31m\u009b' }));
    for (const format of ['text', 'json', 'ndjson']) {
      const { exit, report, complaint } = await check('--format', format, name, `${name}.none`);
      expect(exit).toBe(2);
      expect(report + complaint).not.toMatch(acting);
    }
    const { complaint } = await check('--\u001b[31m');
    expect(complaint).not.toMatch(acting);
  });

  it('are still exact in JSON', async () => {
    const name = 'a\u001b\u009b.xlsx';
    const { files } = await checkAsJson(await put(name, checkedWorkbook()));
    expect(files[0]?.file).toBe(name);
  });
});

/** The outside of a workbook saved with a password: a compound file with a stream of that name. */
function encryptedWorkbook(): Buffer {
  const bytes = Buffer.alloc(1024);
  bytes.write('d0cf11e0a1b11ae1', 'hex');
  bytes.write('EncryptedPackage\0', 640, 'utf16le');
  return bytes;
}
