import type { ColumnRole } from '../../src/assessment/assessment';
import { LEVELS, LEVEL_WORDS } from '../../src/assessment/level';
import type { CellContent } from '../../src/sheets/snapshot';
import type { ModelRisk, Unit } from './model';
import type { Random } from './random';

/** One mistake that is put into a workbook, and nothing else wrong with it. */
export type Seed =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'cell';
      readonly rule: string;
      readonly unit: number;
      readonly risk: number;
      readonly table: 'scored' | 'plan';
      readonly role: ColumnRole;
      readonly content: CellContent;
    }
  | {
      readonly kind: 'no-row';
      readonly rule: 'plan-row-missing';
      readonly unit: number;
      readonly risk: number;
    }
  | {
      readonly kind: 'no-label';
      readonly rule: 'agency-missing' | 'process-missing';
      readonly unit: number;
      readonly content: string;
    };

export type SeedKind =
  | 'none'
  | 'measure-missing'
  | 'timeframe-missing'
  | 'owner-missing'
  | 'likelihood-invalid'
  | 'impact-invalid'
  | 'score-mismatch'
  | 'level-mismatch'
  | 'plan-row-missing'
  | 'plan-level-mismatch'
  | 'agency-missing'
  | 'process-missing';

export const SEED_KINDS: readonly SeedKind[] = [
  'none',
  'none',
  'measure-missing',
  'timeframe-missing',
  'owner-missing',
  'likelihood-invalid',
  'impact-invalid',
  'score-mismatch',
  'level-mismatch',
  'plan-row-missing',
  'plan-level-mismatch',
  'agency-missing',
  'process-missing',
];

const BLANKS: readonly CellContent[] = [
  null,
  null,
  '-',
  '–',
  '.....',
  '…………………',
  '\u200B',
  ' ',
  '\u00A0',
  '- ',
  '_____',
];
const NO_RATINGS: readonly CellContent[] = [
  ...BLANKS,
  0,
  6,
  2.5,
  '๐',
  '๖',
  '๗',
  'สูง',
  '๒-๓',
  '2/3',
  'มาก',
  -1,
  { error: '#REF!' },
  { error: '#VALUE!' },
  '#N/A',
  '?',
];

/** Chooses a place for a mistake of a kind. */
export function plantSeed(random: Random, kind: SeedKind, units: readonly Unit[]): Seed {
  const unit = random.int(0, units.length - 1);
  const { risks } = units[unit]!;
  const planned = risks.filter(({ level }) => level !== 'low');
  const cell = (
    table: 'scored' | 'plan',
    role: ColumnRole,
    { order }: ModelRisk,
    content: CellContent,
  ): Seed => ({ kind: 'cell', rule: kind, unit, risk: order, table, role, content });
  switch (kind) {
    case 'none':
      return { kind };
    case 'measure-missing':
    case 'timeframe-missing':
    case 'owner-missing': {
      const role =
        kind === 'measure-missing' ? 'measure' : kind === 'owner-missing' ? 'owner' : 'timeframe';
      return cell('plan', role, random.pick(planned), random.pick([...BLANKS, { error: '#REF!' }]));
    }
    case 'likelihood-invalid':
    case 'impact-invalid': {
      const role = kind === 'likelihood-invalid' ? 'likelihood' : 'impact';
      return cell('scored', role, random.pick(risks), random.pick(NO_RATINGS));
    }
    case 'score-mismatch': {
      const risk = random.pick(risks);
      return cell('scored', 'score', risk, wrongScore(random, risk));
    }
    case 'level-mismatch': {
      const risk = random.pick(risks);
      const content = random.chance(0.4) ? numberOf(random, risk.score) : wrongLevel(random, risk);
      return cell('scored', 'level', risk, content);
    }
    case 'plan-level-mismatch': {
      const risk = random.pick(risks.filter(({ measures }) => measures.length > 0));
      const content = random.chance(0.2) ? numberOf(random, risk.score) : wrongLevel(random, risk);
      return cell('plan', 'level', risk, content);
    }
    case 'plan-row-missing':
      return { kind: 'no-row', rule: kind, unit, risk: random.pick(planned).order };
    case 'agency-missing':
    case 'process-missing':
      return {
        kind: 'no-label',
        rule: kind,
        unit,
        content: random.pick(['', '', '..............', ' : ', ': ………………', ' -', '\u00A0']),
      };
  }
}

function numberOf(random: Random, value: number): CellContent {
  return random.chance(0.5) ? value : String(value).replace(/\d/g, (d) => '๐๑๒๓๔๕๖๗๘๙'[Number(d)]!);
}

function wrongScore(random: Random, { likelihood, impact, score }: ModelRisk): CellContent {
  const other = random.pick(
    [1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25].filter((n) => n !== score),
  );
  return random.pick<CellContent>([
    other,
    numberOf(random, other),
    `${other} (${likelihood} x ${impact})`,
    'ปานกลาง',
    { error: '#REF!' },
  ]);
}

function wrongLevel(random: Random, { level }: ModelRisk): CellContent {
  const other = random.pick(LEVELS.filter((each) => each !== level));
  return random.pick<CellContent>([
    LEVEL_WORDS[other],
    LEVEL_WORDS[other],
    `ระดับ${LEVEL_WORDS[other]}`,
    { error: '#N/A' },
  ]);
}
