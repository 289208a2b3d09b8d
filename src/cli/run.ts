import { availableParallelism } from 'node:os';
import type { Call } from './arguments';
import { readArguments } from './arguments';
import { checkAll } from './check-all';
import type { ProcessLimits } from './checking-process';
import { harmless } from './harmless-text';
import { ProgressLine } from './progress-line';
import { ReportWriter } from './report-writer';
import { CLI_WORDS } from './words';

/** Where a run of the checker reads and writes. */
export interface Surroundings {
  /** The folder that relative file names start from. */
  readonly folder: string;
  /** Writes a piece of the report, and nothing else; the next piece waits for it. */
  readonly report: (text: string) => Promise<void>;
  /** Says what was wrong with the call. */
  readonly complain: (text: string) => void;
  /** Writes to a terminal how far the check is; `null` where no person is watching. */
  readonly progress: ((text: string) => void) | null;
}

/** 0: nothing at severity error. 1: some. 2: a file could not be read, or the call was wrong. */
export type ExitCode = 0 | 1 | 2;

/** Runs the checker with the arguments of its call; each file is checked, whatever became of the others. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const call = readArguments(args);
  const words = CLI_WORDS[call.language];
  switch (call.kind) {
    case 'help':
      await surroundings.report(`${words.usage}\n`);
      return 0;
    case 'wrong':
      surroundings.complain(`${harmless(words.callProblem(call.problem))}\n\n${words.usage}\n`);
      return 2;
    case 'check':
      return await checkFiles(call, surroundings);
  }
}

/** With more files than this, starting processes that share them is worth the wait. */
const HANDFUL = 8;
/** More processes than this wait for the disk and crowd the memory. */
const MOST_JOBS = 8;
/** The largest workbook that is read at all, a million cells, was checked within these. */
const LIMITS: ProcessLimits = { heap: 512, time: 60_000 };

async function checkFiles(
  { files, format, language, explain, jobs }: Extract<Call, { kind: 'check' }>,
  { folder, report, progress }: Surroundings,
): Promise<ExitCode> {
  const words = CLI_WORDS[language];
  const tasks = files.map((file) => ({ file, folder, language, explain, format }));
  const isMany = files.length > HANDFUL;
  const line = new ProgressLine(isMany ? progress : null);
  const writer = new ReportWriter(format, words, (text) => {
    line.clear();
    return report(text);
  });
  let finished = 0;
  const usual = isMany ? Math.min(availableParallelism(), MOST_JOBS) : 0;
  line.show(words.progress(finished, files.length));
  await checkAll(tasks, { jobs: jobs ?? usual, limits: LIMITS }, async (index, written) => {
    finished += 1;
    await writer.add(index, written);
    line.show(words.progress(finished, files.length));
  });
  line.clear();
  await writer.end();
  if (writer.count('unreadable') > 0) return 2;
  return writer.count('open') > 0 ? 1 : 0;
}
