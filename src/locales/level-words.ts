import type { Level } from '../assessment/level';

/** The name of each level, as it stands inside a sentence. */
export type LevelWords = Readonly<Record<Level, string>>;
