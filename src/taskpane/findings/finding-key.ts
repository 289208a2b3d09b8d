import { addressOf } from '../../assessment/place';
import type { Finding } from '../../rules/finding';

/** A finding stays itself, unfolded or not, while its rule and its cell stay. */
export function keyOf({ assessment, rule, place }: Finding): string {
  return `${assessment} ${rule} ${addressOf(place)} ${place.sheet}`;
}
