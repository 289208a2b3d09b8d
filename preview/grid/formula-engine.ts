import { ICommandService } from '@univerjs/core';
import type {
  ICommandInfo,
  IDisposable,
  IExecutionOptions,
  Injector,
  IUnitRange,
} from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';

type NestedMap = Record<string, unknown>;

/** What Univer wants to know about a change before it calculates. */
interface Dirt {
  readonly dirtyRanges: IUnitRange[];
  readonly dirtyNameMap: NestedMap;
  readonly dirtyDefinedNameMap: NestedMap;
  readonly dirtySuperTableMap: NestedMap;
  readonly dirtyUnitFeatureMap: NestedMap;
  readonly dirtyUnitOtherFormulaMap: NestedMap;
  readonly clearDependencyTreeCache: NestedMap;
  forceCalculation: boolean;
}

/** Starting with this option keeps Univer's own, delayed recalculation out. */
export const LOCAL: IExecutionOptions = { onlyLocal: true };

/** Long enough for any workbook of the preview; a calculation that never ends is a defect. */
const PATIENCE = 30_000;

/**
 * Recalculates at once what changed. Univer by itself waits 100 ms after a change; the host must
 * answer a batch with its formulas calculated, so it starts the calculation and waits for its end.
 */
export class FormulaEngine {
  private pending: ICommandInfo[] = [];
  private forced = false;
  /** How many calculations were started and have not ended. */
  private running = 0;
  private starts = 0;
  private ended: ((state: FormulaExecutedStateType) => void)[] = [];
  private settling: Promise<void> | undefined;
  private readonly commands: ICommandService;
  private readonly dirt: IActiveDirtyManagerService;
  private readonly listeners: IDisposable[];

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.dirt = injector.get(IActiveDirtyManagerService);
    this.listeners = [
      this.commands.onCommandExecuted((command, options) => this.observe(command, options)),
    ];
  }

  dispose(): void {
    this.listeners.forEach((listener) => listener.dispose());
  }

  /** Something was written since the last calculation. */
  get isDirty(): boolean {
    return this.pending.length > 0 || this.forced || this.settling !== undefined;
  }

  /** Everything is to be calculated anew. */
  force(): void {
    this.forced = true;
  }

  /**
   * Resolves when no calculation is under way: one that is would put its old results over what is
   * written meanwhile.
   */
  async idle(): Promise<void> {
    await this.settling;
    while (this.running > 0) await this.nextEnd();
  }

  /** Resolves when every formula has its result; undefined when nothing is to be done. */
  settle(): Promise<void> | undefined {
    if (!this.isDirty) return undefined;
    this.settling ??= this.calculate().finally(() => {
      this.settling = undefined;
    });
    return this.settling;
  }

  private async calculate(): Promise<void> {
    while (this.pending.length > 0 || this.forced) {
      // A workbook just loaded is made known to the engine on a later turn.
      if (this.forced) await new Promise((resolve) => setTimeout(resolve, 0));
      if (this.running > 0) await this.nextEnd();
      const dirt = this.collect();
      let state: FormulaExecutedStateType;
      let starts: number;
      do {
        starts = this.starts + 1;
        const end = this.nextEnd();
        this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { ...dirt }, LOCAL);
        state = await end;
        // Univer's own calculation, of the same change or of a conditional format, may have stopped ours.
      } while (state === FormulaExecutedStateType.STOP_EXECUTION || this.starts > starts);
    }
  }

  private nextEnd(): Promise<FormulaExecutedStateType> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error('The grid did not finish calculating.')),
        PATIENCE,
      );
      this.ended.push((state) => {
        clearTimeout(timer);
        resolve(state);
      });
    });
  }

  private observe(command: ICommandInfo, options: IExecutionOptions | undefined): void {
    if (command.id === SetFormulaCalculationStartMutation.id) {
      this.starts += 1;
      this.running += 1;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } =
        command.params as ISetFormulaCalculationNotificationMutation;
      if (functionsExecutedState === undefined) return;
      this.running -= 1;
      if (this.running > 0) return;
      const waiting = this.ended;
      this.ended = [];
      waiting.forEach((resolve) => resolve(functionsExecutedState));
    } else if (!options?.['fromFormula'] && this.dirt.get(command.id)) this.pending.push(command);
  }

  private collect(): Dirt {
    const dirt: Dirt = {
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      forceCalculation: this.forced,
    };
    for (const command of this.pending) {
      const found = this.dirt.get(command.id)?.getDirtyData(command) ?? {};
      dirt.dirtyRanges.push(...(found.dirtyRanges ?? []));
      merge(dirt.dirtyNameMap, found.dirtyNameMap);
      merge(dirt.dirtyDefinedNameMap, found.dirtyDefinedNameMap);
      merge(dirt.dirtySuperTableMap, found.dirtySuperTableMap);
      merge(dirt.dirtyUnitFeatureMap, found.dirtyUnitFeatureMap);
      merge(dirt.dirtyUnitOtherFormulaMap, found.dirtyUnitOtherFormulaMap);
      merge(dirt.clearDependencyTreeCache, found.clearDependencyTreeCache);
      dirt.forceCalculation ||= found.forceCalculation ?? false;
    }
    this.pending = [];
    this.forced = false;
    return dirt;
  }
}

const isMap = (value: unknown): value is NestedMap => typeof value === 'object' && value !== null;

/** Unit → sheet → mark: joined level by level. */
function merge(into: NestedMap, from: object | undefined): void {
  for (const [key, value] of Object.entries(from ?? {})) {
    if (isMap(value)) {
      const known = into[key];
      const own = isMap(known) ? known : {};
      merge(own, value);
      into[key] = own;
    } else into[key] = value;
  }
}
