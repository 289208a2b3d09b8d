import { columnLetters } from '../../src/assessment/place';
import type { Canvas, Ink } from './canvas';
import { ink } from './canvas';
import { levelText, orderCell, retyped, written } from './handwriting';
import { PLAN_HEADINGS, writeHeadings } from './headings-written';
import { cut } from './lay-scored';
import type { Role, TableCell, TableColumn } from './lay-table';
import { layTable } from './lay-table';
import type { ModelMeasure, ModelRisk, Unit } from './model';
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

const SHARED: readonly Role[] = ['order', 'step', 'issue', 'level'];

/** Lays the measures table of a unit out; gives the row under it. */
export function layPlan(
  random: Random,
  canvas: Canvas,
  row: number,
  column: number,
  unit: Unit,
  office: Office,
  record: LayoutRecord,
): number {
  const planned = unit.risks.filter(({ measures }) => measures.length > 0);
  const inOrder = office.plan.shuffled ? random.shuffled(planned) : planned;
  const kept = inOrder.filter(({ order }) => !record.isLeftOut(order));
  const lines: Line[] = [];
  const merges: Merge[] = [];
  const firsts = new Map<number, number>();
  const seededLines = new Map<string, number>();
  let steps = 0;
  let previous: string | null = null;
  const stepFirsts: number[] = [];
  for (const [index, risk] of kept.entries()) {
    const begins = risk.step !== previous;
    previous = risk.step;
    if (begins) {
      steps += 1;
      stepFirsts.push(lines.length);
    }
    const number =
      office.numbering === 'step'
        ? begins
          ? steps
          : null
        : office.plan.numbers === 'own'
          ? risk.order
          : index + 1;
    firsts.set(risk.order, lines.length);
    const repeatsStep = office.sameStep === 'repeated' || office.plan.shuffled;
    const shared: Line = {
      ...(number === null
        ? {}
        : { order: ink(orderCell(random, office.hand, office.order, number)) }),
      ...(begins || repeatsStep ? { step: textCell(random, office, risk.step) } : {}),
      issue: textCell(random, office, risk.issue),
      level:
        record.seeded('plan', risk.order, 'level') ??
        ink(
          office.plan.level === 'typed'
            ? levelText(random, office.hand, risk.level, risk.score)
            : null,
        ),
    };
    const own = linesOf(random, office, risk, shared, record);
    for (const role of ['measure', 'timeframe', 'owner'] as const) {
      seededLines.set(`${risk.order} ${role}`, lines.length + own.seededLine);
    }
    for (const role of own.mergedRoles) {
      if (role === 'step' && !begins) continue;
      merges.push({ role, line: lines.length, lines: own.lines.length });
    }
    lines.push(...own.lines);
  }
  for (let ready = 0; ready < office.ready.rows; ready += 1)
    lines.push(readyLine(office, kept.length + ready + 1));
  const kinds = merges.filter(({ lines: count }) => count > 1);
  const table = layTable(random, canvas, row, column, {
    columns: columnsOf(random, office),
    group: null,
    lines,
    merges: kinds,
    breaks: pageBreaks(random, office, lines.length, kinds, () => true),
  });
  for (const { order } of kept) {
    const first = table.rows[firsts.get(order) ?? 0] ?? 0;
    if (office.plan.level !== 'none') {
      record.note('plan', order, 'level', canvas.place(first, table.column('level')));
    }
    for (const role of ['measure', 'timeframe', 'owner'] as const) {
      const at = table.rows[seededLines.get(`${order} ${role}`) ?? 0] ?? 0;
      record.note('plan', order, role, canvas.place(at, table.column(role)));
    }
  }
  return table.nextRow;
}

interface RiskLines {
  readonly lines: readonly Line[];
  readonly mergedRoles: readonly Role[];
  /** The line whose cells a seed takes. */
  readonly seededLine: number;
}

