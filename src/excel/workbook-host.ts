import { applyEdits } from './apply';
import { readFacts } from './facts';
import { goTo } from './go-to';
import type { WorkbookHost } from './host';
import { insertSheets } from './insert';
import { noOwnSheets } from './own-sheets';
import { createSheetReader, readWorkbook } from './read';
import { readSheetNames } from './sheet-names';
import { watchWorkbook } from './watch';

/** The workbook that this add-in is open beside, over Office.js. */
export function createWorkbookHost(): WorkbookHost {
  const ownSheets = noOwnSheets();
  return {
    read: readWorkbook,
    readSheet: createSheetReader(),
    watch: (onChange) => watchWorkbook(onChange, ownSheets),
    goTo,
    sheetNames: readSheetNames,
    insert: (sheets) => insertSheets(sheets, ownSheets),
    apply: applyEdits,
    facts: readFacts,
  };
}
