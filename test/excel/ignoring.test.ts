/** @jest-environment jsdom */
import './text-coding';
import { readWorkbookFile } from '../../preview/file/read-workbook-file';
import { writeWorkbookFile } from '../../preview/file/write-workbook-file';
import { addressOf } from '../../src/assessment/place';
import type { WorkbookHost } from '../../src/excel/host';
import { createWorkbookHost } from '../../src/excel/workbook-host';
import { planIgnore, planTakingBack } from '../../src/ignoring/plan-ignore';
import type { Review } from '../../src/review';
import { review } from '../../src/review';
import type { RuleId } from '../../src/rules/finding';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { SCORED } from '../sheets/headings';
import { valueOf } from './answers';
import { linesOf, sheetIn, sheetOf, workbookOf } from './made-workbook';
import { startExcel, type TestExcel } from './office';

jest.setTimeout(60_000);

const TODAY = { year: 2569, month: 11, day: 20 };
const EXCEPTIONS = 'ข้อยกเว้นการตรวจ';
const RISKS = sheetOf('2', [
  SCORED,
  [1, 'รับคำขอ', 'เรียกรับเงินเพื่อเร่งการอนุญาต', 1, 2, 8, 'ต่ำ'],
  [2, 'ตรวจ', 'ละเว้นการตรวจพื้นที่', 1, 3, 9, 'ต่ำ'],
]);

describe('decisions to ignore, kept in the workbook', () => {
  let excel: TestExcel;
  let host: WorkbookHost;

  beforeEach(async () => {
    excel = await startExcel(workbookOf([RISKS]));
    host = createWorkbookHost();
  });
  afterEach(() => excel.stop());

  async function reviewed(): Promise<Review> {
    return review((await valueOf(host.read())).map(({ snapshot }) => snapshot));
  }

  /** What is found: the cell of each finding, with the reason where it is ignored. */
  function found({ findings }: Review): readonly string[] {
    return findings.map(
      ({ rule, place, ignored }) => `${rule} ${addressOf(place)} ${ignored?.reason ?? ''}`,
    );
  }

  async function ignore(rule: RuleId, cell: string | null, reason: string): Promise<void> {
    const { findings, sheets } = await reviewed();
    const { place } = findings.find(
      (each) => each.rule === rule && (cell === null || addressOf(each.place) === cell),
    )!;
    const writing = planIgnore(
      { rule, place: cell === null ? null : place },
      reason,
      TODAY,
      sheets,
    )!;
    await valueOf(
      writing.kind === 'edit' ? host.apply(writing.edits) : host.insert([writing.sheet]),
    );
    await excel.settled();
  }

  /** Another Excel that opens the file which this one saves. */
  async function saveAndReopen(): Promise<Uint8Array> {
    const bytes = await writeWorkbookFile(excel.state());
    excel.stop();
    excel = await startExcel(await readWorkbookFile(bytes, 'แบบ.xlsx'));
    host = createWorkbookHost();
    return bytes;
  }

  it('are written into a sheet of their own, and change no other', async () => {
    const before = sheetIn(excel.state(), '2').cells;
    await ignore('score-mismatch', 'F2', 'ตามมติคณะทำงาน');
    expect(found(await reviewed())).toEqual([
      'score-mismatch F2 ตามมติคณะทำงาน',
      'score-mismatch F3 ',
    ]);
    const lines = linesOf(sheetIn(excel.state(), EXCEPTIONS), 'values');
    expect(lines.at(-1)?.slice(0, 5)).toEqual([
      ...['score-mismatch', '2', 'F2'],
      'ตารางประเมิน › รับคำขอ › เรียกรับเงินเพื่อเร่งการอนุญาต › คะแนน',
      'ตามมติคณะทำงาน',
    ]);
    expect(sheetIn(excel.state(), '2').cells).toEqual(before);
  });

  it('go under the others on the sheet that is there', async () => {
    await ignore('score-mismatch', 'F2', 'ตามมติ');
    await ignore('score-mismatch', 'F3', 'ตามหนังสือ');
    expect(excel.state().sheets.map(({ name }) => name)).toEqual(['2', EXCEPTIONS]);
    expect(found(await reviewed())).toEqual([
      'score-mismatch F2 ตามมติ',
      'score-mismatch F3 ตามหนังสือ',
    ]);
  });

  it('are there after saving and opening again, in Excel and for whoever reads the file', async () => {
    await ignore('score-mismatch', 'F2', 'ตามมติ');
    const before = found(await reviewed());
    const bytes = await saveAndReopen();
    expect(found(await reviewed())).toEqual(before);
    const file = readWorkbook(bytes);
    expect(file.ok && found(review(file.sheets))).toEqual(before);
  });

  it('can be taken back, after opening again too', async () => {
    await ignore('score-mismatch', 'F2', 'ตามมติ');
    await ignore('score-mismatch', 'F3', 'ตามหนังสือ');
    await saveAndReopen();
    const now = await reviewed();
    const ignored = now.findings.find((finding) => finding.ignored?.reason === 'ตามมติ')!;
    await valueOf(host.apply(planTakingBack(ignored, now.sheets)));
    await excel.settled();
    expect(found(await reviewed())).toEqual(['score-mismatch F2 ', 'score-mismatch F3 ตามหนังสือ']);
    await saveAndReopen();
    expect(found(await reviewed())).toEqual(['score-mismatch F2 ', 'score-mismatch F3 ตามหนังสือ']);
  });

  it('for a whole rule hold for all of it', async () => {
    await ignore('score-mismatch', null, 'ใช้คะแนนของปีก่อน');
    expect(found(await reviewed())).toEqual([
      'score-mismatch F2 ใช้คะแนนของปีก่อน',
      'score-mismatch F3 ใช้คะแนนของปีก่อน',
    ]);
  });

  it('leave no half-drawn sheet where Excel fails on the way', async () => {
    const { findings, sheets } = await reviewed();
    const { rule, place } = findings[0]!;
    const writing = planIgnore({ rule, place }, 'ตามมติ', TODAY, sheets)!;
    if (writing.kind !== 'insert') throw new Error('A sheet was to be added');
    const before = excel.state();
    excel.faults.failNext({ code: 'GeneralException', message: 'no' });
    expect(await host.insert([writing.sheet])).toMatchObject({ ok: false });
    await excel.settled();
    expect(excel.state().sheets).toEqual(before.sheets);
  });
});
