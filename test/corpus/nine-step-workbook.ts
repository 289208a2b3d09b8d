import { columnLetters } from '../../src/assessment/place';
import type { CellContent } from '../../src/sheets/snapshot';
import { makeHand } from './handwriting';
import type { NineStepItem, NineStepModel } from './nine-step-model';
import { COLOURS, goesOn, makeNineStepModel } from './nine-step-model';
import type { NineStepCell, NineStepRow, NineStepSeed } from './nine-step-seed';
import { NINE_STEP_KINDS, plantNineStep } from './nine-step-seed';
import { Pen } from './pen';
import { Random } from './random';
import type { SeededWorkbook } from './seeded-workbook';
import { MEASURES, OWNERS } from './stock-plans';

/** Lays the five tables of the nine-step method out: all of it follows from the number. */
export function makeNineStepWorkbook(number: number): SeededWorkbook {
  const random = new Random(number);
  const kind = NINE_STEP_KINDS[number % NINE_STEP_KINDS.length] ?? 'none';
  const model = makeNineStepModel(random);
  const seed = plantNineStep(random, kind, model);
  const pen = new TablesPen(random, model, seed);
  const tables = [factors, status, watch, control, plan];
  for (const lay of pen.style.planFirst ? [plan, ...tables.slice(0, 4)] : tables) lay(pen);
  const places = seed === null ? [] : pen.placesOf(`${seed.item} ${seed.at}`);
  if (seed !== null && places.length === 0) throw new Error(`${number}: the seed was not laid out`);
  return {
    canvases: pen.canvases,
    story: `${kind}; ${JSON.stringify(pen.style)}; ${JSON.stringify(seed)}`,
    mistake: seed === null ? null : { rule: seed.rule, places },
    also: seed?.also ?? [],
    risks: model.items.filter((item) => pen.isIn('watch', item)).length,
  };
}

/** Writes one set of tables in one office's way. */
class TablesPen extends Pen {
  readonly style;

  constructor(
    random: Random,
    readonly model: NineStepModel,
    readonly seed: NineStepSeed | null,
  ) {
    super(random, makeHand(random), random.pick([0, 0, 1, 3]));
    this.style = {
      oneSheet: random.chance(0.4),
      titles: random.chance(0.7),
      merges: random.chance(0.7),
      tick: random.pick(['✓', '/', '√', '✔', 'X', '☑', '●']),
      numbersInWords: random.chance(0.7),
      ratingsUnderTheirNumber: random.chance(0.6),
      formulas: random.chance(0.4),
      planInRows: random.chance(0.5),
      planFirst: random.chance(0.2),
    };
  }

  /** A new table: on its own sheet, or under the last one. */
  begin(number: number, title: string): void {
    const isFirst = this.canvases.length === 0;
    if (isFirst || !this.style.oneSheet) {
      const name = this.style.oneSheet ? 'แผน' : `ตารางที่ ${number}`;
      this.beginSheet(name, this.random.pick([0, 1, 3]));
    } else {
      this.row += this.random.int(1, 3);
    }
    if (isFirst) this.line([`แผนบริหารความเสี่ยงการทุจริต ประจำปีงบประมาณ พ.ศ. ${this.model.year}`]);
    if (this.style.titles) this.line([`ตารางที่ ${number} ${title}`]);
  }

  /** Two heading rows, cells that stand over one column merged down. */
  headings(over: readonly (string | null)[], under: readonly (string | null)[]): void {
    this.line(over);
    this.line(under);
    if (!this.style.merges) return;
    over.forEach((text, column) => {
      if (text === null) return;
      const next = over.findIndex((each, index) => index > column && each !== null);
      const width = (next === -1 ? Math.max(over.length, under.length) : next) - column;
      const rows = (under[column] ?? null) === null ? 2 : 1;
      this.canvas.merge(this.row - 2, this.column + column, rows, rows === 2 ? 1 : width);
    });
  }

  isIn(table: NineStepRow, item: NineStepItem): boolean {
    const mine = this.seed?.item === item.number ? this.seed : null;
    if (mine?.without?.includes(table) === true) return false;
    if (table === 'status') return true;
    return goesOn(item) || mine?.carriedOn === true;
  }

