import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileProblem } from '../locales/cli-words';
import type { Language } from '../locales/language';
import { explain } from '../explain';
import { review } from '../review';
import { LIMITS } from '../xlsx/limits';
import { readWorkbook } from '../xlsx/read-workbook';
import { reportSheet } from './explain-report';
import { reportReview, reportUnreadable } from './file-report';
import type { FileReport } from './report';
import { CLI_WORDS } from './words';

/** One file to check. */
export interface FileTask {
  /** As named in the call; relative to `folder`. */
  readonly file: string;
  readonly folder: string;
  readonly language: Language;
  /** Whether to report what was understood, too. */
  readonly explain: boolean;
}

/** Checks one file. Whatever is wrong with it ends in a report that says so. */
export async function checkFile({
  file,
  folder,
  language,
  explain: isExplained,
}: FileTask): Promise<FileReport> {
  const unreadable = (problem: FileProblem): FileReport =>
    reportUnreadable(file, CLI_WORDS[language].fileProblems[problem]);
  const bytes = await readBytes(resolve(folder, file));
  if (typeof bytes === 'string') return unreadable(bytes);
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) return unreadable(workbook.reason);
  const report = reportReview(file, review(workbook.sheets), language);
  return isExplained ? { ...report, explain: explain(workbook.sheets).map(reportSheet) } : report;
}

async function readBytes(path: string): Promise<Uint8Array | FileProblem> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return 'directory';
    // A pipe or a device may never end.
    if (!facts.isFile()) return 'not-a-file';
    if (facts.size > LIMITS.fileBytes) return 'too-large';
    return await readFile(path);
  } catch (error) {
    return problemOf(error);
  }
}

function problemOf(error: unknown): FileProblem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    case 'ELOOP':
      return 'missing';
    case 'EACCES':
    case 'EPERM':
      return 'no-permission';
    default:
      return 'not-readable';
  }
}
