import { BMA_2568 } from './bma-2568';
import { FOLLOW_UP_2566 } from './follow-up-2566';
import type { Form } from './form';
import { PACC_2561 } from './pacc-2561';
import { PACC_2566 } from './pacc-2566';
import { PACC_2569 } from './pacc-2569';

/** All editions that can be drawn, the newest first. */
export const FORMS: readonly [Form, ...Form[]] = [
  PACC_2569,
  BMA_2568,
  PACC_2566,
  FOLLOW_UP_2566,
  PACC_2561,
];
