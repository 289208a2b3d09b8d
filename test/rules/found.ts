import type { Risk } from '../../src/assessment/assessment';
import { addressOf } from '../../src/assessment/place';
import type { Finding } from '../../src/rules/finding';
import { runRules } from '../../src/rules/run';
import { PLAN, SCORED, assessmentOf } from './assessment-builder';

/** Everything found about some risks, each as `rule step!cell`, such as `owner-missing 5!H5`. */
export function found(...risks: readonly Risk[]): readonly string[] {
  return runRules([assessmentOf(...risks)], [SCORED, PLAN]).map(written);
}

/** A finding in the short form of {@link found}. */
export function written({ rule, place }: Finding): string {
  return `${rule} ${place.sheet.replace('ขั้นตอนที่ ', '')}!${addressOf(place)}`;
}
