import { monthName, readMonth } from '../../src/thai/month';

describe('readMonth', () => {
  it('reads every month in full and short, with and without full stops and spaces', () => {
    for (let month = 1; month <= 12; month += 1) {
      const short = monthName(month, 'short');
      expect(readMonth(monthName(month, 'full'))).toBe(month);
      expect(readMonth(short)).toBe(month);
      expect(readMonth(short.replaceAll('.', ''))).toBe(month);
      expect(readMonth(short.replace('.', '. '))).toBe(month);
    }
  });

  it.each([
    ['กรกฏาคม', 7],
    ['กุมภาพันธุ์', 2],
    ['พฤษจิกายน', 11],
    ['เมศายน', 4],
    ['กันยา', 9],
    ['Oct', 10],
    ['September', 9],
    ['Sept.', 9],
  ])('reads %s', (text, month) => {
    expect(readMonth(text)).toBe(month);
  });

  it.each(['', 'เดือน', 'ก.พ.ร.', 'คม', '10'])('does not take %j for a month', (text) => {
    expect(readMonth(text)).toBeNull();
  });

  it('has no name for a month that does not exist', () => {
    expect(monthName(0, 'full')).toBe('');
    expect(monthName(13, 'short')).toBe('');
  });
});
