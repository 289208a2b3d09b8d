import type { CellContent } from '../../src/sheets/snapshot';
import type { ItemColour, NineStepModel } from './nine-step-model';
import { goesOn } from './nine-step-model';
import type { Random } from './random';

export type NineStepRow = 'status' | 'watch' | 'control' | 'plan';
export type NineStepCell = 'necessity' | 'severity' | 'total' | 'value' | 'timeframe' | 'owner';

/** One mistake in a set of nine-step tables. */
export interface NineStepSeed {
  readonly rule: string;
  /** The number of the item it is about. */
  readonly item: string;
  /** Rules that it may set off as well. */
  readonly also: readonly string[];
  readonly colours?: readonly ItemColour[];
  readonly cell?: { readonly of: NineStepCell; readonly content: CellContent };
  /** The column of table 4 in which the value stands: 0 low, 1 medium, 2 high. */
  readonly valueColumn?: number;
  /** Tables that leave the item out. */
  readonly without?: readonly NineStepRow[];
  /** A green or yellow item that is carried on to table 3. */
  readonly carriedOn?: boolean;
  /** Where it is to be found: a cell, or the words of the item in a table. */
  readonly at: NineStepCell | NineStepRow | 'colours';
}

export const NINE_STEP_KINDS = [
  'none',
  'no colour',
  'two colours',
  'necessity out of range',
  'severity blank',
  'total wrong',
  'not planned',
  'hot item left out',
  'cold item carried on',
  'colour against total',
  'value in another column',
  'value of another total',
  'left out of table 4',
  'timeframe blank',
  'owner blank',
] as const;
export type NineStepKind = (typeof NINE_STEP_KINDS)[number];

const BLANKS: readonly CellContent[] = [null, '-', '.....', '\u00A0'];

/** Chooses an item for a mistake of a kind; `null` where none is asked for. */
export function plantNineStep(
  random: Random,
  kind: NineStepKind,
  model: NineStepModel,
): NineStepSeed | null {
  const { number: item, necessity, severity, colour } = random.pick(model.items.filter(goesOn));
  const total = necessity * severity;
  const cold = model.items.find((each) => !goesOn(each));
  switch (kind) {
    case 'none':
      return null;
    case 'no colour':
      return {
        rule: 'colour-not-single',
        item,
        also: ['carried-forward-wrongly'],
        colours: [],
        at: 'status',
      };
    case 'two colours':
      return {
        rule: 'colour-not-single',
        item,
        also: ['carried-forward-wrongly', 'colour-score-mismatch'],
        colours: [colour, 'yellow'],
        at: 'colours',
      };
    case 'necessity out of range': {
      const content = random.pick<CellContent>([4, 0, '๕', 'มาก']);
      return {
        rule: 'watch-scale-invalid',
        item,
        also: [],
        cell: { of: 'necessity', content },
        at: 'necessity',
      };
    }
    case 'severity blank': {
      const content = random.pick(BLANKS);
      return {
        rule: 'watch-scale-invalid',
        item,
        also: [],
        cell: { of: 'severity', content },
        at: 'severity',
      };
    }
    case 'total wrong':
      return {
        rule: 'total-mismatch',
        item,
        also: [],
        cell: { of: 'total', content: total === 9 ? 6 : 9 },
        at: 'total',
      };
    case 'not planned':
      return { rule: 'risk-not-planned', item, also: [], without: ['plan'], at: 'watch' };
    case 'hot item left out':
      return {
        rule: 'carried-forward-wrongly',
        item,
        also: ['row-dropped'],
        without: ['watch', 'control', 'plan'],
        at: 'status',
      };
    case 'cold item carried on':
      if (cold === undefined) return null;
      return {
        rule: 'carried-forward-wrongly',
        item: cold.number,
        also: ['colour-score-mismatch'],
        carriedOn: true,
        at: 'watch',
      };
    case 'colour against total':
      return {
        rule: 'colour-score-mismatch',
        item,
        also: [
          'risk-not-planned',
          'control-value-misplaced',
          'total-mismatch',
          'plan-row-unmatched',
        ],
        cell: { of: 'necessity', content: 1 },
        at: 'total',
      };
    case 'value in another column':
      return { rule: 'control-value-misplaced', item, also: [], valueColumn: 0, at: 'value' };
    case 'value of another total':
      return {
        rule: 'control-value-misplaced',
        item,
        also: [],
        cell: { of: 'value', content: total === 9 ? 6 : 9 },
        at: 'value',
      };
    case 'left out of table 4':
      return { rule: 'row-dropped', item, also: [], without: ['control'], at: 'watch' };
    case 'timeframe blank':
    case 'owner blank': {
      const of = kind === 'owner blank' ? 'owner' : 'timeframe';
      return {
        rule: `${of}-missing`,
        item,
        also: [],
        cell: { of, content: random.pick(BLANKS) },
        at: of,
      };
    }
  }
}
