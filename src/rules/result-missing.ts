import type { Rule } from './rule';

/**
 * A measure of a follow-up report has no result (source 001). A result merged over several measures
 * counts for all of them; one that merely stands in the row above does not.
 */
export const resultMissing: Rule<'result-missing'> = {
  id: 'result-missing',
  severity: 'error',
  check({ followUp }, report) {
    for (const { measures } of followUp) {
      for (const { measure, result } of measures) {
        const isEmpty = result.kind === 'blank' || result.kind === 'invalid';
        if (measure.kind === 'value' && isEmpty) report(result.place, { measure: measure.value });
      }
    }
  },
};
