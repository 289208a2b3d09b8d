/** What the pane remembers on this computer between two openings. */
export type Remembered = 'language' | 'agency' | 'agency-kind' | 'matrix' | 'grouping';

const PREFIX = 'corruption-risk.';

/** What was remembered, or `null`. Browsers may forbid storage altogether; then nothing is. */
export function recall(what: Remembered): string | null {
  try {
    return window.localStorage.getItem(PREFIX + what);
  } catch {
    return null;
  }
}

/** Remembers where that is possible; otherwise the pane works on without. */
export function remember(what: Remembered, value: string): void {
  try {
    window.localStorage.setItem(PREFIX + what, value);
  } catch {
    // Nothing is lost but a convenience.
  }
}
