import { readFacts } from './facts';
import { goTo } from './go-to';
import type { Answer, WorkbookHost } from './host';
import { noOwnSheets } from './own-sheets';
import { answerTo } from './problem';
import { createSheetReader, readWorkbook } from './read';
import { readSheetNames } from './sheet-names';
import { watchWorkbook } from './watch';
import type * as Writing from './writing';

/** The workbook that this add-in is open beside, over Office.js. */
export function createWorkbookHost(): WorkbookHost {
  const ownSheets = noOwnSheets();
  return {
    read: readWorkbook,
    readSheet: createSheetReader(),
    watch: (onChange) => watchWorkbook(onChange, ownSheets),
    goTo,
    sheetNames: readSheetNames,
    insert: (sheets) => withWriting(({ insertSheets }) => insertSheets(sheets, ownSheets)),
    apply: (edits) => withWriting(({ applyEdits }) => applyEdits(edits)),
    facts: readFacts,
  };
}

/** Only who writes loads what writes: the pane opens sooner without it. */
async function withWriting<T>(
  write: (writing: typeof Writing) => Promise<Answer<T>>,
): Promise<Answer<T>> {
  const writing = await answerTo(() => import(/* webpackChunkName: "writing" */ './writing'));
  return writing.ok ? write(writing.value) : writing;
}
