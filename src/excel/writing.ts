/** What is loaded with the first press that writes to the workbook. */
export { applyEdits } from './apply';
export { insertSheets } from './insert';
