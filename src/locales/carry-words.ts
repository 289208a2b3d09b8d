import type { CarriedTo } from '../fixes/carry-wanted';

/** What is said about carrying items on through the tables of the nine-step method; loaded with what carries them. */
export interface CarryWords {
  readonly heading: string;
  /** How many items a table lacks, and why they belong there. */
  readonly offer: Readonly<Record<CarriedTo, (items: number) => string>>;
  readonly about: (process: string) => string;
  readonly show: (items: number) => string;
  readonly keeps: string;
  readonly confirm: (items: number) => string;
  readonly cancel: string;
  readonly working: string;
  /** What was done, and what to fill in next. */
  readonly done: Readonly<Record<CarriedTo, (items: number) => string>>;
}
