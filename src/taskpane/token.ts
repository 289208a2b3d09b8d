import type { PaneTheme } from './theme';

/**
 * A value of the theme, for styles. Fluent's own table of these names would be loaded whole, with
 * ten times as many as the pane uses.
 */
export function token<Name extends keyof PaneTheme>(name: Name): `var(--${Name})` {
  return `var(--${name})`;
}
