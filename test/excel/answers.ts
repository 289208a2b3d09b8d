import type { Answer } from '../../src/excel/host';

/** What an answer brings; a problem fails the test with its own words. */
export async function valueOf<T>(answer: Promise<Answer<T>>): Promise<T> {
  const settled = await answer;
  if (settled.ok) return settled.value;
  throw new Error(`Excel did not do it: ${JSON.stringify(settled.problem)}`);
}
