/** What the browser tests need to reach the running preview. */
export interface LaunchedPreview {
  /** The preview's address, with its final slash. */
  readonly address: string;
  /** Where playwright connects to the running browser. */
  readonly browser: string;
}

const variable = 'PREVIEW_UNDER_TEST';

/** Leaves the addresses where the test processes, which start later, find them. */
export function publishLaunchedPreview(launched: LaunchedPreview): void {
  process.env[variable] = JSON.stringify(launched);
}

/** The addresses left by the global set-up. */
export function launchedPreview(): LaunchedPreview {
  const text = process.env[variable];
  if (text === undefined) throw new Error('Browser tests run with the e2e project of jest only');
  return JSON.parse(text) as LaunchedPreview;
}
