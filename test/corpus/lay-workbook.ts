import { Canvas } from './canvas';
import { makeLabelStyle } from './lay-surroundings';
import type { PartName, UnitJob } from './lay-unit';
import { layPart, partsOf } from './lay-unit';
import { makeUnits } from './model';
import { makeOffice } from './office';
import type { Place } from '../../src/assessment/place';
import { Random } from './random';
import { LayoutRecord } from './record';
import type { Seed } from './seed';
import { plantSeed, SEED_KINDS } from './seed';
import { unrelatedSheet } from './unrelated-sheets';

export interface CorpusWorkbook {
  readonly canvases: readonly Canvas[];
  readonly seed: Seed;
  /** What was chosen, for whoever looks into a failure. */
  readonly story: string;
  /** The mistake that is in it; `null` where all is right. */
  readonly expected: { readonly rule: string; readonly place: Place } | null;
  readonly units: readonly UnitJob[];
}

type Arrangement = 'by-step' | 'stacked' | 'side-by-side' | 'two-sheets';

/** Lays a whole workbook out: all of it follows from the number. */
export function makeWorkbook(number: number): CorpusWorkbook {
  const random = new Random(number);
  const kind = SEED_KINDS[number % SEED_KINDS.length] ?? 'none';
  const units = makeUnits(random, random.pick([1, 1, 1, 2, 3]));
  const seed = plantSeed(random, kind, units);
  const needs = {
    score: kind === 'score-mismatch',
    level: kind === 'level-mismatch',
    planLevel: kind === 'plan-level-mismatch',
  };
  const shared = { office: makeOffice(random, needs), labels: makeLabelStyle(random) };
  const oneHand = random.chance(0.5);
  const jobs = units.map((unit, index): UnitJob => {
    const own = oneHand
      ? shared
      : { office: makeOffice(random, needs), labels: makeLabelStyle(random) };
    return { unit, ...own, record: new LayoutRecord(index, seed) };
  });
  const { canvases, arrangement } = arrange(random, jobs);
  const place = jobs.map(({ record }) => record.mistake()).find((each) => each !== null) ?? null;
  if (seed.kind !== 'none' && place === null)
    throw new Error(`${number}: the seed was not laid out`);
  return {
    canvases,
    seed,
    story: `${arrangement}; ${JSON.stringify(seed)}; ${jobs.map(({ office }) => JSON.stringify(office)).join(' ')}`,
    expected: seed.kind === 'none' || place === null ? null : { rule: seed.rule, place },
    units: jobs,
  };
}

function arrange(
  random: Random,
  jobs: readonly UnitJob[],
): { canvases: readonly Canvas[]; arrangement: string } {
  const [only] = jobs;
  if (jobs.length === 1 && only !== undefined) {
    const arrangement = random.pick<Arrangement>([
      'by-step',
      'stacked',
      'side-by-side',
      'two-sheets',
    ]);
    const sheets = layUnit(random, only, arrangement, '');
    const canShuffle = arrangement === 'by-step' && random.chance(0.4);
    const ordered = canShuffle ? random.shuffled(sheets) : sheets;
    return {
      canvases: withUnrelated(random, ordered),
      arrangement: arrangement + (canShuffle ? ' shuffled' : ''),
    };
  }
  const kind = random.pick(['groups', 'all-stacked', 'by-kind'] as const);
  switch (kind) {
    case 'groups': {
      const arrangement = random.pick<Arrangement>([
        'by-step',
        'stacked',
        'side-by-side',
        'two-sheets',
      ]);
      const sheets = jobs.flatMap((job, index) =>
        layUnit(random, job, arrangement, ` (${index + 1})`),
      );
      return { canvases: withUnrelated(random, sheets), arrangement: `${kind} ${arrangement}` };
    }
    case 'all-stacked': {
      const canvas = new Canvas('แบบประเมิน');
      let row = random.pick([0, 0, 2]);
      const column = random.pick([0, 0, 1, 3]);
      for (const job of jobs) row = stack(random, canvas, row, column, job) + random.int(1, 3);
      return { canvases: withUnrelated(random, [canvas]), arrangement: kind };
    }
    case 'by-kind':
      return { canvases: withUnrelated(random, byKind(random, jobs)), arrangement: kind };
  }
}

