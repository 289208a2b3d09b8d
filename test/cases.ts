import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Real workbooks, typed from published documents; kept beside the project, not in it. */
export const CASES = resolve(__dirname, '../../shared/cases');

/** `describe` where the real workbooks are; elsewhere the same, skipped, and its name says why. */
export function describeWithCases(name: string, tests: () => void): void {
  if (existsSync(CASES)) describe(name, tests);
  else describe.skip(`${name} (skipped: there is no ../shared/cases here)`, tests);
}
