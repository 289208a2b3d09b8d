import fc from 'fast-check';
import type { CalendarDay } from '../../src/thai/calendar-day';
import { daysInMonth } from '../../src/thai/calendar-day';

/** Any day of the years that forms name. */
export const anyDay: fc.Arbitrary<CalendarDay> = fc
  .record({ year: fc.integer({ min: 2400, max: 2699 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc
      .integer({ min: 1, max: daysInMonth(year, month) })
      .map((day): CalendarDay => ({ year, month, day })),
  );
