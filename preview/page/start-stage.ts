import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { Grid } from '../grid/grid';
import { emptyWorkbook } from '../grid/workbook-state';
import { fitRows } from './fit-rows';
import { followSelection } from './grid-view';
import { previewHooks } from './preview-hooks';
import type { Stage } from './stage';
import { startUniver } from './univer';

/** Starts the grid inside the element and the stand-in host over it. */
export async function startStage(container: HTMLElement): Promise<Stage> {
  const univer = startUniver(container);
  const grid = new Grid(univer.__getInjector(), emptyWorkbook());
  // Until it has painted once, the grid cannot scroll or measure.
  await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  followSelection(grid);
  const stage: Stage = {
    connectPane: () => undefined,
    setFacts: () => undefined,
    load: async (state) => {
      grid.loadWorkbookState(state);
      await grid.deliver();
      fitRows(grid, state.sheets);
      // Once more for the shown sheet: the formula bar follows the selection that was set last.
      const { id } = grid.activeSheet;
      grid.select(id, grid.selection(id));
    },
    save: async () => {
      await grid.settle();
      return grid.workbookState();
    },
    roundTrips: 0,
    resetRoundTrips: () => undefined,
    onRoundTrip: () => () => undefined,
    failNextSync: () => undefined,
    cellEditMode: false,
    setCellEditMode: () => undefined,
  };
  window.preview = previewHooks(stage, grid);
  return stage;
}
