/** Goes to the start of the line and clears it. */
const CLEAR = '\r\u001b[K';

/** A line at the foot of a terminal that says how far the check is, and makes way for the report. */
export class ProgressLine {
  #shown = '';

  /** @param write writes to the terminal; `null` where there is none */
  constructor(private readonly write: ((text: string) => void) | null) {}

  show(text: string): void {
    if (this.write === null || text === this.#shown) return;
    this.write(CLEAR + text);
    this.#shown = text;
  }

  clear(): void {
    if (this.#shown !== '') this.write?.(CLEAR);
    this.#shown = '';
  }
}
