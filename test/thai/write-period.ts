import type { CalendarDay } from '../../src/thai/calendar-day';
import type { Period } from '../../src/thai/period';

/** A period for tables of cases: `2567-10-01 to 2568-09-30`, a single day, or `… to 2568-03-31`. */
export function writePeriod({ from, to }: Period): string {
  const [first, last] = [write(from), write(to)];
  return first === last ? first : `${first} to ${last}`;
}

function write(day: CalendarDay | null): string {
  if (day === null) return '…';
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${day.year}-${pad(day.month)}-${pad(day.day)}`;
}
