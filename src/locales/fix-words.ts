import type { FixId, FixParams } from '../fixes/fix';

/** What the button of each fix says: what will be done. It has to fit a pane 350 px wide. */
export type FixWords = {
  readonly [Id in FixId]: (params: FixParams[Id]) => string;
};