/** The worksheets of one unit. */
function layUnit(random: Random, job: UnitJob, arrangement: Arrangement, suffix: string): Canvas[] {
  const parts = partsOf(random, job);
  const origin = (): [number, number] => [
    random.pick([0, 0, 0, 1, 4]),
    random.pick([0, 0, 0, 1, 3]),
  ];
  const repeatsProcess = random.chance(0.6);
  switch (arrangement) {
    case 'by-step': {
      const canvases: Canvas[] = [];
      for (const part of parts) {
        const [row, column] = origin();
        const isFirst = part === 'selection';
        const previous = canvases.at(-1);
        if (part === 'signatures' && previous !== undefined) {
          layPart(random, previous, lastRow(previous) + 3, column, part, job, NO_HEAD);
          continue;
        }
        const canvas = new Canvas(sheetName(random, part) + suffix);
        canvases.push(canvas);
        layPart(random, canvas, row, column, part, job, {
          title: random.chance(0.8),
          agency: isFirst,
          process: isFirst || (repeatsProcess && part !== 'criteria'),
        });
      }
      return canvases;
    }
    case 'stacked': {
      const canvas = new Canvas(`แบบประเมินความเสี่ยง${suffix}`);
      const [row, column] = origin();
      stack(random, canvas, row, column, job);
      return [canvas];
    }
    case 'side-by-side': {
      const canvas = new Canvas(`ประเมินความเสี่ยง${suffix}`);
      const [top, column] = origin();
      const row = layPart(random, canvas, top, column, 'selection', job, WHOLE_HEAD) + 1;
      const gap = random.pick([0, 1, 1, 2]);
      const later = random.pick([0, 0, 1, 3]);
      const tables = parts.filter(
        (part) => part === 'issues' || part === 'scored' || part === 'plan',
      );
      let next = column;
      for (const [index, part] of tables.entries()) {
        const at = row + (index === 0 ? 0 : later);
        layPart(random, canvas, at, next, part, job, { ...NO_HEAD, title: random.chance(0.5) });
        next = lastColumn(canvas) + 1 + gap;
      }
      return [canvas];
    }
    case 'two-sheets': {
      const [first, second] = [new Canvas(`ประเมิน${suffix}`), new Canvas(`มาตรการ${suffix}`)];
      const [row, column] = origin();
      let at = row;
      for (const part of parts.filter((each) => each !== 'plan' && each !== 'signatures')) {
        at =
          layPart(random, first, at, column, part, job, part === 'selection' ? WHOLE_HEAD : TITLE) +
          1;
      }
      const [planRow, planColumn] = origin();
      const end = layPart(random, second, planRow, planColumn, 'plan', job, {
        ...TITLE,
        process: repeatsProcess,
      });
      if (parts.includes('signatures'))
        layPart(random, second, end + 2, planColumn, 'signatures', job, NO_HEAD);
      return [first, second];
    }
  }
}

const NO_HEAD = { title: false, agency: false, process: false };
const TITLE = { title: true, agency: false, process: false };
const WHOLE_HEAD = { title: true, agency: true, process: true };

/** All parts one under another; gives the row under them. */
function stack(random: Random, canvas: Canvas, row: number, column: number, job: UnitJob): number {
  let at = row;
  const repeatsProcess = random.chance(0.6);
  for (const part of partsOf(random, job)) {
    const isFirst = part === 'selection';
    at = layPart(random, canvas, at, column, part, job, {
      title: true,
      agency: isFirst,
      process:
        isFirst || (repeatsProcess && (part === 'issues' || part === 'scored' || part === 'plan')),
    });
    at += random.int(1, 2);
  }
  return at;
}

/** All scored tables on one sheet, all plans on another. */
function byKind(random: Random, jobs: readonly UnitJob[]): readonly Canvas[] {
  const scored = new Canvas('ประเมินทุกหน่วยงาน');
  const plans = new Canvas('มาตรการทุกหน่วยงาน');
  let row = 0;
  let planRow = 0;
  for (const job of jobs) {
    const head = { title: random.chance(0.5), agency: true, process: true };
    row = layPart(random, scored, row, 0, 'scored', job, head) + random.int(1, 3);
  }
  // Some repeat both labels over the plan, some only one of them.
  const [agency, process] = random.pick([
    [true, true],
    [false, true],
    [true, false],
  ] as const);
  const ordered = random.chance(0.4) ? random.shuffled(jobs) : jobs;
  for (const job of ordered) {
    const head = { title: random.chance(0.5), agency, process };
    planRow = layPart(random, plans, planRow, 0, 'plan', job, head) + random.int(1, 3);
  }
  return [scored, plans];
}

const NAMES: Readonly<Record<PartName, string>> = {
  selection: '1',
  issues: '2',
  criteria: '3',
  scored: '4',
  plan: '5',
  signatures: '6',
};

function sheetName(random: Random, part: PartName): string {
  return random.pick(['ขั้นตอนที่ ', 'Step ', 'แผ่น']) + NAMES[part];
}

function lastRow(canvas: Canvas): number {
  return Math.max(...canvas.cells.keys());
}

function lastColumn(canvas: Canvas): number {
  const merged = canvas.merges.map(({ column, columns }) => column + columns - 1);
  return Math.max(...[...canvas.cells.values()].flatMap((line) => [...line.keys()]), ...merged);
}

/** Sheets that have nothing to do with the forms, between the others. */
function withUnrelated(random: Random, canvases: readonly Canvas[]): readonly Canvas[] {
  if (random.chance(0.6)) return canvases;
  const at = random.int(0, canvases.length);
  return [...canvases.slice(0, at), unrelatedSheet(random), ...canvases.slice(at)];
}
