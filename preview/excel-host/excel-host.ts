import type { Grid } from '../grid/grid';
import { Bridge } from '../rich-api/bridge';
import { relayEvents } from './events';
import type { Session } from './session';
import { Workbook } from './workbook';

/** A stand-in for Excel over a grid: answers what the real Office.js asks. */
export interface ExcelHost {
  readonly grid: Grid;
  /** Round trips and faults; its `native` is what Office.js talks to. */
  readonly bridge: Bridge;
  /** Nothing is answered or raised any more. The grid stays. */
  readonly stop: () => void;
}

export function createExcelHost(grid: Grid): ExcelHost {
  const session: Session = {
    grid,
    registrations: new Map(),
    references: () => bridge.dispatcher.references,
  };
  const bridge: Bridge = new Bridge({
    root: new Workbook(session),
    perform: (work) => grid.as('addin', work),
    beforeRead: () => grid.settle(),
    afterBatch: () => grid.deliver(),
  });
  const stopRelay = relayEvents(session, bridge);
  return {
    grid,
    bridge,
    stop: () => {
      stopRelay();
      bridge.close();
    },
  };
}
