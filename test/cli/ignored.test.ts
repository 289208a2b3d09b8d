import { reportReview } from '../../src/cli/file-report';
import { writeFileText } from '../../src/cli/text';
import { CLI_WORDS } from '../../src/cli/words';
import { review } from '../../src/review';
import { PLAN, SCORED } from '../sheets/headings';
import { sheet } from '../sheets/snapshots';

const ISSUE = 'เรียกรับเงินเพื่อเร่งการอนุญาต';
const sheets = [
  sheet('2', [SCORED, [1, 'รับคำขอ', ISSUE, 3, 2, 8, 'ปานกลาง']]),
  sheet('5', [
    PLAN,
    [1, 'รับคำขอ', ISSUE, 'ปานกลาง', 'ติดประกาศ', 'ที่สำนักงาน', 'ต.ค. 68 - ก.ย. 69', ''],
  ]),
];
const exceptions = sheet('ข้อยกเว้นการตรวจ', [
  ['รหัสการตรวจ', 'แผ่นงาน', 'เซลล์', 'เหตุผล'],
  ['score-mismatch', '2', 'F2', 'ตามมติ\nที่ประชุม \u001b[31m'],
  ['owner-missing', '', '', 'ไม่จำเป็น'],
]);

describe('the report on a workbook with exceptions', () => {
  const report = reportReview('a.xlsx', review([...sheets, exceptions]), 'th');

  it('says of each ignored finding why, and of one that cannot be ignored what was said', () => {
    const given = report.findings.map(({ rule, cell, ignored, reasonGiven }) => ({
      rule,
      cell,
      ignored,
      reasonGiven,
    }));
    expect(given).toEqual([
      { rule: 'score-mismatch', cell: 'F2', ignored: 'ตามมติ ที่ประชุม [31m', reasonGiven: undefined },
      { rule: 'owner-missing', cell: 'H2', ignored: undefined, reasonGiven: 'ไม่จำเป็น' },
    ]);
    expect(report.status).toBe('fail');
  });

  it('passes where every open error is ignored', () => {
    const owned = [
      sheets[0]!,
      sheet(
        '5',
        sheets[1]!.cells.map((row) => row.map((cell) => (cell === '' ? 'กอง' : cell))),
      ),
    ];
    expect(reportReview('a.xlsx', review(owned), 'th').status).toBe('fail');
    const passed = reportReview('a.xlsx', review([...owned, exceptions]), 'th');
    expect(passed.status).toBe('pass');
    expect(writeFileText(passed, CLI_WORDS.th)).toContain('ผลตรวจ: พร้อมส่ง');
  });

  it('tells of exceptions that no longer apply, which hide nothing', () => {
    const old = sheet('ข้อยกเว้นการตรวจ', [
      ['รหัสการตรวจ', 'แผ่นงาน', 'เซลล์', 'เกี่ยวกับ', 'เหตุผล'],
      ['score-mismatch', '2', 'F2', 'ตารางประเมิน › ขั้นตอนเดิม › คะแนน', 'ตามมติ'],
    ]);
    const lapsed = reportReview('a.xlsx', review([...sheets, old]), 'th');
    expect(lapsed.lapsed).toEqual([
      {
        rule: 'score-mismatch',
        sheet: '2',
        cell: 'F2',
        about: 'ตารางประเมิน › ขั้นตอนเดิม › คะแนน',
        reason: 'ตามมติ',
      },
    ]);
    expect(lapsed.findings).toEqual(reportReview('a.xlsx', review(sheets), 'th').findings);
    expect(writeFileText(lapsed, CLI_WORDS.th)).toContain(
      '2!F2  score-mismatch  ตารางประเมิน › ขั้นตอนเดิม › คะแนน\n      เหตุผล: ตามมติ',
    );
  });

  it('has no such fields where nothing is ignored', () => {
    const plain = reportReview('a.xlsx', review(sheets), 'th');
    expect(plain.findings.map((finding) => Object.keys(finding))).toEqual(
      plain.findings.map(() => ['rule', 'severity', 'sheet', 'cell', 'message']),
    );
  });

  it('shows ignored findings in a group of their own, with the reason', () => {
    const lines = writeFileText(report, CLI_WORDS.th).trimEnd().split('\n');
    expect(lines.map((line) => line.replace(/(?<=[A-Z]\d {2}).*/, '…'))).toEqual([
      'แฟ้ม: a.xlsx',
      '  แผ่นงาน: 5',
      '    H2  …',
      '        มีผู้ให้เหตุผลว่า “ไม่จำเป็น” แต่ข้อนี้ยกเว้นไม่ได้ ยังต้องแก้',
      '  ยกเว้นโดยมีเหตุผล (ไม่นับเป็นสิ่งที่ต้องแก้)',
      '    แผ่นงาน: 2',
      '      F2  …',
      '          เหตุผล: ตามมติ ที่ประชุม [31m',
      '  ผลตรวจ: ยังส่งไม่ได้ ต้องแก้ 1 จุด',
    ]);
  });

  it('says so in English too', () => {
    const text = writeFileText(report, CLI_WORDS.en);
    expect(text).toContain('  Ignored for a reason (not counted)\n    Sheet: 2\n      F2  ');
    expect(text).toContain('Reason: ตามมติ ที่ประชุม');
    expect(text).toContain('Somebody gave the reason “ไม่จำเป็น”');
    expect(text).toContain('Verdict: not ready to send, 1 place to correct.');
  });
});
