/** Loads what puts findings right; the first caller waits, the others share. */
export async function loadRemedies(): Promise<typeof import('./remedies')> {
  return import(/* webpackChunkName: "remedies" */ './remedies');
}
