import type { Assessment } from '../../assessment/assessment';

/** By which methods the risks of a workbook are assessed; by neither where it holds follow-up reports alone. */
export interface Methods {
  /** Likelihood × impact, 1 to 5 each. */
  readonly scored: boolean;
  /** Necessity × severity, 1 to 3 each, which never come to a very high level. */
  readonly nineStep: boolean;
}

export function methodsOf(assessments: readonly Assessment[]): Methods {
  return {
    scored: assessments.some(isScored),
    nineStep: assessments.some(({ nineStep }) => nineStep !== null),
  };
}

function isScored({ risks, tables, nineStep }: Assessment): boolean {
  if (risks.length > 0) return true;
  const isReport = tables.length > 0 && tables.every(({ kind }) => kind === 'follow-up');
  return nineStep === null && !isReport;
}
