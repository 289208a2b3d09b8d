import { AGREEMENT } from './agreement';
import type { Mistake } from './mistake';
import { NINE_STEP } from './nine-step';
import { PLANNING } from './planning';
import { REPORTING } from './reporting';
import { SCORING } from './scoring';
import { SELECTION } from './selection';
import { TEXTS } from './texts';
import { TIMEFRAMES } from './timeframes';

/** A mistake for every rule that a drawn sample can show. */
export const MISTAKES: readonly Mistake[] = [
  ...SELECTION,
  ...SCORING,
  ...PLANNING,
  ...TIMEFRAMES,
  ...AGREEMENT,
  ...TEXTS,
  ...REPORTING,
  ...NINE_STEP,
];
