import type { Level } from '../assessment/level';
import { INK, LEVEL_FILLS } from '../forms/palette';

/** The official fill of a level with ink that can be read on it, whatever the theme. */
export function levelColours(level: Level): { backgroundColor: string; color: string } {
  return { backgroundColor: LEVEL_FILLS[level], color: INK };
}

/** A hint of the official fill over the pane's own background, for a place where there is nothing to count. */
export function levelTint(level: Level): { backgroundColor: string } {
  return { backgroundColor: `color-mix(in srgb, ${LEVEL_FILLS[level]} 22%, transparent)` };
}
