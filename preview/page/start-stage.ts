import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { connectOfficeJs } from '../excel-host/connect-office-js';
import { createExcelHost } from '../excel-host/excel-host';
import type { ExcelHost } from '../excel-host/excel-host';
import { usualFacts } from '../excel-host/office-container';
import { Grid } from '../grid/grid';
import { emptyWorkbook } from '../grid/workbook-state';
import { fitRows, keepRowsFitting } from './fit-rows';
import { followSelection } from './grid-view';
import { previewHooks } from './preview-hooks';
import type { Stage } from './stage';
import { showThaiDigits } from './thai-digits';
import { startUniver } from './univer';

/** Starts the grid inside the element and the stand-in host over it. */
export async function startStage(container: HTMLElement): Promise<Stage> {
  const injector = startUniver(container).__getInjector();
  const grid = new Grid(injector, emptyWorkbook());
  // Until it has painted once, the grid cannot scroll or measure.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  followSelection(grid);
  keepRowsFitting(grid);
  showThaiDigits(injector);
  const facts = usualFacts();
  const host = createExcelHost(grid);
  const { bridge } = host;
  const listeners = new Set<() => void>();
  const announce = () => {
    for (const listener of listeners) listener();
  };
  announceRoundTrips(host, announce);

  const stage: Stage = {
    connectPane: (pane) => connectOfficeJs(pane, host, facts),
    setFacts: (changed) => {
      Object.assign(facts, changed);
    },
    load: async (state) => {
      grid.loadWorkbookState(state);
      await grid.deliver();
      for (const sheet of grid.sheets) fitRows(grid, sheet);
      // Once more for the shown sheet: the formula bar follows the selection that was set last.
      const { id } = grid.activeSheet;
      grid.select(id, grid.selection(id));
    },
    save: async () => {
      await grid.settle();
      return grid.workbookState();
    },
    get roundTrips() {
      return bridge.roundTrips.batches;
    },
    resetRoundTrips: () => {
      bridge.resetRoundTrips();
      announce();
    },
    onRoundTrip: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    failNextSync: () => bridge.faults.failNext(REFUSAL),
    get cellEditMode() {
      return bridge.faults.cellEditMode;
    },
    setCellEditMode: (on) => {
      bridge.faults.cellEditMode = on;
    },
  };
  window.preview = previewHooks(stage, grid);
  return stage;
}

/** What Excel says when it cannot say more. */
const REFUSAL = { code: 'GeneralException', message: 'There was an internal error.' };

/** The bridge counts; this says when the count may have changed. */
function announceRoundTrips({ bridge }: ExcelHost, announce: () => void): void {
  const send = bridge.native.sendMessageToHost.bind(bridge.native);
  bridge.native.sendMessageToHost = (text) => {
    send(text);
    void bridge.idle().then(announce);
  };
}
