import type { Hand, OrderStyle } from './handwriting';
import { makeHand } from './handwriting';
import type { Random } from './random';

/** How one office fills its forms. */
export interface Office {
  readonly hand: Hand;
  readonly order: OrderStyle;
  /** `step`: issues of one step share its number. */
  readonly numbering: 'risk' | 'step';
  /** How a step is written that has several issues. */
  readonly sameStep: 'repeated' | 'merged' | 'once';
  readonly score: 'typed' | 'formula' | 'blank' | 'none';
  readonly level: 'typed' | 'formula' | 'blank' | 'none';
  /** Whether long texts run on in the next row, as text pasted from Word does. */
  readonly continued: boolean;
  readonly ready: {
    readonly rows: number;
    readonly style: 'blank' | 'number' | 'formula' | 'zeros';
  };
  readonly breaks: boolean;
  readonly hasExtra: boolean;
  readonly hasTwoHeadingRows: boolean;
  readonly hasIssueList: boolean;
  readonly plan: {
    readonly measures: 'rows' | 'merged' | 'merge-lost' | 'one-cell' | 'repeated';
    readonly shuffled: boolean;
    readonly numbers: 'own' | 'sequential';
    readonly level: 'typed' | 'blank' | 'none';
    /** How often a text differs in spelling or spaces from the assessed one. */
    readonly slips: number;
    readonly hasBudget: boolean;
    readonly hasMethod: boolean;
    /** Texts are fetched by formulas from the scored table. */
    readonly linked: boolean;
  };
}

/** An office that needs a column filled for a seed fills it. */
export interface Needs {
  readonly score: boolean;
  readonly level: boolean;
  readonly planLevel: boolean;
}

export function makeOffice(random: Random, needs: Needs): Office {
  const order = random.pick<OrderStyle>(['number', 'number', 'dot', 'bracket', 'brackets', 'none']);
  const numbering = order !== 'none' && random.chance(0.25) ? 'step' : 'risk';
  const shuffled = numbering === 'risk' && random.chance(0.25);
  const planLevel = random.pick(['typed', 'typed', 'blank', 'none'] as const);
  return {
    hand: makeHand(random),
    order,
    numbering,
    sameStep: random.pick(['repeated', 'merged', 'once']),
    score: needs.score
      ? 'typed'
      : random.pick(['typed', 'typed', 'formula', 'formula', 'blank', 'none']),
    level: needs.level ? 'typed' : random.pick(['typed', 'typed', 'formula', 'blank', 'none']),
    continued: order !== 'none' && numbering === 'risk' && random.chance(0.25),
    ready: {
      rows: random.pick([0, 0, 1, 3, 6]),
      style: random.pick(['blank', 'number', 'formula', 'zeros']),
    },
    breaks: random.chance(0.25),
    hasExtra: random.chance(0.2),
    hasTwoHeadingRows: random.chance(0.5),
    hasIssueList: random.chance(0.5),
    plan: {
      measures: random.pick(['rows', 'merged', 'merge-lost', 'one-cell', 'repeated']),
      shuffled,
      numbers: random.pick(['own', 'sequential']),
      level: needs.planLevel || numbering === 'step' ? 'typed' : planLevel,
      slips: random.pick([0, 0.3, 0.8]),
      hasBudget: random.chance(0.2),
      hasMethod: random.chance(0.9),
      linked: !shuffled && random.chance(0.15),
    },
  };
}
