import type { CellContent } from '../../src/sheets/snapshot';
import type { Ink } from './canvas';
import { makeHand } from './handwriting';
import type { ModelRisk } from './model';
import { Pen } from './pen';
import type { Random } from './random';
import type { ReportModel } from './report-model';
import type { ReportForms, ReportSeed } from './report-seed';

/** Writes the forms of one office in its way. */
export class ReportPen extends Pen {
  readonly style;

  constructor(
    random: Random,
    readonly model: ReportModel,
    readonly seed: ReportSeed | null,
    readonly forms: ReportForms,
  ) {
    super(random, makeHand(random), random.pick([0, 0, 1, 3]));
    const breaksFormula = seed?.rule === 'digits-as-text';
    this.style = {
      oneSheet: random.chance(0.4),
      numberedSteps: forms !== 'steps' && random.chance(0.5),
      merges: random.chance(0.5),
      publication: random.pick(['under-labels', 'beside-labels'] as const),
      planFirst: forms === 'reports' && random.chance(0.2),
      criteriaAcross: forms === 'reports' ? random.chance(0.7) : random.chance(0.2),
      score: breaksFormula ? 'formula' : random.pick(['typed', 'formula', 'blank'] as const),
      budget: forms === 'reports' || random.chance(0.3),
      results: random.pick(['each', 'merged'] as const),
      followUp: seed?.needsFollowUp === true || random.chance(0.4),
      followUpUnderPlan: random.chance(0.5),
      headingsAgain: random.chance(0.3),
      tick: random.pick([
        ['☑', '☐'],
        ['(/)', '( )'],
        ['✓', ''],
      ] as const),
    };
  }

  /** A new form: on its own sheet, or under the last one. */
  begin(name: string, title: string, under = this.style.oneSheet): void {
    if (this.canvases.length === 0 || !under) this.beginSheet(name, this.random.pick([0, 1, 3]));
    else this.row += this.random.int(1, 3);
    this.line([title]);
  }

  /** Writes a cell that a seed may change, under a name. */
  cell(column: number, name: string, content: Ink | CellContent): void {
    const { cells = {} } = this.seed ?? {};
    this.put(column, name in cells ? (cells[name] ?? null) : content, name);
  }

  /** Merges the cells of a column from a row down to the one being written. */
  mergeFrom(row: number, column: number): void {
    this.canvas.merge(row, this.column + column, this.row - row, 1);
  }

  step({ order, step }: ModelRisk): string {
    return this.style.numberedSteps ? this.say(`${order}. `) + step : step;
  }
}
