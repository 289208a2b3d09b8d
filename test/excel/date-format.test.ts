import { isDateFormat, plainDate } from '../../src/excel/date-format';

describe('isDateFormat', () => {
  it.each([
    ['d/m/yyyy'],
    ['[$-D07041E]d mmm yyyy;@'],
    ['[$-107041E]d mmmm yyyy'],
    ['h:mm AM/PM'],
    ['[h]:mm'],
    ['[$-th-TH]d mmm bb'],
  ])('sees a date or time in %s', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([
    ['General'],
    ['@'],
    ['0.00'],
    ['#,##0 "days"'],
    ['[Red]0'],
    ['[$-D07041E]0'],
    ['0.00E+00'],
    ['\\d0'],
    ['_d0*h'],
    ['[$฿-D07041E]#,##0'],
  ])('sees none in %s', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});

describe('plainDate', () => {
  it.each([
    [45566, '1/10/2024'],
    [45930.75, '30/9/2025'],
    [61, '1/3/1900'],
  ])('writes %d as %s', (serial, date) => {
    expect(plainDate(serial)).toBe(date);
  });
});
