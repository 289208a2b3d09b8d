import type { Canvas } from './canvas';
import type { Hand } from './handwriting';
import { orderCell, written } from './handwriting';
import { SCORED_HEADINGS, writeHeadings } from './headings-written';
import { layTable } from './lay-table';
import type { Unit } from './model';
import type { Office } from './office';
import type { Random } from './random';
import type { LayoutRecord } from './record';

/** How one office writes labels, so that all of a workbook look alike. */
export interface LabelStyle {
  readonly value: 'same-cell' | 'colon' | 'dots' | 'next-cell' | 'far-cell' | 'merged-cell';
  readonly agency: string;
  readonly process: string;
}

export function makeLabelStyle(random: Random): LabelStyle {
  return {
    value: random.pick([
      'same-cell',
      'same-cell',
      'colon',
      'dots',
      'next-cell',
      'far-cell',
      'merged-cell',
    ]),
    agency: random.pick(['ชื่อหน่วยงาน', 'ชื่อหน่วยงาน', 'ชื่อส่วนราชการ', 'หน่วยงาน']),
    process: random.pick([
      'ชื่อกระบวนการ/โครงการ',
      'ชื่อกระบวนการ/โครงการ',
      'ชื่อกระบวนงาน/โครงการ',
      'ชื่อกระบวนการ / โครงการ',
      'ชื่อโครงการ/กระบวนการ',
      'ชื่อกระบวนการ',
      'ชื่อโครงการ',
    ]),
  };
}

/** One label with its value, or with what a seed leaves in its place. */
export function layLabel(
  canvas: Canvas,
  row: number,
  column: number,
  style: LabelStyle,
  label: 'agency' | 'process',
  unit: Unit,
  record: LayoutRecord,
): void {
  const blank = record.blankLabel(label);
  const value = blank ?? unit[label];
  const text = style[label];
  if (style.value === 'same-cell' || style.value === 'colon' || style.value === 'dots') {
    const between = style.value === 'colon' ? ' : ' : style.value === 'dots' ? ' ........ ' : ' ';
    // A bare `หน่วยงาน` is a label only with something behind it.
    const joint = text === 'หน่วยงาน' && between === ' ' ? ' : ' : between;
    const place = canvas.put(
      row,
      column,
      blank === null ? `${text}${joint}${value}` : text + blank,
    );
    const hasLeaders = blank !== null && /[.…-]/.test(blank);
    if (blank !== null) record.missingLabel ??= hasLeaders ? place : canvas.place(row, column + 1);
    return;
  }
  canvas.put(row, column, text + (style.value === 'next-cell' ? '' : ' :'));
  const wide = style.value === 'merged-cell';
  if (wide) canvas.merge(row, column, 1, 2);
  const at = style.value === 'next-cell' ? column + 1 : column + 2;
  if (value !== '') canvas.put(row, at, value);
  const isSeen = value.trim() !== '';
  if (blank !== null) record.missingLabel ??= canvas.place(row, wide || isSeen ? at : column + 1);
}

const DOMAINS = [
  'ด้านการพิจารณาอนุมัติ อนุญาตของทางราชการ',
  'ด้านการใช้อำนาจและตำแหน่งหน้าที่',
  'ด้านการใช้จ่ายงบประมาณ',
  'ด้านการบริหารงานบุคคล',
];

const TICKS: readonly (readonly [on: string, off: string])[] = [
  ['☑', '☐'],
  ['✓', ''],
  ['√', '-'],
  ['/', ''],
  ['(/)', '( )'],
  ['[x]', '[ ]'],
  ['■', '□'],
  ['●', '○'],
  ['✔', ''],
];

/** The domains, one of them ticked: in the same cell, the cell before or the cell after. */
export function layDomains(
  random: Random,
  canvas: Canvas,
  row: number,
  column: number,
  unit: Unit,
  hand: Hand,
): number {
  const [on, off] = random.pick(TICKS);
  const where = random.pick(['same', 'same', 'before', 'after'] as const);
  canvas.put(row, column, 'ประเภทความเสี่ยง');
  const count = random.pick([3, 4]);
  for (let domain = 1; domain <= count; domain += 1) {
    const at = row + domain;
    const mark = domain === unit.domain ? on : off;
    const text = `ด้านที่ ${written(random, hand, String(domain))} ${DOMAINS[domain - 1] ?? ''}`;
    if (where === 'same') canvas.put(at, column, `${mark} ${text}`.trim());
    else {
      canvas.put(at, where === 'before' ? column + 1 : column, text);
      if (mark !== '') canvas.put(at, where === 'before' ? column : column + 1, mark);
    }
  }
  return row + count + 1;
}

/** The list of issues of step 2, without scores. */
export function layIssueList(
  random: Random,
  canvas: Canvas,
  row: number,
  column: number,
  unit: Unit,
  office: Office,
): number {
  const roles =
    office.order === 'none' ? (['step', 'issue'] as const) : (['order', 'step', 'issue'] as const);
  const heading = writeHeadings(random, SCORED_HEADINGS);
  return layTable(random, canvas, row, column, {
    columns: roles.map((role) => ({
      role,
      heading: heading(role),
      grouped: false,
      span: 1,
    })),
    group: null,
    lines: unit.risks.map(({ order, step, issue }) => ({
      order: { content: orderCell(random, office.hand, office.order, order) },
      step: { content: step },
      issue: { content: issue },
    })),
    merges: [],
    breaks: new Map(),
  }).nextRow;
}

/** Lines to sign on, in one column or two. */
export function laySignatures(random: Random, canvas: Canvas, row: number, column: number): number {
  const kind = random.int(0, 3);
  if (kind === 0) {
    canvas.put(row, column, 'ชื่อ - สกุล ............................ (ผู้จัดทำ)');
    canvas.put(row + 1, column, 'ตำแหน่ง ............................');
    canvas.put(row + 2, column, 'ชื่อ - สกุล ............................');
    canvas.put(row + 3, column, 'ตำแหน่ง หัวหน้าฝ่าย');
    return row + 4;
  }
  if (kind === 1) {
    canvas.put(row, column, 'ลงชื่อ ............................ ผู้จัดทำ');
    canvas.put(row, column + 3, 'ลงชื่อ ............................ ผู้อนุมัติ');
    canvas.put(row + 1, column, '(............................)');
    canvas.put(row + 1, column + 3, '(............................)');
    canvas.put(row + 2, column, 'วันที่ ..../..../....');
    canvas.put(row + 2, column + 3, 'วันที่ ..../..../....');
    return row + 3;
  }
  if (kind === 2) {
    canvas.put(row, column + 2, '(ลงชื่อ)');
    canvas.put(row + 1, column + 2, '(นายสมมติ ตัวอย่าง)');
    canvas.put(row + 2, column + 2, 'ตำแหน่ง ผู้อำนวยการกอง');
    return row + 3;
  }
  canvas.put(row, column + 1, 'ผู้จัดทำ');
  canvas.put(row, column + 4, 'ผู้อนุมัติ');
  canvas.put(row + 1, column + 1, 'ลงชื่อ');
  canvas.put(row + 1, column + 4, 'ลงชื่อ');
  canvas.put(row + 2, column + 1, '(นางสาวสมมติ ตัวอย่าง)');
  canvas.put(row + 2, column + 4, '(นายสมมติ ตัวอย่าง)');
  return row + 3;
}
