import fc from 'fast-check';
import { writeDay } from '../../src/thai/calendar-day';
import { toThaiDigits } from '../../src/thai/digits';
import { writeFiscalYearPeriod } from '../../src/thai/fiscal-year';
import { fiscalYearPeriod, isReversed } from '../../src/thai/period';
import { readTimeframe } from '../../src/thai/timeframe';
import { anyDay } from './any-day';
import { anyText } from './any-text';
import { writePeriod } from './write-period';

const YEAR_2568 = '2567-10-01 to 2568-09-30';

function periodsIn(text: string, fiscalYear: number | null = null): readonly string[] {
  const timeframe = readTimeframe(text, fiscalYear);
  return timeframe.kind === 'periods' ? timeframe.periods.map(writePeriod) : [timeframe.kind];
}

describe('readTimeframe', () => {
  it.each([
    '๑ ต.ค. ๖๗ - ๓๐ ก.ย. ๖๘',
    '๑ต.ค.๖๗-๓๐ก.ย.๖๘',
    '1 ตค 67 ถึง 30 กย. 68',
    '1 ต. ค. 2567 – 30 ก. ย. 2568',
    '1 ตุลาคม 2567\nถึง\n30 กันยายน 2568',
    '1 ตุลา 67 - 30 กันยา 68',
    '๑ ต.ค. - ๓๐ ก.ย. ๖๘',
    '๑ ต.ค. ๖๗ - ๓๐ ก.ย.',
    'ต.ค. ๖๗ - ก.ย. ๖๘',
    'ต.ค.-ก.ย. 68',
    'ตุลาคม 2567 ถึง กันยายน 2568',
    'ตุลาคม - กันยายน 2568',
    'เดือนตุลาคม พ.ศ. 2567 - เดือนกันยายน พ.ศ. 2568',
    'วันที่ ๑ เดือน ตุลาคม พ.ศ. ๒๕๖๗ ถึงวันที่ ๓๐ เดือน กันยายน พ.ศ. ๒๕๖๘',
    'ตั้งแต่วันที่ 1 ตุลาคม 2567 จนถึงวันที่ 30 กันยายน 2568',
    'วันอังคารที่ 1 ตุลาคม 2567 ถึงวันอังคารที่ 30 กันยายน 2568',
    '1 ต.ค. 2567 เวลา 08.30 น. ถึง 30 ก.ย. 2568 เวลา 16.30 น.',
    '1/10/2567 - 30/9/2568',
    '1/10/67 ถึง 30/9/68',
    '01-10-2567 ถึง 30-09-2568',
    '1.10.2567 - 30.9.2568',
    '1/10 - 30/9/2568',
    '1/10/2024 - 30/9/2025',
    '2024-10-01 to 2025-09-30',
    '1 ตุลาคม ค.ศ. 2024 - 30 กันยายน ค.ศ. 2025',
    '1 Oct 24 to 30 Sep 25',
    '1 October 2024 to 30 September 2025',
    'ปีงบประมาณ พ.ศ. 2568 (1 ต.ค. 67 - 30 ก.ย. 68)',
    'ตลอดปีงบประมาณ พ.ศ. 2568 (ตุลาคม 2567 – กันยายน 2568)',
    '1 ปี (1 ต.ค. 67 - 30 ก.ย. 68)',
    'ต่อเนื่องทุกเดือน 1 ต.ค. 67 - 30 ก.ย. 68',
    'ไตรมาส 1-4 ปีงบประมาณ 2568',
    'ไตรมาส 1 - ไตรมาส 4 ปี 2568',
    'ไตรมาสที่ 1/2568 ถึง ไตรมาสที่ 4/2568',
  ])('reads %j as the fiscal year 2568', (text) => {
    expect(periodsIn(text)).toEqual([YEAR_2568]);
  });

  it.each([
    ['๑ - ๓๐ ก.ย. ๖๘', '2568-09-01 to 2568-09-30'],
    ['1-30/9/2568', '2568-09-01 to 2568-09-30'],
    ['ระหว่างวันที่ 1 - 15 ธันวาคม 2567', '2567-12-01 to 2567-12-15'],
    ['14 กุมภาพันธ์ - 17 มีนาคม 2566', '2566-02-14 to 2566-03-17'],
    ['ธ.ค.-ก.พ.68', '2567-12-01 to 2568-02-28'],
    ['มค. 68 - มีค. 68', '2568-01-01 to 2568-03-31'],
    ['1/10/2567', '2567-10-01'],
    ['1/10/67', '2567-10-01'],
    ['30 กรกฏาคม 2568', '2568-07-30'],
    ['29 ก.พ. 67', '2567-02-29'],
    ['สิ้นเดือนกันยายน 2568', '2568-09-01 to 2568-09-30'],
    ['๑ ต.ค. ๖๗ - ๓๐ ก.ย. ๖๗', '2567-10-01 to 2567-09-30'],
    ['๓๐ - ๑ ก.ย. ๖๘', '2568-09-30 to 2568-09-01'],
    ['ภายใน ๓๐ กันยายน ๒๕๖๘', '… to 2568-09-30'],
    ['ภายในเดือน มีนาคม 2568', '… to 2568-03-31'],
    ['ภายในไตรมาสที่ 2 ปีงบประมาณ 2568', '… to 2568-03-31'],
    ['ดำเนินการภายใน 31 มี.ค. 68 โดยกองคลัง', '… to 2568-03-31'],
    ['ก่อนวันที่ 30 มิถุนายน 2568', '… to 2568-06-30'],
    ['ถึง 30 มิ.ย. 68', '… to 2568-06-30'],
    ['ตั้งแต่ 1 ต.ค. 67', '2567-10-01 to …'],
    ['1 ต.ค. 67 เป็นต้นไป', '2567-10-01 to …'],
    ['1 ต.ค. 67 - ต่อเนื่อง', '2567-10-01 to …'],
    ['ไตรมาสที่ 2/2568', '2568-01-01 to 2568-03-31'],
    ['ไตรมาส ๑ ปีงบประมาณ พ.ศ. ๒๕๖๘', '2567-10-01 to 2567-12-31'],
    ['ไตรมาสที่ 1 (ต.ค. - ธ.ค. 67)', '2567-10-01 to 2567-12-31'],
    ['เดือนมีนาคม ปีงบประมาณ 2568', '2568-03-01 to 2568-03-31'],
    ['ปีงบประมาณ 2566 - 2570', '2565-10-01 to 2570-09-30'],
    ['ปีงบประมาณ 66 - 70', '2565-10-01 to 2570-09-30'],
    ['ครั้งที่ 1 ธ.ค. 67', '2567-12-01 to 2567-12-31'],
  ])('reads %j', (text, period) => {
    expect(periodsIn(text)).toEqual([period]);
  });

  it.each([
    [
      '๑) ๒๓ ธันวาคม ๒๕๖๕ ๒) ๑๔ กุมภาพันธ์ ๒๕๖๖ ถึง ๒๘ กุมภาพันธ์ ๒๕๖๖',
      ['2565-12-23', '2566-02-14 to 2566-02-28'],
    ],
    ['1. ต.ค. 67 - ธ.ค. 67\n2. 5 ม.ค. 68', ['2567-10-01 to 2567-12-31', '2568-01-05']],
    [
      'ธ.ค., ม.ค. และ มี.ค. 68',
      ['2567-12-01 to 2567-12-31', '2568-01-01 to 2568-01-31', '2568-03-01 to 2568-03-31'],
    ],
    [
      'ไตรมาสที่ 1 และ 3 ปีงบประมาณ พ.ศ. 2568',
      ['2567-10-01 to 2567-12-31', '2568-04-01 to 2568-06-30'],
    ],
    ['ปีงบประมาณ 2566 และปีงบประมาณ 2568', ['2565-10-01 to 2566-09-30', YEAR_2568]],
  ])('reads the list %j', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });

  it.each([
    ['ไตรมาส ๑', '2567-10-01 to 2567-12-31'],
    ['ไตรมาส 1-4', YEAR_2568],
    ['ภายในเดือนมีนาคม', '… to 2568-03-31'],
    ['ต.ค. - ก.ย.', YEAR_2568],
    ['๑ ต.ค. - ๓๑ มี.ค.', '2567-10-01 to 2568-03-31'],
  ])('puts %j into the year of the form, where that is known', (text, period) => {
    expect(readTimeframe(text)).toEqual({ kind: 'no-year' });
    expect(periodsIn(text, 2568)).toEqual([period]);
  });

  it('does not force months into a year that they overrun', () => {
    expect(readTimeframe('ก.ย. - พ.ย.', 2568)).toEqual({ kind: 'no-year' });
  });

  it.each([
    ['ปีงบประมาณ พ.ศ. ๒๕๖๖', 2566],
    ['ตลอดปีงบประมาณ (๒๕๖๘)', 2568],
    ['ปีงบประมาณ 68', 2568],
    ['ตลอดปี งบประมาณ', null],
    ['ต่อเนื่องตลอดปีงบประมาณ พ.ศ. ๒๕๖๘', 2568],
    ['ภายในปีงบประมาณ 2568', 2568],
    ['ทุก 3 เดือน ตลอดปีงบประมาณ 2568', 2568],
  ])('reads %j as a whole fiscal year', (text, year) => {
    expect(readTimeframe(text)).toEqual({ kind: 'whole-fiscal-year', year });
  });

  it.each([
    ['ปี 2568', 2568],
    ['2568', 2568],
    ['ตลอดปี พ.ศ. ๒๕๖๘', 2568],
    ['ตามแผนประจำปี 2568', 2568],
  ])('reads %j as a year of either kind', (text, year) => {
    expect(readTimeframe(text)).toEqual({ kind: 'year', year });
  });

  it.each([
    ['ปีงบประมาณ พ.ศ. ๒๕๖๕ ถึงปัจจุบัน', { year: 2564, month: 10, day: 1 }],
    ['1 ต.ค. 67 - ปัจจุบัน', { year: 2567, month: 10, day: 1 }],
    ['มกราคม 2567 จนถึงปัจจุบัน', { year: 2567, month: 1, day: 1 }],
    ['ถึงปัจจุบัน', null],
  ])('reads %j as going on', (text, from) => {
    expect(readTimeframe(text)).toEqual({ kind: 'until-now', from });
  });

  it.each([
    '31 ก.พ. 68',
    '29 กุมภาพันธ์ 2568',
    '๓๑ - ๓๒ ม.ค. ๖๘',
    '31/4/2568',
    '12/31/2567',
    '1 ตุลาคม 256',
    '1 ต.ค. 67 - 30 ก.ย. 3568',
    '31 - 30 ก.พ. 68',
    '30 - 28 ก.พ. 68',
  ])('says of %j that there is no such day', (text) => {
    expect(readTimeframe(text)).toEqual({ kind: 'unreadable', reason: 'no-such-day' });
  });

  it.each([
    '',
    '-',
    '.....',
    'ตามแผน',
    'กองคลัง',
    'สำนักงาน ก.พ.',
    'สำนักงาน ก.พ.ร.',
    'มีความพร้อม 1 มีความรู้',
    'ประชุมครั้งที่ 1/2568',
    'หนังสือที่ กค 0301/ว 1234',
    'ปัญหาต่าง ๆ ตลอดจนข้อเสนอแนะ',
    'นางสาวกันยา',
    'การป้องกันยานยนต์',
    'มีนามสกุล',
    'ไม่ตรงกับที่อยู่ปัจจุบัน',
    'ปีการศึกษา 2567',
    '1.2.65',
    'ไม่ต่อเนื่อง',
  ])('does not pretend to understand %j', (text) => {
    expect(readTimeframe(text)).toEqual({ kind: 'unreadable', reason: 'not-understood' });
  });

  it('reads a period that this project writes itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2550, max: 2599 }), fc.boolean(), (year, isThai) => {
        expect(readTimeframe(writeFiscalYearPeriod(year, isThai ? 'thai' : 'arabic'))).toEqual({
          kind: 'periods',
          periods: [fiscalYearPeriod(year)],
        });
      }),
    );
  });

  it('reads any two days as a period, reversed or not, however they are written', () => {
    const sign = fc.constantFrom(' - ', '-', ' – ', ' ถึง ', ' จนถึง ', 'ถึงวันที่ ', ' to ');
    const months = fc.constantFrom('full', 'short');
    fc.assert(
      fc.property(
        anyDay,
        anyDay,
        sign,
        months,
        fc.boolean(),
        (from, to, between, style, isThai) => {
          const text = `${writeDay(from, 'arabic', style)}${between}${writeDay(to, 'arabic', style)}`;
          const timeframe = readTimeframe(isThai ? toThaiDigits(text) : text);
          expect(timeframe).toEqual({ kind: 'periods', periods: [{ from, to }] });
        },
      ),
    );
  });

  it('reads numeric dates in every digit', () => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), (day, isThai) => {
        const text = `${day.day}/${day.month}/${day.year}`;
        expect(readTimeframe(isThai ? toThaiDigits(text) : text)).toEqual({
          kind: 'periods',
          periods: [{ from: day, to: day }],
        });
      }),
    );
  });

  it('answers any text, and never with a period that is open at both ends or no list', () => {
    const piece = fc.constantFrom(
      ...['๑', '31', '68', '2568', ' ', '-', 'ถึง', '/', '.', 'ต.ค.', 'ก.พ.', 'กย', 'มีนาคม', ')'],
      ...['ไตรมาส', 'ปีงบประมาณ', 'ปี', 'พ.ศ.', 'ภายใน', 'ตั้งแต่', 'ปัจจุบัน', 'และ', 'วันที่', 'x'],
    );
    const times = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(anyText, times), (text) => {
        for (const year of [null, 2568]) {
          const timeframe = readTimeframe(text, year);
          if (timeframe.kind !== 'periods') continue;
          expect(timeframe.periods.length).toBeGreaterThan(0);
          for (const period of timeframe.periods) {
            expect(period.from ?? period.to).not.toBeNull();
            expect(typeof isReversed(period)).toBe('boolean');
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['digits', '1'],
    ['spaces', ' '],
    ['dashes', '- '],
    ['dates', '1 ต.ค. 67 - '],
    ['half dates', '1/'],
    ['quarters', 'ไตรมาส 1, '],
    ['months', 'ต.ค.'],
    ['words', 'ดำเนินการตรวจสอบ'],
    ['every', 'ทุก '],
  ])('comes to an end on the longest cell, full of %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(32_767 / piece.length)).slice(0, 32_767);
    expect(readTimeframe(`${text}x`).kind).toMatch(/^(?:periods|no-year|unreadable|recurring)$/);
  });
});
