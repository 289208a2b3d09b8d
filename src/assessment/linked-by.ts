/**
 * By what a row of one table was found in another: the same text, the same number with a similar
 * text, or a similar text alone.
 */
export type LinkedBy = 'same-text' | 'number-and-similar-text' | 'similar-text';

/** Is told of each link as it is made. */
export type TellLink<A, B> = (row: A, other: B, by: LinkedBy) => void;
