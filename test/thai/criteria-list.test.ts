import fc from 'fast-check';
import { CRITERIA_SETS } from '../../src/forms/criteria-sets';
import type { Seam } from '../../src/thai/criteria-list';
import { compareCriteria } from '../../src/thai/criteria-list';
import { anyText } from './any-text';
import { writeInterval } from './write-interval';

/** `5/4 [5, 5] times a year` */
function write({ upper, lower, numbers }: Seam): string {
  return `${upper}/${lower} ${writeInterval(numbers)}`;
}

function seamsOf(meanings: readonly string[]) {
  const { gaps, overlaps } = compareCriteria(meanings);
  return { gaps: gaps.map(write), overlaps: overlaps.map(write) };
}

const NONE = { gaps: [], overlaps: [] };

describe('compareCriteria', () => {
  it.each(CRITERIA_SETS.map(({ id, meanings }) => [id, meanings] as const))(
    'finds no seam in the ready set %s',
    (id, meanings) => {
      expect(compareCriteria([...meanings])).toEqual({
        missing: [],
        blank: id === 'money-lost' ? [5, 4, 3, 2, 1] : [],
        ...NONE,
      });
    },
  );

  it.each([
    ['districts', 'มากกว่า ๔ ครั้ง/ปี|ไม่เกิน ๔ ครั้ง/ปี|ไม่เกิน ๓ ครั้ง/ปี|ไม่เกิน ๒ ครั้ง/ปี|๑ ครั้ง/ปี'],
    ['exact times', '๕ ครั้งต่อปี|๔ ครั้งต่อปี|๓ ครั้งต่อปี|๒ ครั้งต่อปี|๑ ครั้งต่อปี'],
    ['times from some on', '5 ครั้งขึ้นไป|ไม่เกิน 4 ครั้ง|ไม่เกิน 3 ครั้ง|1-2 ครั้ง|ไม่เคยเกิด'],
    ['times, each from some on', '5 ครั้งขึ้นไป|3 ครั้งขึ้นไป|2 ครั้งขึ้นไป|1 ครั้งขึ้นไป|0 ครั้ง'],
    ['whole per cents', '81-100%|61-80%|41-60%|21-40%|1-20%'],
    ['per cents to the hundredth', '80.01-100%|60.01-80%|40.01-60%|20.01-40%|0-20%'],
    [
      'money',
      'มากกว่า 1 ล้านบาท|เกิน 5 แสนบาท ถึง 1 ล้านบาท|เกิน 1 แสนบาท ถึง 5 แสนบาท|เกิน 1 หมื่นบาท ถึง 1 แสนบาท|ไม่เกิน 1 หมื่นบาท',
    ],
    [
      'money by the baht',
      '1,000,000 บาทขึ้นไป|500,001 - 999,999 บาท|100,001 - 500,000 บาท|10,001-100,000 บาท|10,000 บาทหรือน้อยกว่า',
    ],
    ['different units', 'มากกว่า 5 ครั้งต่อปี|ร้อยละ 3|100 บาท|ไม่เกิน 4 ครั้งต่อเดือน|1 ครั้งต่อปี'],
    ['a list the other way round', 'ไม่เกิน 1 ครั้ง|2 ครั้ง|3 ครั้ง|4 ครั้ง|มากกว่า 4 ครั้ง'],
    ['words', 'สูงมาก|สูง|ปานกลาง|น้อย|น้อยมาก'],
  ])('finds no seam in %s', (_, list) => {
    expect(seamsOf(list.split('|'))).toEqual(NONE);
  });

  it.each([
    ['มากกว่า ๕ ครั้งต่อปี|ไม่เกิน ๔ ครั้งต่อปี', '2/1 [5, 5] times a year'],
    ['มากกว่า 25 ครั้งต่อปี|ไม่เกิน 20 ครั้งต่อปี', '2/1 [21, 25] times a year'],
    ['5 ครั้ง|3 ครั้ง', '2/1 [4, 4] times'],
    ['2 ครั้ง|ไม่มี', '2/1 [1, 1] times'],
    ['มากกว่าร้อยละ 30|ร้อยละ 10 - 20', '2/1 (20, 30] per-cent'],
    ['มากกว่าร้อยละ 30|น้อยกว่าร้อยละ 30', '2/1 [30, 30] per-cent'],
    ['ร้อยละ 31 ขึ้นไป|ไม่ถึงร้อยละ 30', '2/1 [30, 31) per-cent'],
    ['61-80%|41-50%', '2/1 (50, 61) per-cent'],
    ['เกิน 500,000 บาท|ไม่เกิน 100,000 บาท', '2/1 (100000, 500000] baht'],
  ])('finds the gap in %s', (list, gap) => {
    expect(seamsOf(list.split('|'))).toEqual({ gaps: [gap], overlaps: [] });
  });

  it.each([
    ['ร้อยละ ๓๐ ขึ้นไป|(ร้อยละ ๓๐)', '2/1 [30, 30] per-cent'],
    ['80-100%|60-80%', '2/1 [80, 80] per-cent'],
    ['50-100%|40-60%', '2/1 [50, 60] per-cent'],
    ['ตั้งแต่ 4 ครั้งขึ้นไป|ไม่เกิน 4 ครั้ง', '2/1 [4, 4] times'],
    ['ไม่เกิน 4 ครั้ง|ไม่เกิน 4 ครั้ง', '2/1 (…, 4] times'],
    ['ไม่เกิน 3 ครั้ง|ไม่เกิน 4 ครั้ง', '2/1 (…, 3] times'],
    ['มากกว่า 3 ครั้ง|มากกว่า 5 ครั้ง', '2/1 (5, …) times'],
    ['100,000 บาทขึ้นไป|50,000 - 100,000 บาท', '2/1 [100000, 100000] baht'],
  ])('finds the overlap in %s', (list, overlap) => {
    expect(seamsOf(list.split('|'))).toEqual({ gaps: [], overlaps: [overlap] });
  });

  it('finds what the published examples have: a gap at 5, a gap from 21 to 25, an overlap at 30', () => {
    const times = (bounds: readonly string[]) => bounds.map((bound) => `${bound} ครั้งต่อปี`);
    expect(seamsOf(times(['มากกว่า ๕', 'ไม่เกิน ๔', 'ไม่เกิน ๓', 'ไม่เกิน ๒', '๑']))).toEqual({
      gaps: ['5/4 [5, 5] times a year'],
      overlaps: [],
    });
    expect(seamsOf(times(['มากกว่า 25', 'ไม่เกิน 20', 'ไม่เกิน 15', 'ไม่เกิน 10', 'ไม่เกิน 5']))).toEqual({
      gaps: ['5/4 [21, 25] times a year'],
      overlaps: [],
    });
    const perCents = ['ร้อยละ ๓๐ ขึ้นไป', '(ร้อยละ ๓๐)', '(ร้อยละ ๕)', '(ร้อยละ ๓)', 'น้อยกว่าร้อยละ ๑'];
    expect(seamsOf(perCents)).toEqual({ gaps: [], overlaps: ['5/4 [30, 30] per-cent'] });
  });

  it('names the ratings without a meaning, and those with a blank amount', () => {
    expect(compareCriteria(['เกิน 5 ครั้ง', ' ', '.....', '..... บาท', 'ไม่มี'])).toEqual({
      missing: [4, 3],
      blank: [2],
      ...NONE,
    });
  });

  it('finds no seam where whole numbers follow each other, and one at every number left out', () => {
    const bounds = fc.uniqueArray(fc.nat({ max: 1000 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(bounds, fc.integer({ min: 1, max: 50 }), (unordered, left) => {
        const [a = 0, b = 0, c = 0, d = 0] = [...unordered].sort((one, other) => other - one);
        const rest = [b, c, d].map((bound) => `ไม่เกิน ${bound} ครั้ง`);
        const list = (top: number) => [`มากกว่า ${top} ครั้ง`, `ไม่เกิน ${a} ครั้ง`, ...rest];
        expect(seamsOf(list(a))).toEqual(NONE);
        expect(seamsOf(list(a + left))).toEqual({
          gaps: [`5/4 [${a + 1}, ${a + left}] times`],
          overlaps: [],
        });
      }),
    );
  });

  it('answers lists of any texts', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), (meanings) => {
        const { missing, blank } = compareCriteria(meanings);
        expect(missing.filter((rating) => blank.includes(rating))).toEqual([]);
      }),
    );
  });
});
