import type { ColumnRole } from '../../src/assessment/assessment';
import { columnLetters } from '../../src/assessment/place';
import { LEVEL_WORDS } from '../../src/assessment/level';
import type { Canvas, Ink } from './canvas';
import { ink } from './canvas';
import { levelText, numberCell, orderCell, scoreText, written } from './handwriting';
import { GROUP_HEADINGS, SCORED_HEADINGS, writeHeadings } from './headings-written';
import type { LineAt, Role, TableCell, TableColumn } from './lay-table';
import { layTable } from './lay-table';
import type { ModelRisk, Unit } from './model';
import type { Office } from './office';
import { pageBreaks } from './page-breaks';
import type { Random } from './random';
import type { LayoutRecord } from './record';

type Line = Partial<Record<Role, TableCell>>;
interface Merge {
  readonly role: Role;
  readonly line: number;
  readonly lines: number;
}

/** Lays the scored table of a unit out and notes where each risk came to stand; gives the row under it. */
export function layScored(
  random: Random,
  canvas: Canvas,
  row: number,
  column: number,
  unit: Unit,
  office: Office,
  record: LayoutRecord,
): number {
  const lines: Line[] = [];
  const merges: Merge[] = [];
  const lineOf = new Map<number, number>();
  let steps = 0;
  for (const risk of unit.risks) {
    const seeded = (role: ColumnRole): Ink | null => record.seeded('scored', risk.order, role);
    const begins = !risk.sameStep;
    if (begins) steps += 1;
    const number = office.numbering === 'step' ? (begins ? steps : null) : risk.order;
    const [issue, ...more] = office.continued ? cut(random, risk.issue) : [risk.issue];
    lineOf.set(risk.order, lines.length);
    lines.push({
      ...(number === null
        ? {}
        : { order: ink(orderCell(random, office.hand, office.order, number)) }),
      ...(begins || office.sameStep === 'repeated' ? { step: ink(risk.step) } : {}),
      issue: ink(issue ?? ''),
      likelihood: seeded('likelihood') ?? ink(numberCell(random, office.hand, risk.likelihood)),
      impact: seeded('impact') ?? ink(numberCell(random, office.hand, risk.impact)),
      score: seeded('score') ?? scoreCell(random, office, risk),
      level: seeded('level') ?? levelCell(random, office, risk),
      ...(random.chance(0.3) ? { extra: ink(random.pick(['-', 'ทบทวนทุกปี', 'ข้อมูลปีก่อน'])) } : {}),
    });
    for (const text of more) lines.push({ issue: ink(text) });
  }
  const filled = lines.length;
  for (let ready = 0; ready < office.ready.rows; ready += 1) {
    lines.push(readyLine(random, office, unit.risks.length + ready + 1));
  }
  if (office.sameStep === 'merged') {
    merges.push(...stepMerges(unit, lineOf, filled, 'step'));
    if (office.numbering === 'step') merges.push(...stepMerges(unit, lineOf, filled, 'order'));
  }
  const group = office.hasTwoHeadingRows ? random.pick(GROUP_HEADINGS) : null;
  const breaks = pageBreaks(random, office, lines.length, merges, (line) =>
    [...lineOf.values()].includes(line),
  );
  const table = layTable(random, canvas, row, column, {
    columns: columnsOf(random, office),
    group,
    lines,
    merges,
    breaks,
  });
  for (const [order, line] of lineOf) {
    const at = table.rows[line] ?? 0;
    for (const role of ['issue', 'likelihood', 'impact'] as const) {
      record.note('scored', order, role, canvas.place(at, table.column(role)));
    }
    if (office.score !== 'none')
      record.note('scored', order, 'score', canvas.place(at, table.column('score')));
    if (office.level !== 'none')
      record.note('scored', order, 'level', canvas.place(at, table.column('level')));
  }
  return table.nextRow;
}

/** Merges of a column over the issues of one step. */
function stepMerges(
  { risks }: Unit,
  lineOf: ReadonlyMap<number, number>,
  filled: number,
  role: Role,
): Merge[] {
  const firsts = risks
    .filter(({ sameStep }) => !sameStep)
    .map(({ order }) => lineOf.get(order) ?? 0);
  return firsts
    .map((line, index) => ({ role, line, lines: (firsts[index + 1] ?? filled) - line }))
    .filter(({ lines }) => lines > 1);
}

