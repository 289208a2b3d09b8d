import type { Canvas } from './canvas';
import { layCriteria } from './lay-criteria';
import { layPlan } from './lay-plan';
import { layScored } from './lay-scored';
import type { LabelStyle } from './lay-surroundings';
import { layDomains, layIssueList, layLabel, laySignatures } from './lay-surroundings';
import type { Unit } from './model';
import type { Office } from './office';
import type { Random } from './random';
import type { LayoutRecord } from './record';

/** One unit with all that its forms are laid out by. */
export interface UnitJob {
  readonly unit: Unit;
  readonly office: Office;
  readonly labels: LabelStyle;
  readonly record: LayoutRecord;
}

export type PartName = 'selection' | 'issues' | 'criteria' | 'scored' | 'plan' | 'signatures';

const TITLES: Readonly<Record<PartName, readonly string[]>> = {
  selection: [
    'ขั้นตอนที่ 1 การคัดเลือกกระบวนการหรือโครงการ',
    'ขั้นตอนที่ ๑ การคัดเลือกกระบวนการงานหรือโครงการที่มีความเสี่ยงการทุจริต',
  ],
  issues: ['ขั้นตอนที่ 2 การกำหนดประเด็นความเสี่ยงการทุจริต', 'ขั้นตอนที่ ๒ กำหนดประเด็นความเสี่ยงการทุจริต'],
  criteria: ['ขั้นตอนที่ 3 การกำหนดเกณฑ์การประเมินความเสี่ยงการทุจริต'],
  scored: [
    'ขั้นตอนที่ ๔ การประเมินความระดับความรุนแรงของความเสี่ยงการทุจริต',
    'ขั้นตอนที่ 4 การประเมินระดับความเสี่ยงการทุจริต',
    'ตารางประเมินความเสี่ยงการทุจริต',
  ],
  plan: [
    'ขั้นตอนที่ ๕ การจัดทำมาตรการควบคุมความเสี่ยงการทุจริต',
    'ขั้นตอนที่ 5 จัดทำมาตรการควบคุมหรือป้องกันความเสี่ยงการทุจริต',
    'แผนบริหารจัดการความเสี่ยงการทุจริต',
  ],
  signatures: [''],
};

export interface PartOptions {
  readonly title: boolean;
  readonly agency: boolean;
  readonly process: boolean;
}

/** Lays one part of a unit's forms out, its title and labels above it; gives the first row under it. */
export function layPart(
  random: Random,
  canvas: Canvas,
  row: number,
  column: number,
  part: PartName,
  { unit, office, labels, record }: UnitJob,
  options: PartOptions,
): number {
  let at = row;
  const title = random.pick(TITLES[part]);
  if (options.title && title !== '') {
    canvas.put(at, column, title);
    if (random.chance(0.4)) canvas.merge(at, column, 1, 7);
    at += 1;
  }
  if (part === 'selection' && random.chance(0.5)) {
    canvas.put(at, column, `การประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. ${unit.year}`);
    at += random.int(1, 2);
  }
  if (options.agency) {
    layLabel(canvas, at, column, labels, 'agency', unit, record);
    at += 1;
  }
  // A label that is left blank stands once: of several it would not be clear which one is meant.
  const isRepeated = record.blankLabel('process') !== null && record.missingLabel !== null;
  if (options.process && !isRepeated) {
    layLabel(canvas, at, column, labels, 'process', unit, record);
    at += 1;
  }
  if (at > row && random.chance(0.3)) at += 1;
  switch (part) {
    case 'selection':
      return layDomains(random, canvas, at, column, unit, office.hand);
    case 'issues':
      return layIssueList(random, canvas, at, column, unit, office);
    case 'criteria':
      return layCriteria(random, canvas, at, column, office.hand);
    case 'scored':
      return withNote(
        random,
        canvas,
        layScored(random, canvas, at, column, unit, office, record),
        column,
      );
    case 'plan':
      return withNote(
        random,
        canvas,
        layPlan(random, canvas, at, column, unit, office, record),
        column,
      );
    case 'signatures':
      return laySignatures(random, canvas, at, column);
  }
}

/** Notes stand right under a table when they say that they are notes, otherwise with a row between. */
function withNote(random: Random, canvas: Canvas, row: number, column: number): number {
  switch (random.int(0, 7)) {
    case 0:
      canvas.put(row, column, 'หมายเหตุ : ประเมินโดยคณะทำงานของหน่วยงาน');
      return row + 1;
    case 1:
      canvas.put(row + 1, column, '* ทบทวนการประเมินเมื่อสิ้นปีงบประมาณ');
      return row + 2;
    case 2:
      canvas.put(row + 2, column, 'ผ่านความเห็นชอบจากที่ประชุมผู้บริหารแล้ว');
      return row + 3;
    default:
      return row;
  }
}

/** The parts that a unit's forms have, in official order. */
export function partsOf(random: Random, { office }: UnitJob): readonly PartName[] {
  return [
    'selection',
    ...(office.hasIssueList ? (['issues'] as const) : []),
    ...(random.chance(0.6) ? (['criteria'] as const) : []),
    'scored',
    'plan',
    ...(random.chance(0.5) ? (['signatures'] as const) : []),
  ];
}
