import type { Call } from './arguments';
import { readArguments } from './arguments';
import { checkFile } from './check-file';
import { harmless } from './harmless-text';
import { writeJson, writeJsonLine } from './json';
import type { FileReport } from './report';
import { writeFileText, writeTotals } from './text';
import { CLI_WORDS } from './words';

/** Where a run of the checker reads and writes. */
export interface Surroundings {
  /** The folder that relative file names start from. */
  readonly folder: string;
  /** Writes a piece of the report, and nothing else. */
  readonly report: (text: string) => void;
  /** Says what was wrong with the call. */
  readonly complain: (text: string) => void;
}

/** 0: nothing at severity error. 1: some. 2: a file could not be read, or the call was wrong. */
export type ExitCode = 0 | 1 | 2;

/** Runs the checker with the arguments of its call; each file is checked, whatever became of the others. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const call = readArguments(args);
  const words = CLI_WORDS[call.language];
  switch (call.kind) {
    case 'help':
      surroundings.report(`${words.usage}\n`);
      return 0;
    case 'wrong':
      surroundings.complain(`${harmless(words.callProblem(call.problem))}\n\n${words.usage}\n`);
      return 2;
    case 'check':
      return checkFiles(call, surroundings);
  }
}

async function checkFiles(
  { files, format, language }: Extract<Call, { kind: 'check' }>,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const words = CLI_WORDS[language];
  const { folder, report } = surroundings;
  const reports: FileReport[] = [];
  for (const file of files) {
    // One after the other: a workbook can take much memory.
    const checked = await checkFile(file, folder, language);
    if (format === 'ndjson') report(writeJsonLine(checked));
    if (format === 'text')
      report(`${reports.length > 0 ? '\n' : ''}${writeFileText(checked, words)}`);
    reports.push(checked);
  }
  if (format === 'json') report(writeJson(reports));
  if (format === 'text' && reports.length > 1) report(`\n${writeTotals(reports, words)}`);
  if (reports.some((checked) => checked.status === 'unreadable')) return 2;
  return reports.some((checked) => checked.status === 'fail') ? 1 : 0;
}
