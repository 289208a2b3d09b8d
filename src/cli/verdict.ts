import type { FileTotals } from '../locales/cli-words';
import type { FileReport } from './report';

/** How a file ended, as the totals count it. */
export type Verdict = Exclude<keyof FileTotals, 'files'>;

export const VERDICTS: readonly Verdict[] = ['ready', 'open', 'noForm', 'unreadable'];

export function verdictOn(report: FileReport): Verdict {
  switch (report.status) {
    case 'unreadable':
      return 'unreadable';
    case 'fail':
      return 'open';
    case 'pass':
      return report.assessments.length > 0 ? 'ready' : 'noForm';
  }
}
