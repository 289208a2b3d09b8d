import type { WorkbookHost } from './host';
import { createWorkbookHost } from './workbook-host';

/**
 * - `connected`: inside Excel, new enough
 * - `outside-office`: the page is open in a browser, or in another Office program
 * - `too-old`: this Excel lacks calls that the add-in cannot do without
 */
export type ExcelConnection =
  | { readonly kind: 'connected'; readonly host: WorkbookHost }
  | { readonly kind: 'outside-office' }
  | { readonly kind: 'too-old' };

/** The oldest Excel that has it: 2021 LTSC. Anything newer is asked for where it is used. */
const FLOOR = '1.14';

/** Waits for Office and says what the page runs in. Never rejects. */
export async function connectExcel(): Promise<ExcelConnection> {
  if (typeof Office === 'undefined') return { kind: 'outside-office' };
  const { host } = await Office.onReady();
  // Compared as text: the enum is there only once Office has loaded its parts for a host.
  if (!isExcel(host)) return { kind: 'outside-office' };
  if (!Office.context.requirements.isSetSupported('ExcelApi', FLOOR)) return { kind: 'too-old' };
  return { kind: 'connected', host: createWorkbookHost() };
}

function isExcel(host: unknown): boolean {
  return host === 'Excel';
}
