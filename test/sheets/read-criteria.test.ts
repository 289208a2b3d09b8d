import { addressOf } from '../../src/assessment/place';
import type { Area, CellContent } from '../../src/sheets/snapshot';
import { SCORED } from './headings';
import { only } from './only';
import { sheet } from './snapshots';

const TABLE = [SCORED, [1, 'รับคำขอ', 'เรียกเงิน', 3, 4, 12, 'สูง']];
const HEADINGS = ['ระดับ', 'โอกาสที่จะเกิด', 'คำอธิบาย'];

/** The meanings of each list of criteria, each as `rating cell text`. */
function criteria(rows: readonly (readonly CellContent[])[], merges: readonly Area[] = []) {
  return only([sheet('ก', [...rows, [], ...TABLE], { merges })]).criteria.map(({ meanings }) =>
    meanings.map(({ rating, place, text }) => `${rating} ${addressOf(place)} ${text}`),
  );
}

describe('reading criteria', () => {
  it('takes the explanation, and not the word before it', () => {
    const rows = [HEADINGS, [5, 'สูงมาก', 'ก'], [4, 'สูง', 'ข'], [3, 'ปานกลาง', 'ค']];
    expect(criteria(rows)).toEqual([['5 C2 ก', '4 C3 ข', '3 C4 ค']]);
  });

  it('finds the explanation blank, whatever word stands before it', () => {
    const rows = [HEADINGS, [5, 'สูงมาก', 'ก'], [4, 'สูง', null], [3, 'ปานกลาง', '....']];
    expect(criteria(rows)).toEqual([['5 C2 ก', '4 C3 ', '3 C4 ....']]);
  });

  it('goes by what most lines have where no heading tells', () => {
    const rows = [['โอกาสเกิดการทุจริต (Likelihood)'], [5, 'ก'], [4, null], [3, 'ค'], [2, 'ง']];
    expect(criteria(rows)).toEqual([['5 B2 ก', '4 B3 ', '3 B4 ค', '2 B5 ง']]);
  });

  it('reads a meaning that is merged over the word before it', () => {
    const rows = [HEADINGS, [5, 'สูงมาก', 'ก'], [4, 'ข', null], [3, 'ปานกลาง', 'ค']];
    const merges = [{ row: 2, column: 1, rows: 1, columns: 2 }];
    expect(criteria(rows, merges)).toEqual([['5 C2 ก', '4 B3 ข', '3 C4 ค']]);
  });

  it('reads a meaning over several rows, under a merged rating or none', () => {
    const title = ['ผลกระทบ (Impact)'];
    const rows = [title, [5, 'ก'], [null, 'ก๒'], [4, 'ข'], [null, 'ข๒'], [3, 'ค']];
    const merges = [{ row: 1, column: 0, rows: 2, columns: 1 }];
    expect(criteria(rows, merges)).toEqual([['5 B2 ก ก๒', '4 B4 ข ข๒', '3 B6 ค']]);
  });

  it('reads a rating that is there twice', () => {
    const rows = [HEADINGS, [5, 'สูงมาก', 'ก'], [4, 'สูง', 'ข'], [4, 'ปานกลาง', 'ค']];
    expect(criteria(rows)).toEqual([['5 C2 ก', '4 C3 ข', '4 C4 ค']]);
  });

  it.each<[string, readonly (readonly CellContent[])[]]>([
    ['without words', [[5], [4], [3], [2], [1], [null, 1, 2, 3, 4, 5]]],
    ['with risks in it', [[null, 1, 2, 3, 4, 5], [5, 'ข้อ 1'], [4], [3, 'ข้อ 2'], [2], [1]]],
    ['with levels in it', [[5, 'สูง (๕ x ๒ = ๑๐)'], [4, 'ปานกลาง (๔ x ๒ = ๘)'], [3], [2], [1]]],
  ])('takes no matrix %s for criteria', (_, rows) => {
    expect(criteria([['โอกาส (Likelihood)'], ...rows])).toEqual([]);
  });
});
