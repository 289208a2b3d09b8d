import type { Assessment, ColumnRole, TableExtent } from '../assessment/assessment';
import type { PlannedMeasure, ReportedMeasure } from '../assessment/carried-measures';
import { plannedMeasures, reportedMeasures } from '../assessment/carried-measures';
import { valueOf } from '../assessment/field';
import { LEVEL_WORDS } from '../assessment/level';
import type { ChangedMeasure } from '../assessment/link-measures';
import { linkMeasures } from '../assessment/link-measures';
import type { FilledRisk, Filling } from '../forms/filling';
import type { SheetSnapshot } from '../sheets/snapshot';
import type { Edit } from './edit';
import type { FreeRow } from './free-rows';
import { freeRows, isCalculated } from './free-rows';
import { Workbook } from './workbook';

/**
 * What making the follow-up report of an assessment comes to, to be shown before it is done.
 *
 * - `new`: the workbook has none yet; this is to be written into the form
 * - `refreshed`: it has one, which the edits bring up to date
 */
export type FollowUpReport =
  { readonly kind: 'new'; readonly measures: number; readonly filling: Filling } | RefreshedReport;

export interface RefreshedReport {
  readonly kind: 'refreshed';
  /** The sheet of the report. */
  readonly sheet: string;
  /** The measures that it gets a row for; none where it has all. */
  readonly added: readonly PlannedMeasure[];
  readonly edits: readonly Edit[];
  /** Those that the plan words otherwise by now. They stay as they are: a person decides. */
  readonly changed: readonly ChangedMeasure[];
  /** Those that the plan does not have any more; they stay, with their results. */
  readonly withdrawn: readonly ReportedMeasure[];
}

/**
 * The report on the plan of an assessment (แบบรายงานผลการดำเนินการ, source 001), whatever edition
 * the plan is of and whoever laid it out: one row a measure with its step and level, the result left
 * blank. A report that is there already only grows: no cell that says anything is changed, and made
 * twice it is made once. `null` where the plan has no measure.
 *
 * @param sheets the sheets that the assessment was read from
 */
export function followUpReport(
  assessment: Assessment,
  sheets: readonly SheetSnapshot[],
): FollowUpReport | null {
  const planned = plannedMeasures(assessment);
  if (planned.length === 0) return null;
  const table = assessment.tables.find(({ kind }) => kind === 'follow-up');
  if (table === undefined) {
    return { kind: 'new', measures: planned.length, filling: fillingOf(assessment, planned) };
  }
  const { missing, ...links } = linkMeasures(planned, reportedMeasures(assessment));
  const edits = rowsFor(missing, belowAll(table, assessment), new Workbook(sheets));
  const added = edits.length === 0 ? [] : missing;
  return { kind: 'refreshed', sheet: table.sheet, added, edits, ...links };
}

function fillingOf(
  { agency, process, fiscalYear }: Assessment,
  planned: readonly PlannedMeasure[],
): Filling {
  const risks: FilledRisk[] = [];
  let planRow: number | null = null;
  for (const each of planned) {
    const measure = { measure: written(each.measure), method: '', timeframe: '', owner: '' };
    const last = risks.at(-1);
    if (last !== undefined && each.planRow === planRow) {
      risks[risks.length - 1] = { ...last, measures: [...last.measures, measure] };
      continue;
    }
    planRow = each.planRow;
    const { level } = each;
    const ratings = { likelihood: null, impact: null };
    risks.push({ step: written(each.step), issue: '', ...ratings, level, measures: [measure] });
  }
  return {
    // The form does not ask for it.
    fiscalYear: valueOf(fiscalYear) ?? 0,
    entries: {
      agency: written(valueOf(agency) ?? ''),
      process: written(valueOf(process) ?? ''),
    },
    domain: null,
    units: [],
    risks,
  };
}

/** Only free rows under everything that the report says: one in between may part a step's measures. */
function belowAll(table: TableExtent, { followUp }: Assessment): TableExtent {
  const lines = followUp.filter(({ sheet }) => sheet === table.sheet);
  const used = Math.max(-1, ...lines.flatMap(({ measures }) => measures.map(({ row }) => row)));
  return { ...table, emptyRows: table.emptyRows.filter((row) => row > used) };
}

const CARRIED = ['step', 'level', 'measure'] as const satisfies readonly ColumnRole[];

/** The edits that give each measure a row; the first of a plan row names its step and level. */
function rowsFor(
  missing: readonly PlannedMeasure[],
  table: TableExtent,
  workbook: Workbook,
): readonly Edit[] {
  if (missing.length === 0) return [];
  const { rows, grow } = freeRows(table, ['measure'], missing.length, workbook);
  const isWritable = rows.every(
    ({ row, likeRow }) => !isCalculated(table, likeRow ?? row, 'measure', workbook),
  );
  if (!isWritable) return [];
  const sets = missing.flatMap((each, index) => {
    const row = rows[index];
    const isFirst = each.planRow !== missing[index - 1]?.planRow;
    return row === undefined ? [] : cellsFor(each, isFirst, row, table, workbook);
  });
  return [...grow, ...sets];
}

function cellsFor(
  { measure, step, level }: PlannedMeasure,
  isFirst: boolean,
  { row, likeRow }: FreeRow,
  table: TableExtent,
  workbook: Workbook,
): readonly Edit[] {
  const texts = {
    measure: written(measure),
    step: isFirst ? written(step) : '',
    level: isFirst && level !== null ? LEVEL_WORDS[level] : '',
  };
  return CARRIED.flatMap((role): readonly Edit[] => {
    const column = table.columns[role];
    const value = texts[role];
    if (column === undefined || value === '') return [];
    if (isCalculated(table, likeRow ?? row, role, workbook)) return [];
    const place = { sheet: table.sheet, row, column };
    return likeRow === null
      ? [workbook.set(place, value)]
      : [{ kind: 'set', place, value, was: '' }];
  });
}

/** Without what would make a formula of it. */
function written(text: string): string {
  return text.replace(/^[=\s]+/, '');
}
