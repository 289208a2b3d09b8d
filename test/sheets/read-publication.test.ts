import { placeOf, valueOf } from '../../src/assessment/field';
import { addressOf } from '../../src/assessment/place';
import type { CellContent } from '../../src/sheets/snapshot';
import { PLAN } from './headings';
import { only } from './only';
import { sheet } from './snapshots';

const TABLE = [[], PLAN, [1, 'รับคำขอ', 'เรียกเงิน', 'สูง', 'มาตรการ', 'วิธี', 'ปี', 'กอง']];
const LABELS = ['การอนุมัติของผู้บริหาร', 'การเผยแพร่ในเว็บไซต์หน่วยงาน', 'Link เผยแพร่'] as const;
const URL = 'https://www.example.go.th/plans/2569/corruption-risk-assessment.pdf';

describe('reading the publication of a plan', () => {
  it.each<[string, readonly (readonly CellContent[])[], boolean | null, string | null, string]>([
    ['values under labels', [LABELS, ['อนุมัติแล้ว', 'ดำเนินการแล้ว', URL]], true, URL, 'C2'],
    ['a blank under a label', [LABELS, ['อนุมัติแล้ว', 'ดำเนินการแล้ว', '.....']], true, null, 'C2'],
    [
      'values beside labels',
      [
        [LABELS[1], 'เผยแพร่แล้ว'],
        [LABELS[2], URL],
      ],
      true,
      URL,
      'B2',
    ],
    [
      'values behind labels',
      [[`${LABELS[1]}: เผยแพร่แล้ว`], [`${LABELS[2]} : ${URL}`]],
      true,
      URL,
      'A2',
    ],
    ['a remark in brackets', [[`${LABELS[2]} (ถ้ามี)`, URL]], null, URL, 'B1'],
    ['what is not done yet', [LABELS, ['อนุมัติแล้ว', 'ยังไม่ได้ดำเนินการ', null]], false, null, 'C2'],
  ])('%s', (_, rows, published, link, address) => {
    const { publication } = only([sheet('ก', [...rows, ...TABLE])]);
    if (publication === null) throw new Error('no publication was found');
    const place = placeOf(publication.link);
    expect(valueOf(publication.published)).toBe(published);
    expect(valueOf(publication.link)).toBe(link);
    expect(place && addressOf(place)).toBe(address);
  });
});
