import type { FileProblem } from '../locales/cli-words';
import type { Format } from './arguments';
import type { FileTask } from './check-file';
import { checkFile } from './check-file';
import { reportUnreadable } from './file-report';
import { writeJsonItem, writeJsonLine } from './json';
import type { FileReport } from './report';
import { writeFileText } from './text';
import type { Verdict } from './verdict';
import { verdictOn } from './verdict';
import { CLI_WORDS } from './words';

/** One file to check and how to write what was found. */
export interface WritingTask extends FileTask {
  readonly format: Format;
}

/** A file's part of the report, ready to be put out: it is small, whatever the file was. */
export interface WrittenFile {
  readonly verdict: Verdict;
  readonly text: string;
}

/** Checks one file and writes its part of the report. Never rejects: the other files are still to come. */
export async function checkAndWrite(task: WritingTask): Promise<WrittenFile> {
  try {
    return written(await checkFile(task), task);
  } catch {
    // A mistake in this program, and no verdict on the file.
    return writeProblem(task, 'not-finished');
  }
}

/** The part of a file that could not be checked, for a reason that lies outside of it. */
export function writeProblem(task: WritingTask, problem: FileProblem): WrittenFile {
  return written(reportUnreadable(task.file, CLI_WORDS[task.language].fileProblems[problem]), task);
}

function written(report: FileReport, { format, language }: WritingTask): WrittenFile {
  return { verdict: verdictOn(report), text: textFor(report, format, language) };
}

function textFor(report: FileReport, format: Format, language: WritingTask['language']): string {
  switch (format) {
    case 'text':
      return writeFileText(report, CLI_WORDS[language]);
    case 'json':
      return writeJsonItem(report);
    case 'ndjson':
      return writeJsonLine(report);
  }
}
