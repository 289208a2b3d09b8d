import type { Grid } from '../grid/grid';
import { Bridge } from '../rich-api/bridge';
import { relayEvents } from './events';
import type { Session } from './session';
import { Range } from './range';
import { Workbook } from './workbook';
import { Worksheet } from './worksheet';

/** A stand-in for Excel over a grid: answers what the real Office.js asks. */
export interface ExcelHost {
  readonly grid: Grid;
  /** Round trips and faults; its `native` is what Office.js talks to. */
  readonly bridge: Bridge;
  /** The add-in's page has gone: what it listened to and held is let go. */
  readonly forgetAddIn: () => void;
  /** Nothing is answered or raised any more. The grid stays. */
  readonly stop: () => void;
}

export function createExcelHost(grid: Grid): ExcelHost {
  const session: Session = {
    grid,
    registrations: new Map(),
    references: () => bridge.dispatcher.references,
    range: (sheet, area) => new Range(session, sheet, area),
    worksheet: (sheet) => new Worksheet(session, sheet),
  };
  const bridge: Bridge = new Bridge({
    root: new Workbook(session),
    perform: (work) => grid.as('addin', work),
    beforeBatch: () => grid.idle(),
    beforeRead: () => grid.settle(),
    afterBatch: () => grid.deliver(),
  });
  const stopRelay = relayEvents(session, bridge);
  return {
    grid,
    bridge,
    forgetAddIn: () => {
      session.registrations.clear();
      bridge.dispatcher.references.clear();
    },
    stop: () => {
      stopRelay();
      bridge.close();
    },
  };
}
