import { addressOf } from '../assessment/place';
import type { HostProblem } from '../excel/host';
import type { ProblemWords } from '../locales/problem-words';

/** What to tell a person about a problem: what happened and what to do next. */
export function problemText(problem: HostProblem, words: ProblemWords): string {
  switch (problem.kind) {
    case 'editing':
      return words.editing;
    case 'sheet-protected':
      return words.sheetProtected(problem.sheet);
    case 'workbook-protected':
      return words.workbookProtected;
    case 'gone':
      return words.gone;
    case 'changed':
      return words.changed(problem.place.sheet, addressOf(problem.place));
    case 'refused':
      return words.refused(problem.detail);
  }
}
