import type { ExcelHost } from './excel-host';
import { createOfficeContainer, usualFacts, type OfficeFacts } from './office-container';

/**
 * Puts the host into a window in which Office.js is about to run: its bridge under the undocumented
 * name that Office.js looks for, and the program around it. To be called anew for each page load.
 */
export function connectOfficeJs(
  page: Window & typeof globalThis,
  host: ExcelHost,
  facts: OfficeFacts = usualFacts(),
): void {
  host.forgetAddIn();
  // Office.js keeps its host's facts here, over page loads.
  page.sessionStorage.clear();
  Object.defineProperty(page, '_richApiNativeBridge', {
    value: host.bridge.native,
    configurable: true,
    writable: true,
  });
  Object.defineProperty(page, 'external', {
    value: createOfficeContainer(facts),
    configurable: true,
    writable: true,
  });
}
