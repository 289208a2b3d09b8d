/**
 * Why the bytes of a file were not read as a workbook; each has its words in `locales/`.
 *
 * - `not-a-workbook`: something else than an .xlsx workbook
 * - `old-excel`: an Office file from before 2007 (.xls), which has to be saved anew as .xlsx
 * - `password-protected`: encrypted, by Excel or inside its zip
 * - `damaged`: an .xlsx that is cut off or contradicts itself
 * - `too-large`: more than this program is willing to unpack or to hold
 * - `forbidden-content`: XML declarations that no workbook needs and attacks do (DOCTYPE, ENTITY)
 */
export type UnreadableReason =
  | 'not-a-workbook'
  | 'old-excel'
  | 'password-protected'
  | 'damaged'
  | 'too-large'
  | 'forbidden-content';

/** Stops the reading of a file, from however deep; never leaves this folder. */
export class Unreadable extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(reason);
    this.name = 'Unreadable';
  }
}
