import { placeOf } from '../../src/assessment/field';
import { addressOf } from '../../src/assessment/place';
import { explain } from '../../src/explain';
import type { CellContent } from '../../src/sheets/snapshot';
import { PLAN } from './headings';
import { only } from './only';
import { sheet } from './snapshots';

const LABELS = ['กระบวนการ/โครงการ', 'ชื่อความเสี่ยง', 'ชื่อหน่วยงาน', 'ด้านประเภทความเสี่ยง'];
const TABLE = [[], PLAN, [1, 'รับคำขอ', 'เรียกเงิน', 'สูง', 'มาตรการ', 'วิธี', 'ปี', 'กอง']];

function proposing(domain: CellContent) {
  return [sheet('ก', [LABELS, ['กระบวนการ', 'การออกใบอนุญาต', 'กรมทดลอง', domain], ...TABLE])];
}

describe('the domain of a proposal (source 000)', () => {
  it.each<[string, CellContent, string, readonly number[], readonly (string | null)[]]>([
    ['with its number', 'ด้านที่ ๒ การใช้อำนาจ', 'value', [2], ['2 การใช้อำนาจ']],
    ['in other words', 'การใช้อำนาจ', 'value', [], ['การใช้อำนาจ']],
    ['left blank', null, 'blank', [], [null]],
    ['left as leaders', '..........', 'blank', [], [null]],
    ['as an error', { error: '#REF!' }, 'invalid', [], ['#REF!']],
  ])('%s', (_, domain, kind, numbers, explained) => {
    const sheets = proposing(domain);
    const { domains, proposedDomain } = only(sheets);
    const place = placeOf(proposedDomain);
    expect([proposedDomain.kind, place && addressOf(place)]).toEqual([kind, 'D2']);
    expect(domains.map(({ number, ticked }) => [number, ticked])).toEqual(
      numbers.map((number) => [number, true]),
    );
    const labels = explain(sheets)[0]?.labels.filter((label) => label.kind === 'domain');
    expect(labels?.map(({ value }) => value)).toEqual(explained);
  });

  it('is not asked for where the proposal has no such label', () => {
    const sheets = [
      sheet('ก', [
        ['กระบวนการ/โครงการ', 'ชื่อความเสี่ยง', 'ชื่อหน่วยงาน'],
        ['กระบวนการ', 'การออกใบอนุญาต', 'กรมทดลอง'],
        ...TABLE,
      ]),
    ];
    expect(only(sheets).proposedDomain).toEqual({ kind: 'absent' });
  });
});
