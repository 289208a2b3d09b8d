import { readFileSync } from 'node:fs';
import path from 'node:path';
import { connectOfficeJs } from '../../preview/excel-host/connect-office-js';
import { createExcelHost, type ExcelHost } from '../../preview/excel-host/excel-host';
import { usualFacts, type OfficeFacts } from '../../preview/excel-host/office-container';
import type { Grid } from '../../preview/grid/grid';
import { createHeadlessGrid } from '../../preview/grid/headless-grid';
import { Person } from '../../preview/grid/person';
import type { WorkbookState } from '../../preview/grid/workbook-state';
import type { RoundTrips } from '../../preview/rich-api/bridge';
import type { Faults } from '../../preview/rich-api/faults';

/**
 * The real Office.js over a fresh stand-in for Excel, without a page. For tests whose first comment
 * is `@jest-environment jsdom`: `Excel` and `Office` are globals there until `stop`.
 */
export interface TestExcel {
  readonly host: ExcelHost;
  readonly grid: Grid;
  readonly person: Person;
  /** Failures to ask for. */
  readonly faults: Faults;
  readonly facts: OfficeFacts;
  readonly roundTrips: RoundTrips;
  resetRoundTrips(): void;
  /** The whole workbook as it stands. */
  state(): WorkbookState;
  /** Resolves when the host has answered everything and the add-in has had its events. */
  settled(): Promise<void>;
  stop(): void;
}

const DIST = path.dirname(require.resolve('@microsoft/office-js/dist/office.debug.js'));
const BASE = 'http://localhost/office-js/';
const scripts = new Map<string, string>();

function script(name: string): string {
  const known = scripts.get(name) ?? readFileSync(path.join(DIST, name), 'utf8');
  scripts.set(name, known);
  return known;
}

/** Runs as a page's script would: in the global scope. */
const evaluate = (name: string): void => {
  (0, eval)(script(name));
};

/** @param facts what Office is to say of itself: language, theme, requirement sets */
export async function startExcel(
  state?: WorkbookState,
  facts: Partial<OfficeFacts> = {},
): Promise<TestExcel> {
  const { grid, stop } = createHeadlessGrid(state);
  await grid.deliver();
  const host = createExcelHost(grid);
  const allFacts: OfficeFacts = { ...usualFacts(), ...facts };
  connectOfficeJs(globalThis.window, host, allFacts);
  const stopScripts = answerScripts();
  evaluate('office.debug.js');
  await Office.onReady();
  await host.bridge.idle();
  host.bridge.resetRoundTrips();
  return {
    host,
    grid,
    person: new Person(grid),
    faults: host.bridge.faults,
    facts: allFacts,
    get roundTrips() {
      return host.bridge.roundTrips;
    },
    resetRoundTrips: () => host.bridge.resetRoundTrips(),
    state: () => grid.workbookState(),
    settled: () => settled(host),
    stop: () => {
      stopScripts();
      host.stop();
      stop();
    },
  };
}

/** Events go out on a later turn than the answer they belong to, and may cause new requests. */
async function settled(host: ExcelHost): Promise<void> {
  let before: number;
  do {
    before = host.bridge.roundTrips.batches;
    await host.grid.deliver();
    await new Promise((resolve) => setTimeout(resolve, 0));
    await host.bridge.idle();
    await new Promise((resolve) => setTimeout(resolve, 0));
  } while (host.bridge.roundTrips.batches !== before);
}

/** office.js fetches its other parts by script elements, which jsdom does not: this does. */
function answerScripts(): () => void {
  document.head.innerHTML = '';
  const self = document.createElement('script');
  self.src = `${BASE}office.debug.js`;
  document.head.append(self);
  const observer = new MutationObserver((records) => {
    for (const added of records.flatMap((record) => [...record.addedNodes])) {
      if (!(added instanceof HTMLScriptElement) || !added.src.startsWith(BASE)) continue;
      evaluate(added.src.slice(BASE.length));
      added.dispatchEvent(new Event('load'));
    }
  });
  observer.observe(document.head, { childList: true });
  return () => observer.disconnect();
}
