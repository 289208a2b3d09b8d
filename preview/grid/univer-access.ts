import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { IExecutionOptions, Injector, IRange, RANGE_TYPE, Workbook } from '@univerjs/core';
import { lastColumn, lastRow, spanning } from './area';
import { LOCAL } from './formula-engine';
import type { Area } from './workbook-state';

/** For changes after which the grid would by itself show another sheet. */
export const WITHOUT_SHOWING: IExecutionOptions = { ...LOCAL, fromCollab: true };

/** The way into one Univer instance and the workbook it shows now. */
export class UniverAccess {
  private readonly commands: ICommandService;
  private readonly units: IUniverInstanceService;

  constructor(readonly injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.units = injector.get(IUniverInstanceService);
  }

  get workbook(): Workbook {
    const workbook = this.units.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('The grid shows no workbook.');
    return workbook;
  }

  get hasWorkbook(): boolean {
    return !!this.units.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  get instances(): IUniverInstanceService {
    return this.units;
  }

  /** Runs a mutation without leaving a step to undo, as an add-in's writes in Excel do not. */
  mutate(id: string, subUnitId: string, params: object, options = LOCAL): void {
    const all = { unitId: this.unitId, subUnitId, ...params };
    if (!this.commands.syncExecuteCommand(id, all, options))
      throw new Error(`The grid refused ${id}.`);
  }

  /** Runs a command: its side effects on formulas and rules follow, and a person can undo it. */
  command(id: string, subUnitId: string, params: object): void {
    const all = { unitId: this.unitId, subUnitId, ...params };
    if (!this.commands.syncExecuteCommand(id, all)) throw new Error(`The grid refused ${id}.`);
  }
}

export const toRange = (area: Area, rangeType?: RANGE_TYPE): IRange => ({
  startRow: area.row,
  startColumn: area.column,
  endRow: lastRow(area),
  endColumn: lastColumn(area),
  ...(rangeType === undefined ? {} : { rangeType }),
});

export const fromRange = ({ startRow, startColumn, endRow, endColumn }: IRange): Area =>
  spanning(startRow, startColumn, endRow, endColumn);
