import type { CliWords } from '../locales/cli-words';
import type { Format } from './arguments';
import { JSON_REPORT } from './json';
import { writeTotals } from './text';
import type { Verdict } from './verdict';
import type { WrittenFile } from './written-file';

/**
 * Puts the files' parts together to one report, in whatever order they come: as text and JSON in
 * the order of the call, as lines of JSON at once. Keeps nothing that has been written.
 */
export class ReportWriter {
  /** The files that came before those in front of them. */
  readonly #waiting = new Map<number, string>();
  readonly #counts: Record<Verdict, number> = { ready: 0, open: 0, noForm: 0, unreadable: 0 };
  #next = 0;
  /** Pieces are put out one after the other, however long each takes. */
  #last: Promise<void>;

  constructor(
    private readonly format: Format,
    private readonly words: CliWords,
    private readonly put: (text: string) => Promise<void>,
  ) {
    this.#last = format === 'json' ? put(JSON_REPORT.start) : Promise.resolve();
  }

  /** @param index place of the file in the call, zero-based; each comes once */
  async add(index: number, { verdict, text }: WrittenFile): Promise<void> {
    this.#counts[verdict] += 1;
    if (this.format === 'ndjson') return this.#put(text);
    this.#waiting.set(index, text);
    for (let next = this.#take(); next !== undefined; next = this.#take()) await this.#put(next);
  }

  /** Ends the report, after the last file. */
  async end(): Promise<void> {
    if (this.format === 'json') await this.#put(JSON_REPORT.end);
    const files = this.#next;
    if (this.format === 'text' && files > 1) {
      await this.#put(`\n${writeTotals({ files, ...this.#counts }, this.words)}`);
    }
  }

  /** How many files ended so. */
  count(verdict: Verdict): number {
    return this.#counts[verdict];
  }

  #take(): string | undefined {
    const text = this.#waiting.get(this.#next);
    if (text === undefined) return undefined;
    this.#waiting.delete(this.#next);
    const between = this.format === 'json' ? JSON_REPORT.between : '\n';
    const piece = this.#next === 0 ? text : between + text;
    this.#next += 1;
    return piece;
  }

  #put(text: string): Promise<void> {
    this.#last = this.#last.then(() => this.put(text));
    return this.#last;
  }
}
