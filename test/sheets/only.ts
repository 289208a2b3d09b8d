import type { Assessment } from '../../src/assessment/assessment';
import { readAssessments } from '../../src/sheets/read';
import type { SheetSnapshot } from '../../src/sheets/snapshot';

/** The one assessment that the sheets hold. */
export function only(sheets: readonly SheetSnapshot[]): Assessment {
  const [assessment, ...others] = readAssessments(sheets);
  if (assessment === undefined || others.length > 0) throw new Error('expected one assessment');
  return assessment;
}
