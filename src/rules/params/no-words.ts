/** Nothing: the place of the finding says it all. */
export type NoWords = Readonly<Record<string, never>>;
