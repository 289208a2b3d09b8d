import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { VERDICTS } from './verdict';
import type { WritingTask, WrittenFile } from './written-file';

/** What a process may take before it is given up. */
export interface ProcessLimits {
  /** Megabytes of its heap. */
  readonly heap: number;
  /** Milliseconds for one file. */
  readonly time: number;
}

/**
 * - `died`: on its first file, or it took too long
 * - `died-later`: at a file after others, which may not be this file's fault
 * - `never-started`: this computer gives us no process
 */
export type Answer = WrittenFile | 'died' | 'died-later' | 'never-started';

const WORKER = join(__dirname, 'worker.ts');

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/**
 * A process that checks files, one at a time. A process and not a thread: whatever runs out of
 * memory in a thread can end the whole program.
 */
export class CheckingProcess {
  readonly #child: ChildProcess;
  #isReady = false;
  #isFresh = true;
  #answer: ((answer: Answer) => void) | null = null;

  /** @param program what it runs; another one in tests */
  constructor(
    private readonly limits: ProcessLimits,
    program = WORKER,
  ) {
    this.#child = fork(program, [], {
      execArgv: [`--max-old-space-size=${limits.heap}`, '--require', require.resolve('tsx/cjs')],
      // What it says when it runs out of memory is for nobody.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    running.add(this.#child);
    this.#child.on('message', (message: unknown) => {
      if (isWrittenFile(message)) this.#end(message);
      else this.#isReady = true;
    });
    this.#child.on('error', () => this.#gone());
    this.#child.on('exit', () => this.#gone());
  }

  /** Asks only after the answer to the file before, and not again once it said that it died. */
  async check(task: WritingTask): Promise<Answer> {
    const tooLong = setTimeout(() => {
      this.#isFresh = true;
      this.stop();
    }, this.limits.time);
    const answer = await new Promise<Answer>((resolve) => {
      this.#answer = resolve;
      if (this.#child.exitCode !== null || this.#child.signalCode !== null) this.#gone();
      // Where it ends just now, its end is told of by itself.
      else this.#child.send(task, () => undefined);
    });
    clearTimeout(tooLong);
    this.#isFresh = false;
    return answer;
  }

  stop(): void {
    this.#child.kill('SIGKILL');
  }

  #gone(): void {
    running.delete(this.#child);
    this.#end(this.#isReady ? (this.#isFresh ? 'died' : 'died-later') : 'never-started');
  }

  #end(answer: Answer): void {
    this.#answer?.(answer);
    this.#answer = null;
  }
}

function isWrittenFile(message: unknown): message is WrittenFile {
  if (typeof message !== 'object' || message === null) return false;
  if (!('verdict' in message && 'text' in message)) return false;
  return typeof message.text === 'string' && VERDICTS.some((known) => known === message.verdict);
}
