import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/cli/report';
import { run } from '../../src/cli/run';
import { checkedWorkbook } from './checked-workbook';

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'check '));
  writeFileSync(join(folder, 'a.xlsx'), await checkedWorkbook());
  writeFileSync(join(folder, 'b.xlsx'), await checkedWorkbook({ planSheet: 'ข\u001b31m' }));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function check(...args: readonly string[]): Promise<string> {
  let report = '';
  await run(args, {
    folder,
    report: (text) => {
      report += text;
      return Promise.resolve();
    },
    complain: () => undefined,
    progress: null,
  });
  return report;
}

describe('--explain', () => {
  it('adds to the JSON what was understood of each sheet', async () => {
    const { files } = JSON.parse(await check('--format', 'json', '--explain', 'a.xlsx')) as Report;
    const [scored, plan] = files[0]?.explain ?? [];
    expect(scored).toEqual({
      sheet: 'ขั้นตอนที่ 2',
      hidden: false,
      tables: [
        {
          kind: 'scored',
          area: 'A4:G5',
          headings: [4, 4],
          assessment: 1,
          columns: [
            { role: 'order', column: 'A', heading: 'ลำดับ' },
            { role: 'step', column: 'B', heading: 'ขั้นตอนการดำเนินงาน' },
            { role: 'issue', column: 'C', heading: 'ประเด็นความเสี่ยง' },
            { role: 'likelihood', column: 'D', heading: 'Likelihood' },
            { role: 'impact', column: 'E', heading: 'Impact' },
            { role: 'score', column: 'F', heading: 'Risk Score' },
            { role: 'level', column: 'G', heading: 'ระดับความเสี่ยง' },
          ],
          items: 1,
          skipped: [],
          answers: [
            {
              row: 5,
              risk: expect.stringMatching(/^1 /) as unknown,
              by: 'same-text',
              plan: { sheet: 'ขั้นตอนที่ 5', row: 3 },
            },
          ],
        },
      ],
      labels: [
        { as: 'fiscal-year', cell: 'A1', value: '2569' },
        { as: 'agency', cell: 'A2', value: 'เทศบาลตำบลตัวอย่าง' },
        { as: 'process', cell: 'A3', value: 'การอนุญาตก่อสร้างอาคาร' },
      ],
      skipped: [],
    });
    expect(plan).toMatchObject({
      tables: [{ kind: 'plan', area: 'A2:H3', withoutRisk: [] }],
      skipped: [{ from: 1, to: 1, why: 'remark' }],
    });
  });

  it('changes nothing else, and is not there unless it is asked for', async () => {
    const plain = JSON.parse(await check('--format', 'ndjson', 'a.xlsx')) as object;
    const explained = JSON.parse(
      await check('--format', 'ndjson', '--explain', 'a.xlsx'),
    ) as object;
    expect(plain).not.toHaveProperty('explain');
    expect({ ...explained, explain: undefined }).toEqual(plain);
  });

  it('can be read by people, in both languages', async () => {
    const thai = await check('--explain', 'a.xlsx');
    expect(thai).toContain('ตารางประเด็นความเสี่ยงพร้อมคะแนน A4:G5 อ่านได้ 1 รายการ');
    expect(thai).toContain('A2 หน่วยงาน: เทศบาลตำบลตัวอย่าง');
    expect(thai).toMatch(/แถว 5 “1 .+” มีมาตรการที่ ขั้นตอนที่ 5 แถว 3 \(ข้อความเหมือนกัน\)/);
    const english = await check('--explain', '--language', 'en', 'a.xlsx');
    expect(english).toContain('Table of scored risks, A4:G5, 1 item read');
    expect(english).toMatch(/Row 5 “1 .+” is answered by ขั้นตอนที่ 5, row 3 \(same text\)/);
    expect(english).toContain('Skipped row 1: other text');
  });

  it('sends no character to a terminal that would act on it', async () => {
    for (const format of ['text', 'json', 'ndjson']) {
      expect(await check('--explain', '--format', format, 'b.xlsx')).not.toContain('\u001b');
    }
  });
});