  /** What a cell of an item holds, unless the seed has something else for it. */
  cell(of: NineStepCell, { number }: NineStepItem, content: CellContent): CellContent {
    const { seed } = this;
    return seed?.item === number && seed.cell?.of === of ? seed.cell.content : content;
  }

  /** Rows of items under the rows of their steps. */
  items(table: NineStepRow, row: (item: NineStepItem) => void): void {
    this.model.steps.forEach((step, index) => {
      const own = this.model.items.filter((item) => item.step === index && this.isIn(table, item));
      if (own.length === 0) return;
      this.put(0, this.digit(index + 1));
      this.put(1, step);
      this.row += 1;
      for (const item of own) {
        const { number, text } = item;
        if (this.style.numbersInWords) {
          this.put(1, `${this.say(number)} ${text}`, `${number} ${table}`);
        } else {
          this.put(0, this.say(number));
          this.put(1, text, `${number} ${table}`);
        }
        row(item);
        this.row += 1;
      }
    });
  }
}

function factors(pen: TablesPen): void {
  pen.begin(1, 'ตารางระบุความเสี่ยง (Known Factor และ Unknown Factor)');
  pen.headings(
    ['ที่', 'ขั้นตอนการปฏิบัติงาน', 'ระบุรายละเอียดความเสี่ยงการทุจริต'],
    [null, null, 'Known Factor', 'Unknown Factor'],
  );
  pen.model.steps.forEach((step, index) => {
    pen.put(0, pen.digit(index + 1));
    pen.put(1, step);
    for (const [column, isKnown] of [
      [2, true],
      [3, false],
    ] as const) {
      const own = pen.model.items.filter((item) => item.step === index && item.isKnown === isKnown);
      const text = own.map(({ text: words }, at) => `${pen.say(`${at + 1}.`)} ${words}`).join('\n');
      if (text !== '') pen.put(column, text);
    }
    pen.row += 1;
  });
}

function status(pen: TablesPen): void {
  pen.begin(2, 'ตารางแสดงสถานะความเสี่ยง (แยกตามรายสี)');
  pen.line(['ที่', 'ขั้นตอนย่อยที่มีความเสี่ยงการทุจริต', 'เขียว', 'เหลือง', 'ส้ม', 'แดง']);
  pen.items('status', ({ number, colour }) => {
    const seeded = pen.seed?.item === number ? pen.seed.colours : undefined;
    const ticked = seeded ?? [colour];
    COLOURS.forEach((each, index) => {
      const tick = ticked.includes(each) ? pen.style.tick : null;
      pen.put(2 + index, tick, `${number} colours`);
    });
  });
}

function watch(pen: TablesPen): void {
  pen.begin(3, 'SCORING ทะเบียนข้อมูลที่ต้องเฝ้าระวัง 2 มิติ');
  const numbers = ['3', '2', '1'];
  pen.headings(
    [
      ...['ที่', 'ขั้นตอนย่อยที่มีความเสี่ยงการทุจริต', 'ระดับความจำเป็นของการเฝ้าระวัง', null, null],
      ...['ระดับความรุนแรงของผลกระทบ', null, null, 'ค่าความเสี่ยงรวม จำเป็น X รุนแรง'],
    ],
    [null, null, ...numbers, ...numbers],
  );
  pen.items('watch', (item) => {
    const { number, necessity, severity } = item;
    const under = (value: number): number => (pen.style.ratingsUnderTheirNumber ? 3 - value : 1);
    const [n, s] = [2 + under(necessity), 5 + under(severity)];
    pen.put(n, pen.cell('necessity', item, pen.digit(necessity)), `${number} necessity`);
    pen.put(s, pen.cell('severity', item, pen.digit(severity)), `${number} severity`);
    // Of a blank rating any cell of its three will do.
    for (const column of [5, 6, 7]) {
      if (column !== s) pen.put(column, null, `${number} severity`);
    }
    pen.put(8, totalOf(pen, item, n, s), `${number} total`);
  });
}

