/**
 * The part of Fluent's themes that the pane itself uses, with their values. The whole of them, with
 * ten times as many, is loaded with the first of Fluent's controls: see `FluentControls`.
 */
const BOTH = {
  borderRadiusLarge: '6px',
  borderRadiusMedium: '4px',
  colorBrandBackgroundPressed: '#0c3b5e',
  colorNeutralForegroundOnBrand: '#ffffff',
  colorSubtleBackground: 'transparent',
  fontSizeBase200: '12px',
  fontSizeBase300: '14px',
  fontSizeBase400: '16px',
  fontSizeBase500: '20px',
  fontWeightBold: 700,
  fontWeightRegular: 400,
  fontWeightSemibold: 600,
} as const;

const LIGHT = {
  colorBrandBackground: '#0f6cbd',
  colorBrandBackground2: '#ebf3fc',
  colorBrandBackgroundHover: '#115ea3',
  colorBrandForeground2: '#115ea3',
  colorBrandForegroundLink: '#115ea3',
  colorBrandForegroundLinkHover: '#0f548c',
  colorCompoundBrandStroke: '#0f6cbd',
  colorNeutralBackground1: '#ffffff',
  colorNeutralBackground1Hover: '#f5f5f5',
  colorNeutralBackground1Pressed: '#e0e0e0',
  colorNeutralBackground2: '#fafafa',
  colorNeutralBackgroundDisabled: '#f0f0f0',
  colorNeutralForeground1: '#242424',
  colorNeutralForeground1Hover: '#242424',
  colorNeutralForeground2: '#424242',
  colorNeutralForeground3: '#616161',
  colorNeutralStroke1: '#d1d1d1',
  colorNeutralStroke2: '#e0e0e0',
  colorNeutralStrokeAccessible: '#616161',
  colorStatusSuccessBackground1: '#f1faf1',
  colorStatusSuccessBorderActive: '#107c10',
  colorStatusSuccessForeground1: '#0e700e',
  colorStatusWarningBackground1: '#fff9f5',
  colorStatusWarningBorderActive: '#f7630c',
  colorStatusWarningForeground1: '#bc4b09',
  colorStrokeFocus2: '#000000',
  colorSubtleBackgroundHover: '#f5f5f5',
  colorSubtleBackgroundPressed: '#e0e0e0',
} as const;

const DARK: Record<keyof typeof LIGHT, string> = {
  colorBrandBackground: '#115ea3',
  colorBrandBackground2: '#082338',
  colorBrandBackgroundHover: '#0f6cbd',
  colorBrandForeground2: '#62abf5',
  colorBrandForegroundLink: '#479ef5',
  colorBrandForegroundLinkHover: '#62abf5',
  colorCompoundBrandStroke: '#479ef5',
  colorNeutralBackground1: '#292929',
  colorNeutralBackground1Hover: '#3d3d3d',
  colorNeutralBackground1Pressed: '#1f1f1f',
  colorNeutralBackground2: '#1f1f1f',
  colorNeutralBackgroundDisabled: '#141414',
  colorNeutralForeground1: '#ffffff',
  colorNeutralForeground1Hover: '#ffffff',
  colorNeutralForeground2: '#d6d6d6',
  colorNeutralForeground3: '#adadad',
  colorNeutralStroke1: '#666666',
  colorNeutralStroke2: '#525252',
  colorNeutralStrokeAccessible: '#adadad',
  colorStatusSuccessBackground1: '#052505',
  colorStatusSuccessBorderActive: '#54b054',
  colorStatusSuccessForeground1: '#54b054',
  colorStatusWarningBackground1: '#4a1e04',
  colorStatusWarningBorderActive: '#faa06b',
  colorStatusWarningForeground1: '#faa06b',
  colorStrokeFocus2: '#ffffff',
  colorSubtleBackgroundHover: '#383838',
  colorSubtleBackgroundPressed: '#2e2e2e',
};

/**
 * Thai stacks marks above and below its letters, so lines stand at 1.5 times the letters' size or
 * more. Segoe UI has no Thai: each system's own Thai letters follow it.
 */
export const THAI_TYPE = {
  fontFamilyBase:
    '"Segoe UI", "Leelawadee UI", Thonburi, "Noto Sans Thai", Sarabun, -apple-system, sans-serif',
  lineHeightBase100: '16px',
  lineHeightBase200: '18px',
  lineHeightBase300: '22px',
  lineHeightBase400: '25px',
  lineHeightBase500: '30px',
};

/** Values by name, of which {@link token} makes styles. */
export type PaneTheme = typeof BOTH & typeof THAI_TYPE & Record<keyof typeof LIGHT, string>;

const LIGHT_THEME: PaneTheme = { ...BOTH, ...LIGHT, ...THAI_TYPE };
const DARK_THEME: PaneTheme = { ...BOTH, ...DARK, ...THAI_TYPE };

/** Contrast themes need none of their own: Windows replaces the colours of either. */
export function paneTheme(dark: boolean): PaneTheme {
  return dark ? DARK_THEME : LIGHT_THEME;
}
