import { readFileSync } from 'node:fs';
import { createHeadlessGrid } from '../grid/headless-grid';
import { Person } from '../grid/person';
import type { WorkbookState } from '../grid/workbook-state';
import type { RoundTrips } from '../rich-api/bridge';
import { createExcelHost } from './excel-host';

/** The stand-in for Excel with an empty workbook, and the real Office.js over it. */
export interface OfficeInNode {
  readonly person: Person;
  /** How often Office.js went to the host since it was last asked. */
  takeRoundTrips(): RoundTrips['batches'];
  /** The whole workbook as it stands, everything calculated. */
  workbook(): Promise<WorkbookState>;
  stop(): void;
}

/**
 * Runs Office.js without any page: only its object model of Excel, which needs of a browser no more
 * than is put here. To be called once in a process.
 */
export async function startOfficeInNode(): Promise<OfficeInNode> {
  const { grid, stop } = createHeadlessGrid();
  await grid.deliver();
  const excel = createExcelHost(grid);
  const location = { protocol: 'http:', hash: '', search: '', href: 'http://localhost/' };
  Object.assign(globalThis, {
    window: globalThis,
    navigator: { userAgent: '' },
    location,
    _richApiNativeBridge: excel.bridge.native,
  });
  const script = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js');
  (0, eval)(readFileSync(script, 'utf8'));
  // Without `office.js` itself nobody knows what this Excel can do: the floor.
  const context = { requirements: { isSetSupported: () => false } };
  const office: unknown = Object.create(Office, { context: { value: context } });
  Object.assign(globalThis, { Office: office });
  return {
    person: new Person(grid),
    takeRoundTrips: () => {
      const { batches } = excel.bridge.roundTrips;
      excel.bridge.resetRoundTrips();
      return batches;
    },
    workbook: async () => {
      await excel.bridge.idle();
      await grid.settle();
      return grid.workbookState();
    },
    stop: () => {
      excel.stop();
      stop();
    },
  };
}
