import { readFileSync } from 'node:fs';
import path from 'node:path';
import { provideMessageChannel } from './message-channel';
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
const GLOBALS = ['Excel', 'Office', 'OfficeExtension'] as const;
const scripts = new Map<string, string>();

function script(name: string): string {
  const known = scripts.get(name) ?? readFileSync(path.join(DIST, name), 'utf8');
  scripts.set(name, known);
  return known;
}

/** @param facts what Office is to say of itself: language, theme, requirement sets */
export async function startExcel(
  state?: WorkbookState,
  facts: Partial<OfficeFacts> = {},
): Promise<TestExcel> {
  provideMessageChannel();
  const { grid, stop } = createHeadlessGrid(state);
  await grid.deliver();
  const host = createExcelHost(grid);
  const allFacts: OfficeFacts = { ...usualFacts(), ...facts };
  const frame = openFrame();
  connectOfficeJs(frame, host, allFacts);
  const stopScripts = answerScripts(frame);
  frame.eval(script('office.debug.js'));
  await frame.Office.onReady();
  for (const name of GLOBALS) Reflect.set(globalThis, name, frame[name]);
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
      for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
      stopScripts();
      frame.frameElement?.remove();
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

/** Office.js can be started once only in a window, so that each start gets one of its own. */
function openFrame(): Window & typeof globalThis {
  const element = document.createElement('iframe');
  document.body.append(element);
  const frame = element.contentWindow;
  if (!frame) throw new Error('jsdom opened no frame.');
  // An empty page has no storage in jsdom.
  Object.defineProperty(frame, 'sessionStorage', { value: window.sessionStorage });
  Object.defineProperty(frame, 'localStorage', { value: window.localStorage });
  return frame as Window & typeof globalThis;
}

/** office.js fetches its other parts by script elements, which jsdom does not: this does. */
function answerScripts(frame: Window & typeof globalThis): () => void {
  const { head } = frame.document;
  const self = frame.document.createElement('script');
  self.src = `${BASE}office.debug.js`;
  head.append(self);
  const observer = new frame.MutationObserver((records) => {
    for (const added of records.flatMap((record) => [...record.addedNodes])) {
      if (!(added instanceof frame.HTMLScriptElement) || !added.src.startsWith(BASE)) continue;
      frame.eval(script(added.src.slice(BASE.length)));
      added.dispatchEvent(new frame.Event('load'));
    }
  });
  observer.observe(head, { childList: true });
  return () => observer.disconnect();
}
