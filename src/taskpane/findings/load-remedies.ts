import type * as remedies from './remedies';

/** Loads what puts findings right; the first caller waits, the others share. */
export async function loadRemedies(): Promise<typeof remedies> {
  return import(/* webpackChunkName: "remedies" */ './remedies');
}
