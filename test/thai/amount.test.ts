import fc from 'fast-check';
import { readAmount } from '../../src/thai/amount';
import { toThaiDigits } from '../../src/thai/digits';
import { anyText } from './any-text';

describe('readAmount', () => {
  it.each([
    ['๐.๐๐', 0],
    ['0', 0],
    ['1,500,000', 1_500_000],
    ['๑,๕๐๐,๐๐๐.๐๐', 1_500_000],
    ['1500000.50', 1_500_000.5],
    ['1,500 บาท', 1500],
    ['1,500.-', 1500],
    ['1,500.- บาท', 1500],
    ['฿1,500', 1500],
    ['2.5 ล้านบาท', 2_500_000],
    ['1.1 ล้าน', 1_100_000],
    ['๕ แสนบาท', 500_000],
    ['งบประมาณ 50,000 บาท', 50_000],
    ['จำนวนเงิน 50,000 บาทถ้วน', 50_000],
    ['1,500,000 บาท (หนึ่งล้านห้าแสนบาทถ้วน)', 1_500_000],
    ['\u00A01,500\n', 1500],
  ])('reads %j as %d baht', (text, value) => {
    expect(readAmount(text)).toEqual({ kind: 'baht', value });
  });

  it.each([
    ...['-', '–', '--', 'ไม่ใช้งบประมาณ', 'ไม่มี', 'ไม่ใช้', 'ไม่มีงบประมาณ', 'ไม่ได้ใช้งบประมาณ'],
    ...['ไม่ใช้จ่ายงบประมาณ', 'ไม่มีค่าใช้จ่าย', 'ไม่ใช้เงินงบประมาณ', 'ไม่ ใช้งบ ประมาณ', 'N/A'],
    ...['ไม่ขอรับงบประมาณ', '(ไม่มี)', '( - )'],
  ])('reads %j as no money', (text) => {
    expect(readAmount(text)).toEqual({ kind: 'none' });
  });

  it.each(['', ' ', '.....', '……', '____', '\u200B'])('reads %j as blank', (text) => {
    expect(readAmount(text)).toEqual({ kind: 'blank' });
  });

  it.each([
    ['ตามที่ได้รับจัดสรร', 'words'],
    ['หนึ่งล้านบาท', 'words'],
    ['#REF!', 'words'],
    ['-5,000', 'below-zero'],
    ['(5,000)', 'below-zero'],
    ['10,000 - 20,000', 'several'],
    ['1) 10,000 บาท 2) 20,000 บาท', 'several'],
    ['1,50,000', 'misspelt'],
    ['1.500.000', 'misspelt'],
    ['15OO', 'misspelt'],
    ['10 %', 'misspelt'],
    ['5,000 คน', 'misspelt'],
    ['9999999999999999999', 'misspelt'],
  ])('does not take %j for an amount: %s', (text, reason) => {
    expect(readAmount(text)).toEqual({ kind: 'invalid', reason });
  });

  it('reads every amount in satang, grouped or not, in both digits', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 40 }), (satang) => {
        const value = satang / 100;
        const plain = value.toFixed(2);
        const grouped = plain.replace(/\B(?=(?:\d{3})+\.)/g, ',');
        for (const text of [plain, grouped, toThaiDigits(grouped), `${grouped} บาท`]) {
          expect(readAmount(text)).toEqual({ kind: 'baht', value });
        }
      }),
    );
  });

  it('answers any text, and never with less than nought', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const amount = readAmount(text);
        expect(amount.kind !== 'baht' || (Number.isFinite(amount.value) && amount.value >= 0)).toBe(
          true,
        );
      }),
    );
  });

  it.each(['1', ',', '1,', '-', '(', 'ไม่', 'งบ', 'เงิน', 'ประมาณ '])(
    'comes to an end on the longest cell, full of %j',
    (piece) => {
      expect(readAmount(`${piece.repeat(32_000 / piece.length)}x`).kind).toBe('invalid');
    },
  );
});
