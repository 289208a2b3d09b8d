import type { Theme } from '@fluentui/react-components';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';

/**
 * Thai stacks marks above and below its letters, so lines stand at 1.5 times the letters' size or
 * more. Segoe UI has no Thai: each system's own Thai letters follow it.
 */
const THAI: Partial<Theme> = {
  fontFamilyBase:
    '"Segoe UI", "Leelawadee UI", Thonburi, "Noto Sans Thai", Sarabun, -apple-system, sans-serif',
  lineHeightBase100: '16px',
  lineHeightBase200: '18px',
  lineHeightBase300: '22px',
  lineHeightBase400: '25px',
  lineHeightBase500: '30px',
};

const LIGHT: Theme = { ...webLightTheme, ...THAI };
const DARK: Theme = { ...webDarkTheme, ...THAI };

/** Contrast themes need none of their own: Windows replaces the colours of either. */
export function paneTheme(dark: boolean): Theme {
  return dark ? DARK : LIGHT;
}