/** The lines of one risk, its measures laid out as the office does it. */
function linesOf(
  random: Random,
  office: Office,
  risk: ModelRisk,
  shared: Line,
  record: LayoutRecord,
): RiskLines {
  const { measures } = risk;
  const [first] = measures;
  if (first === undefined) return { lines: [], mergedRoles: [], seededLine: 0 };
  const seeded = (role: 'measure' | 'timeframe' | 'owner'): Ink | null =>
    record.seeded('plan', risk.order, role);
  const said = ({ measure, method, timeframe, owner }: ModelMeasure, number: string): Line => ({
    measure: seeded('measure') ?? ink(number + measure),
    method: ink(method),
    timeframe: ink(written(random, office.hand, timeframe)),
    owner: ink(owner),
    budget: ink(random.pick(['-', '0', 'ไม่ใช้งบประมาณ', 5000])),
  });
  const numbers = measures.length > 1 && random.chance(0.5);
  const numbered = (index: number): string =>
    numbers ? written(random, office.hand, `${index + 1}. `) : '';
  const one: Line = {
    ...(seeded('timeframe') === null ? {} : { timeframe: seeded('timeframe')! }),
    ...(seeded('owner') === null ? {} : { owner: seeded('owner')! }),
  };
  switch (office.plan.measures) {
    case 'one-cell': {
      const join = (pick: (each: ModelMeasure) => string): string =>
        measures
          .map((each, index) => `${numbered(index)}${pick(each)}`)
          .join(random.pick(['\n', ' ']));
      const text = join(({ measure }) => measure);
      const [measure, ...more] = office.continued ? cut(random, text) : [text];
      const line: Line = {
        ...shared,
        ...said(first, ''),
        measure: seeded('measure') ?? ink(measure ?? ''),
        method: ink(join(({ method }) => method)),
        ...one,
      };
      const rest =
        seeded('measure') === null ? more.map((piece): Line => ({ measure: ink(piece) })) : [];
      return { lines: [line, ...rest], mergedRoles: [], seededLine: 0 };
    }
    case 'merged':
    case 'merge-lost': {
      const lines = measures.map((each, index): Line => {
        const line = said(each, numbered(index));
        if (index === 0) return { ...shared, ...line, ...one };
        return { measure: line.measure!, method: line.method! };
      });
      const mergedRoles: Role[] =
        office.plan.measures === 'merged' ? [...SHARED, 'timeframe', 'owner', 'budget'] : [];
      return { lines, mergedRoles, seededLine: 0 };
    }
    case 'rows':
    case 'repeated': {
      const seededLine = measures.length < 3 || seeded('measure') !== null ? 0 : random.int(0, 2);
      const lines = measures.map((each, index): Line => {
        const head = index === 0 || office.plan.measures === 'repeated' ? shared : {};
        return { ...head, ...said(each, numbered(index)), ...(index === seededLine ? one : {}) };
      });
      return { lines, mergedRoles: [], seededLine };
    }
  }
}

/** A text that was carried over from the scored table, by hand or by a formula. */
function textCell(random: Random, office: Office, text: string): TableCell {
  if (office.plan.linked) {
    return ({ row }): Ink => ({
      content: text,
      formula: `'ขั้นตอนที่ 4'!${columnLetters(1)}${row + 1}`,
    });
  }
  return ink(random.chance(office.plan.slips) ? retyped(random, text) : text);
}

function columnsOf(random: Random, office: Office): readonly TableColumn[] {
  const roles: Role[] = [
    'order',
    'step',
    'issue',
    'level',
    'measure',
    'method',
    'timeframe',
    'budget',
    'owner',
    'extra',
  ];
  const heading = writeHeadings(random, PLAN_HEADINGS);
  return roles
    .filter(
      (role) =>
        !(role === 'order' && office.order === 'none') &&
        !(role === 'level' && office.plan.level === 'none') &&
        !(role === 'method' && !office.plan.hasMethod) &&
        !(role === 'budget' && !office.plan.hasBudget) &&
        !(role === 'extra' && !office.hasExtra),
    )
    .map((role) => ({
      role,
      heading: role === 'extra' ? random.pick(['หมายเหตุ', 'ตัวชี้วัด', 'สถานะ']) : heading(role),
      grouped: false,
      span: role === 'measure' ? random.pick([1, 1, 1, 2]) : 1,
    }));
}

/** A row that waits to be filled; texts fetched by formulas show 0 where there are none. */
function readyLine(office: Office, order: number): Line {
  if (office.plan.linked) {
    const zero: TableCell = ({ row }): Ink => ({ content: 0, formula: `'ขั้นตอนที่ 4'!B${row + 1}` });
    return { step: zero, issue: zero, level: zero };
  }
  return office.ready.style === 'number' && office.order !== 'none' ? { order: ink(order) } : {};
}
