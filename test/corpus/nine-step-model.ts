import type { Random } from './random';
import { PROCESSES } from './stock-processes';

export type ItemColour = 'green' | 'yellow' | 'orange' | 'red';
export const COLOURS: readonly ItemColour[] = ['green', 'yellow', 'orange', 'red'];

/** An item of the nine-step method: one thing that can go wrong in a step. */
export interface NineStepItem {
  /** Zero-based. */
  readonly step: number;
  /** `1.2`, in Arabic digits. */
  readonly number: string;
  readonly text: string;
  readonly isKnown: boolean;
  readonly colour: ItemColour;
  /** 1 to 3, so that the total fits the colour: 4 or more where it is orange or red. */
  readonly necessity: number;
  readonly severity: number;
}

export interface NineStepModel {
  readonly process: string;
  /** Buddhist era. */
  readonly year: number;
  readonly steps: readonly string[];
  readonly items: readonly NineStepItem[];
}

export function makeNineStepModel(random: Random): NineStepModel {
  const process = random.pick(PROCESSES);
  const steps = process.steps.slice(0, random.int(2, 4));
  const items = steps.flatMap(({ issues }, step) =>
    issues.map((text, index): NineStepItem => {
      // Two at least go on: nothing is said of tables that are still empty.
      const isHot = index === 0 && step < 2;
      const colour = isHot ? random.pick(['orange', 'red'] as const) : random.pick(COLOURS);
      const [necessity, severity] = random.pick([
        [2, 2],
        [2, 3],
        [3, 2],
        [3, 3],
      ] as const);
      const number = `${step + 1}.${index + 1}`;
      return { step, number, text, isKnown: random.chance(0.5), colour, necessity, severity };
    }),
  );
  // Steps bring their numbers along; here they are numbered by the tables.
  const names = steps.map(({ step }) => step.replace(/^[๐-๙0-9]+\.\s*/, ''));
  return { process: process.name, year: random.int(2561, 2566), steps: names, items };
}

/** Orange and red items go on to table 3. */
export function goesOn({ colour }: NineStepItem): boolean {
  return colour === 'orange' || colour === 'red';
}