function columnsOf(random: Random, office: Office): readonly TableColumn[] {
  const roles: Role[] = [
    'order',
    'step',
    'issue',
    ...(random.chance(0.9)
      ? (['likelihood', 'impact'] as const)
      : (['impact', 'likelihood'] as const)),
    'score',
    'level',
    'extra',
  ];
  const groups: readonly Role[] = random.chance(0.8)
    ? ['likelihood', 'impact', 'score', 'level']
    : ['likelihood', 'impact', 'score'];
  const heading = writeHeadings(random, SCORED_HEADINGS);
  return roles
    .filter(
      (role) =>
        !(role === 'order' && office.order === 'none') &&
        !(role === 'score' && office.score === 'none') &&
        !(role === 'level' && office.level === 'none') &&
        !(role === 'extra' && !office.hasExtra),
    )
    .map((role) => ({
      role,
      heading:
        role === 'extra' ? random.pick(['หมายเหตุ', 'ปัจจัยเสี่ยง', 'เหตุผลประกอบ']) : heading(role),
      grouped: groups.includes(role),
      span: role === 'issue' || role === 'step' ? random.pick([1, 1, 1, 2]) : 1,
    }));
}

function scoreCell(random: Random, office: Office, risk: ModelRisk): TableCell {
  switch (office.score) {
    case 'typed':
      return ink(scoreText(random, office.hand, risk));
    case 'formula':
      return scoreFormula(risk.score);
    case 'blank':
    case 'none':
      return ink(null);
  }
}

function scoreFormula(result: number | string): TableCell {
  return ({ row, column }: LineAt): Ink => {
    const cell = (role: Role): string => `${columnLetters(column(role))}${row + 1}`;
    return { content: result, formula: `${cell('likelihood')}*${cell('impact')}` };
  };
}

function levelCell(random: Random, office: Office, risk: ModelRisk): TableCell {
  switch (office.level) {
    case 'typed':
      return ink(levelText(random, office.hand, risk.level, risk.score));
    case 'formula':
      return levelFormula(LEVEL_WORDS[risk.level]);
    case 'blank':
    case 'none':
      return ink(null);
  }
}

function levelFormula(result: string): TableCell {
  return ({ row, column }: LineAt): Ink => {
    const [l, i] = [column('likelihood'), column('impact')].map(
      (at) => `${columnLetters(at)}${row + 1}`,
    );
    const formula = `IF(${l}*${i}>=15,"สูงมาก",IF(${l}*${i}>=10,"สูง",IF(${l}*${i}>=5,"ปานกลาง","ต่ำ")))`;
    return { content: result, formula };
  };
}

/** A row that waits to be filled; its formulas show nothing, or what they make of nothing. */
function readyLine(random: Random, office: Office, order: number): Line {
  const { style } = office.ready;
  if (style === 'blank') return {};
  const number = written(random, office.hand, String(order));
  const line: Line = office.order === 'none' ? {} : { order: ink(number) };
  if (style === 'number') return line;
  const isZero = style === 'zeros';
  if (office.score === 'formula') line.score = scoreFormula(isZero ? 0 : '');
  if (office.level === 'formula') line.level = levelFormula(isZero ? 'ต่ำ' : '');
  return line;
}

/** Cuts a long text into the pieces that two or three rows hold. */
export function cut(random: Random, text: string): readonly string[] {
  if (text.length < 60) return [text];
  const count = text.length > 200 ? 3 : 2;
  const pieces: string[] = [];
  let rest = text;
  for (let piece = count; piece > 1; piece -= 1) {
    const near = Math.floor(rest.length / piece) + random.int(-4, 4);
    const at = Array.from(rest).findIndex(
      (letter, index) =>
        index >= near && /[ก-ฮ]/.test(letter) && !/[เ-ไ]/.test(rest[index - 1] ?? ''),
    );
    if (at <= 0) break;
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...pieces, rest];
}
