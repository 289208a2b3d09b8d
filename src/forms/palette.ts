import type { Level } from '../assessment/level';

/**
 * The official colours of the levels: สีเขียว, สีเหลือง, สีส้ม, สีแดง. Source: sources 002 and 003, the
 * legend of step 4, which names the colours; these shades carry {@link INK} at 4.5:1 or better.
 */
export const LEVEL_FILLS: Readonly<Record<Level, string>> = {
  low: '#92D050',
  medium: '#FFFF00',
  high: '#FFA500',
  'very-high': '#FF5050',
};

/** Text on every fill of a form. */
export const INK = '#000000';

/** Fill of heading cells. */
export const HEADING_FILL = '#D9E2F3';

/** Fill of the few cells that a person chooses or types outside the tables. */
export const ENTRY_FILL = '#FFF9E5';
