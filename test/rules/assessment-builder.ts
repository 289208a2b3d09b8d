import type { Assessment, PlanMeasure, PlanRow, Risk } from '../../src/assessment/assessment';
import type { Field } from '../../src/assessment/field';
import { ABSENT, valueOf } from '../../src/assessment/field';
import type { Level } from '../../src/assessment/level';
import { LEVELS, LEVEL_WORDS } from '../../src/assessment/level';
import type { Rating } from '../../src/assessment/matrix';
import { levelOf, scoreOf } from '../../src/assessment/matrix';
import type { Place } from '../../src/assessment/place';

/**
 * What a test puts into a cell: a value, `null` for a blank one, something unreadable, no column at
 * all, or a value that is in another cell because a merge covers this one.
 */
export type Cell<T extends string | number> =
  | T
  | null
  | { readonly unreadable: string }
  | { readonly merged: readonly [place: Place, value: T | null] }
  | 'no column';

export interface RiskCells {
  readonly order?: Cell<string>;
  readonly step?: Cell<string>;
  readonly issue?: Cell<string>;
  readonly likelihood?: Cell<Rating>;
  readonly impact?: Cell<Rating>;
  readonly score?: Cell<number>;
  readonly level?: Cell<Level>;
  /** `null`: no row answers this risk. */
  readonly plan?: PlanRow | null;
}

export interface LineCells {
  readonly measure?: Cell<string>;
  readonly method?: Cell<string>;
  readonly timeframe?: Cell<string>;
  readonly owner?: Cell<string>;
}

export interface PlanCells extends LineCells {
  readonly order?: Cell<string>;
  readonly step?: Cell<string>;
  readonly issue?: Cell<string>;
  readonly level?: Cell<Level>;
  /** Lines that continue the row: what they leave out is blank. */
  readonly continued?: readonly LineCells[];
}

export const SCORED = 'ขั้นตอนที่ 2';
export const PLAN = 'ขั้นตอนที่ 5';

/** Row zero-based: the first row under the headings, in both tables. */
export const FIRST_ROW = 4;

/** A row of the scored table; medium, correct and with a complete plan unless cells say otherwise. */
export function risk(cells: RiskCells = {}, row = FIRST_ROW): Risk {
  const at = <T extends string | number>(column: number, cell: Cell<T>): Field<T> =>
    fieldOf({ sheet: SCORED, row, column }, cell);
  const likelihood = at(3, cells.likelihood === undefined ? 3 : cells.likelihood);
  const impact = at(4, cells.impact === undefined ? 2 : cells.impact);
  const [l, i] = [valueOf(likelihood), valueOf(impact)];
  const score = l === null || i === null ? null : scoreOf(l, i);
  const level = score === null ? null : levelOf(score);
  return {
    sheet: SCORED,
    row,
    order: at(0, cells.order === undefined ? '1' : cells.order),
    step: at(1, cells.step === undefined ? 'รับคำขอ' : cells.step),
    issue: at(2, cells.issue === undefined ? 'เรียกรับผลประโยชน์' : cells.issue),
    likelihood,
    impact,
    writtenScore: at(5, cells.score === undefined ? score : cells.score),
    writtenLevel: at<Level>(6, cells.level === undefined ? level : cells.level),
    score,
    level,
    formulas: { score: null, level: null },
    hidden: false,
    plan: cells.plan === undefined ? planRow({ level: level ?? null }, row) : cells.plan,
  };
}

/** A row of the measures table, complete and of medium level unless cells say otherwise. */
export function planRow(cells: PlanCells = {}, row = FIRST_ROW): PlanRow {
  const at = <T extends string | number>(column: number, cell: Cell<T>): Field<T> =>
    fieldOf({ sheet: PLAN, row, column }, cell);
  const own: LineCells = {
    measure: cells.measure === undefined ? 'แสดงขั้นตอนให้ประชาชนทราบ' : cells.measure,
    method: cells.method === undefined ? 'ติดประกาศหน้าสำนักงาน' : cells.method,
    timeframe: cells.timeframe === undefined ? 'ปีงบประมาณ 2569' : cells.timeframe,
    owner: cells.owner === undefined ? 'สำนักปลัด' : cells.owner,
  };
  const continued = cells.continued ?? [];
  return {
    sheet: PLAN,
    row,
    order: at(0, cells.order === undefined ? '1' : cells.order),
    step: at(1, cells.step === undefined ? 'รับคำขอ' : cells.step),
    issue: at(2, cells.issue === undefined ? 'เรียกรับผลประโยชน์' : cells.issue),
    writtenLevel: at<Level>(3, cells.level === undefined ? 'medium' : cells.level),
    hidden: false,
    measures: [line(own, row), ...continued.map((next, index) => line(next, row + 1 + index))],
  };
}

function line(cells: LineCells, row: number): PlanMeasure {
  const at = (column: number, cell: Cell<string> = null): Field<string> =>
    fieldOf({ sheet: PLAN, row, column }, cell);
  return {
    row,
    measure: at(4, cells.measure),
    method: at(5, cells.method),
    timeframe: at(6, cells.timeframe),
    owner: at(7, cells.owner),
    budget: ABSENT,
  };
}

function fieldOf<T extends string | number>(place: Place, cell: Cell<T>): Field<T> {
  if (cell === 'no column') return ABSENT;
  if (cell === null) return { kind: 'blank', place, text: '' };
  if (typeof cell !== 'object') return { kind: 'value', place, text: textOf(cell), value: cell };
  if ('unreadable' in cell) return { kind: 'invalid', place, text: cell.unreadable };
  const [mergePlace, value] = cell.merged;
  return fieldOf<T>(mergePlace, value);
}

function textOf(value: string | number): string {
  const level = LEVELS.find((candidate) => candidate === value);
  return level === undefined ? String(value) : LEVEL_WORDS[level];
}

/** An assessment of the given risks, with the plan rows that answer them. */
export function assessmentOf(...risks: readonly Risk[]): Assessment {
  return {
    edition: 'pacc-2569',
    agency: ABSENT,
    process: ABSENT,
    fiscalYear: ABSENT,
    domains: [],
    proposedDomain: ABSENT,
    listed: [],
    criteria: [],
    followUp: [],
    publication: null,
    nineStep: null,
    signatures: [],
    remarks: [],
    risks,
    plan: risks.flatMap(({ plan }) => (plan === null ? [] : [plan])),
    tables: [],
  };
}
