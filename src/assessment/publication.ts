import type { Field } from './field';

/**
 * What the plan of edition `pacc-2566` says of itself: การอนุมัติของผู้บริหาร,
 * การเผยแพร่ในเว็บไซต์หน่วยงาน, Link เผยแพร่. Source 000.
 */
export interface Publication {
  readonly approval: Field<string>;
  /** Whether it says that it was published. */
  readonly published: Field<boolean>;
  readonly link: Field<string>;
}
