import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from '@fluentui/react-components';

/** The looks of the window: light and dark are chosen, contrast follows the operating system. */
export type ColorScheme = 'light' | 'dark' | 'contrast';

/** The accent of the design (#1D4F91 light, #84B4EF dark) as Fluent's ramp. */
const BRAND: BrandVariants = {
  10: '#02060D',
  20: '#0A1526',
  30: '#0E213E',
  40: '#112B52',
  50: '#123461',
  60: '#17427B',
  70: '#1A4986',
  80: '#1D4F91',
  90: '#3566A8',
  100: '#4E7DBE',
  110: '#6A9FE0',
  120: '#84B4EF',
  130: '#93BDF2',
  140: '#A3C7F4',
  150: '#BBD6F8',
  160: '#D4E5FB',
};

/**
 * Fluent's tokens point at the variables of tokens.css, so that its menus, dialogs and fields wear the same values as
 * everything else, in every look.
 */
const OURS: Partial<Theme> = {
  fontFamilyBase: 'var(--ld-font)',
  fontSizeBase100: '11px',
  fontSizeBase200: '12px',
  fontSizeBase300: '13px',
  fontSizeBase400: '14px',
  fontSizeBase500: '20px',
  lineHeightBase100: '14px',
  lineHeightBase200: '16px',
  lineHeightBase300: '18px',
  lineHeightBase400: '20px',
  lineHeightBase500: '26px',
  borderRadiusSmall: '2px',
  borderRadiusMedium: '4px',
  borderRadiusLarge: '6px',
  borderRadiusXLarge: '6px',
  colorNeutralBackground1: 'var(--ld-paper)',
  colorNeutralBackground1Hover: 'var(--ld-paper-2)',
  colorNeutralBackground1Pressed: 'var(--ld-sunk)',
  colorNeutralBackground2: 'var(--ld-paper-2)',
  colorNeutralBackground3: 'var(--ld-canvas)',
  colorNeutralBackground4: 'var(--ld-sunk)',
  colorNeutralForeground1: 'var(--ld-ink-1)',
  colorNeutralForeground2: 'var(--ld-ink-2)',
  colorNeutralForeground3: 'var(--ld-ink-3)',
  colorNeutralForeground4: 'var(--ld-ink-3)',
  colorNeutralForegroundDisabled: 'var(--ld-ink-off)',
  colorNeutralStroke1: 'var(--ld-rule-2)',
  colorNeutralStroke2: 'var(--ld-rule)',
  colorNeutralStrokeAccessible: 'var(--ld-stroke)',
  colorBrandBackground: 'var(--ld-accent)',
  colorBrandBackgroundHover: 'var(--ld-accent-hover)',
  colorBrandBackgroundPressed: 'var(--ld-accent-down)',
  colorCompoundBrandStroke: 'var(--ld-accent)',
  colorCompoundBrandBackground: 'var(--ld-accent)',
  colorCompoundBrandForeground1: 'var(--ld-accent)',
  colorBrandForeground1: 'var(--ld-accent)',
  colorBrandForegroundLink: 'var(--ld-accent)',
  colorBrandBackground2: 'var(--ld-accent-tint)',
  colorNeutralForegroundOnBrand: 'var(--ld-on-accent)',
  colorStrokeFocus1: 'var(--ld-paper)',
  colorStrokeFocus2: 'var(--ld-accent)',
  colorStatusSuccessForeground1: 'var(--ld-ok)',
  colorStatusSuccessBackground1: 'var(--ld-ok-tint)',
  colorStatusWarningForeground1: 'var(--ld-warn)',
  colorStatusWarningBackground1: 'var(--ld-warn-tint)',
  colorStatusDangerForeground1: 'var(--ld-err)',
  colorStatusDangerBackground1: 'var(--ld-err-tint)',
  shadow16: 'var(--ld-shade)',
  shadow64: 'var(--ld-shade)',
};

export const FLUENT_THEMES: Readonly<Record<ColorScheme, Theme>> = {
  light: { ...createLightTheme(BRAND), ...OURS },
  dark: { ...createDarkTheme(BRAND), ...OURS },
  contrast: { ...createDarkTheme(BRAND), ...OURS },
};
