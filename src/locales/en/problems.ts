import type { ProblemWords } from '../problem-words';

export const problems: ProblemWords = {
  editing: 'A cell is being edited. Press Enter in the cell first, then try again.',
  sheetProtected: (sheet) =>
    `${sheet === null ? 'This sheet' : `The sheet “${sheet}”`} is protected, so nothing was written. ` +
    'Choose Unprotect Sheet on the Review tab of Excel, then try again.',
  workbookProtected:
    'The structure of this workbook is protected, so no sheet can be added. ' +
    'Press Protect Workbook on the Review tab of Excel to switch it off, then try again.',
  gone: 'This sheet or cell is no longer in the workbook. Press “Check again” to read it afresh.',
  changed: (sheet, address) =>
    `Cell ${address} on the sheet “${sheet}” has just been changed, so nothing was written. ` +
    'Press “Check again”, then try once more.',
  refused: (detail) =>
    'Excel could not do this. Try again; if it still fails, send these words to your ' +
    `support: ${detail}`,
};