function totalOf(pen: TablesPen, item: NineStepItem, n: number, s: number): CellContent {
  const { necessity, severity, number } = item;
  if (pen.seed?.item === number && pen.seed.rule === 'colour-score-mismatch') return severity;
  const letters = (column: number): string => columnLetters(pen.column + column);
  const isFormula = pen.style.formulas && pen.hand.digits === 'arabic';
  if (isFormula && !pen.hand.numbersAsText && pen.seed?.item !== number) {
    const formula = `${letters(n)}${pen.row + 1}*${letters(s)}${pen.row + 1}`;
    pen.canvas.put(pen.row, pen.column + 8, { content: necessity * severity, formula });
    return null;
  }
  return pen.cell('total', item, pen.digit(necessity * severity));
}

function control(pen: TablesPen): void {
  pen.begin(4, 'ตารางแสดงการประเมินการควบคุมความเสี่ยง');
  pen.headings(
    ['ขั้นตอนย่อยที่มีความเสี่ยงการทุจริต', 'คุณภาพการจัดการ', 'ค่าประเมินการควบคุมความเสี่ยงการทุจริต'],
    [null, null, 'ค่าความเสี่ยง ระดับต่ำ', 'ค่าความเสี่ยง\nระดับปานกลาง', 'ค่าความเสี่ยงระดับสูง'],
  );
  for (const [index, step] of pen.model.steps.entries()) {
    const own = pen.model.items.filter((item) => item.step === index && pen.isIn('control', item));
    if (own.length === 0) continue;
    pen.put(0, `${pen.say(`${index + 1}.`)} ${step}`);
    pen.row += 1;
    for (const item of own) {
      const { number, text, necessity, severity } = item;
      const seed = pen.seed?.item === number ? pen.seed : null;
      const total = seed?.rule === 'colour-score-mismatch' ? severity : necessity * severity;
      pen.put(0, `${pen.say(number)} ${text}`, `${number} control`);
      pen.put(1, pen.random.pick(['ดี', 'พอใช้', 'อ่อน']));
      const column = seed?.valueColumn ?? (total < 4 ? 0 : total < 7 ? 1 : 2);
      pen.put(2 + column, pen.cell('value', item, pen.digit(total)), `${number} value`);
      pen.row += 1;
    }
  }
}

function plan(pen: TablesPen): void {
  pen.begin(5, 'ตารางแผนบริหารความเสี่ยง');
  const planned = pen.model.items.filter((item) => pen.isIn('plan', item));
  const measures = pen.random.some(MEASURES, planned.length).map(({ measure }) => measure);
  pen.line(['ชื่อแผนบริหารความเสี่ยงการทุจริต', `แผนบริหารความเสี่ยง${pen.model.process}`]);
  const timeframe = pen.say(`1 ต.ค. ${pen.model.year - 1} - 30 ก.ย. ${pen.model.year}`);
  if (pen.style.planInRows) {
    pen.line(['เหตุการณ์ความเสี่ยงการทุจริต', 'มาตรการ / กิจกรรม / แนวทาง', 'ระยะเวลา', 'ผู้รับผิดชอบ']);
    planned.forEach((item, index) => {
      const { number, text } = item;
      pen.put(0, `${pen.say(number)} ${text}`, `${number} plan`);
      pen.put(1, measures[index] ?? null);
      pen.put(2, pen.cell('timeframe', item, timeframe), `${number} timeframe`);
      pen.put(3, pen.cell('owner', item, pen.random.pick(OWNERS)), `${number} owner`);
      pen.row += 1;
    });
    return;
  }
  const events = planned.map(({ number, text }) => `${pen.say(number)} ${text}`).join('\n');
  const answers = planned.map(({ number }, index) => `${pen.say(number)} ${measures[index]}`);
  pen.put(0, `เหตุการณ์ความเสี่ยงการทุจริต\n${events}`);
  pen.put(1, `มาตรการ / กิจกรรม / แนวทาง\n${answers.join('\n')}`);
  pen.row += 1;
  for (const [of, heading, content] of [
    ['timeframe', 'ระยะเวลา', timeframe],
    ['owner', 'ผู้รับผิดชอบ', pen.random.pick(OWNERS)],
  ] as const) {
    const seeded = pen.seed?.cell?.of === of ? pen.seed : null;
    pen.put(0, heading);
    pen.put(
      1,
      seeded?.cell?.content === undefined ? content : seeded.cell.content,
      `${seeded?.item ?? ''} ${of}`,
    );
    pen.row += 1;
  }
}
