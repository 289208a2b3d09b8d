import { PLAN, SCORED } from './headings';
import { only } from './only';
import { sheet } from './snapshots';

describe('the edition of a workbook', () => {
  const risk = [1, 'รับคำขอ', 'เรียกเงิน', 3, 2, 6, 'ปานกลาง'];
  const planned = [1, 'รับคำขอ', 'เรียกเงิน', 'ปานกลาง', 'ใช้บัตรคิว', 'ติดตั้ง', 'ปี 2569', 'ธุรการ'];
  const forms = [sheet('2', [SCORED, risk]), sheet('5', [PLAN, planned])];

  it('is told by a list of issues that are scored elsewhere', () => {
    const list = sheet('1', [SCORED.slice(0, 3), risk.slice(0, 3)]);
    expect(only([list, ...forms]).edition).toBe('bma-2568');
  });

  it('is not changed by a summary of scored issues', () => {
    const summary = sheet('สรุป', [
      ['ลำดับ', 'ประเด็นความเสี่ยง', 'คะแนน', 'ระดับความเสี่ยง'],
      [1, 'เรียกเงิน', 6, 'ปานกลาง'],
    ]);
    expect(only([...forms, summary]).edition).toBe('pacc-2569');
  });
});

describe('the heading of steps', () => {
  it('may name the process as well', () => {
    const headings = SCORED.map((heading, index) =>
      index === 1 ? 'กระบวนการ/ขั้นตอนการดำเนินงาน' : heading,
    );
    const [risk] = only([
      sheet('ก', [headings, [1, 'รับคำขอ', 'เรียกเงิน', 3, 2, 6, 'ปานกลาง']]),
    ]).risks;
    expect(risk?.step).toMatchObject({ value: 'รับคำขอ' });
  });
});
