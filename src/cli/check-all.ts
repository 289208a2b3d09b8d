import type { Answer, ProcessLimits } from './checking-process';
import { CheckingProcess } from './checking-process';
import type { WritingTask, WrittenFile } from './written-file';
import { checkAndWrite, writeProblem } from './written-file';

/** How many processes, and what each may take. */
export interface Crew {
  /** 0: no process but this one. */
  readonly jobs: number;
  readonly limits: ProcessLimits;
  /** What each process runs; only tests say so. */
  readonly program?: string;
}

/** Told of each file as it is finished, in any order; awaited before the same process goes on. */
type Done = (index: number, written: WrittenFile) => Promise<void>;

/**
 * Checks all files, one after the other in each of some processes. A file that ends its process is
 * reported as not checked, and another process goes on with the next file.
 */
export async function checkAll(
  tasks: readonly WritingTask[],
  crew: Crew,
  done: Done,
): Promise<void> {
  const queue = tasks.entries();
  if (crew.jobs === 0) {
    for (const [index, task] of queue) await done(index, await checkAndWrite(task));
    return;
  }
  // Each takes the next file from the same queue.
  const lanes = Array.from({ length: Math.min(crew.jobs, tasks.length) }, () =>
    checkInProcess(queue, crew, done),
  );
  await Promise.all(lanes);
}

async function checkInProcess(
  queue: IterableIterator<[number, WritingTask]>,
  crew: Crew,
  done: Done,
): Promise<void> {
  const lane = new Lane(crew);
  try {
    for (const [index, task] of queue) await done(index, await lane.check(task));
  } finally {
    lane.stop();
  }
}

/** A process and, after its end, the next one. */
class Lane {
  #process: CheckingProcess | null = null;
  #canStart = true;

  constructor(private readonly crew: Crew) {}

  async check(task: WritingTask): Promise<WrittenFile> {
    const first = await this.#ask(task);
    const answer = first === 'died-later' ? await this.#ask(task) : first;
    if (answer === 'never-started') return await checkAndWrite(task);
    return typeof answer === 'string' ? writeProblem(task, 'not-finished') : answer;
  }

  stop(): void {
    this.#process?.stop();
  }

  async #ask(task: WritingTask): Promise<Answer> {
    if (!this.#canStart) return 'never-started';
    this.#process ??= new CheckingProcess(this.crew.limits, this.crew.program);
    const answer = await this.#process.check(task);
    if (typeof answer === 'string') this.#process = null;
    this.#canStart = answer !== 'never-started';
    return answer;
  }
}
