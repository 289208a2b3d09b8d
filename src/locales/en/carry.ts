import type { CarryWords } from '../carry-words';
import { counted } from './counted';

const items = (count: number): string => counted(count, 'item', 'items');

export const carry: CarryWords = {
  heading: 'Carry items on to the next table',
  offer: {
    watch: (count) => `Orange and red in table 2, but not in table 3: ${items(count)}`,
    control: (count) => `Rated in table 3, but not in table 4: ${items(count)}`,
    planned: (count) => `With a total of 4 or more, but not in the plan (table 5): ${items(count)}`,
  },
  about: (process) => `Process or project: ${process}`,
  show: (count) => `Show what would be written: ${items(count)}`,
  keeps:
    'Only blank rows are written into, and rows are added where there are too few. What you typed stays as it is.',
  confirm: (count) => `Write ${items(count)}`,
  cancel: 'Not now',
  working: 'Writing…',
  done: {
    watch: (count) =>
      `Written into table 3: ${items(count)}. Next, choose the necessity of watching and the severity of each.`,
    control: (count) =>
      `Written into table 4: ${items(count)}. Next, choose the quality of control of each.`,
    planned: (count) =>
      `Written into the plan (table 5): ${items(count)}. Next, fill in measure, timeframe and owner.`,
  },
};
