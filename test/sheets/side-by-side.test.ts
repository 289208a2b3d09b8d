import { review } from '../../src/review';
import type { CellContent } from '../../src/sheets/snapshot';
import { SCORED } from './headings';
import { sheet } from './snapshots';

const RISK: readonly CellContent[] = [1, 'รับคำขอ', 'เรียกรับเงินเพื่อเร่งการอนุญาต', 1, 2, 2, 'ต่ำ'];

describe('a list of issues beside the scored table', () => {
  it.each<[string, readonly CellContent[]]>([
    ['spelled right', ['ขั้นตอนการปฏิบัติงาน', 'ประเด็นความเสี่ยงการทุจริต']],
    ['one of two misspelt', ['ขั้นอนการปฏิบัติงาน', 'ประเด็นความเสี่ยงการทุจริต']],
  ])('is read apart from it, its headings %s', (_, headings) => {
    const rows = [
      [...headings, null],
      ['รับคำขอ', RISK[2]!, null, ...SCORED],
      // Read with what stands left of it, this numbering of the columns would be a risk.
      ['ตรวจ', 'ละเว้นการตรวจพื้นที่', null, '(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
      [null, null, null, ...RISK],
    ];
    const { assessments } = review([sheet('ก', rows)]);
    expect(assessments.map(({ risks, listed }) => [risks.length, listed.length])).toEqual([[1, 2]]);
  });
});
