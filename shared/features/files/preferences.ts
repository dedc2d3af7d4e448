import { LANGUAGES, type Language } from '../../base/message';
import { STOCK_MEASURES, type StockMeasure } from '../../model/stock-measure';

/** How the window looks to one person; apart from the contract, so that the main thread knows it before anything else is loaded. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly density: Density;
  /** How large everything is: a level between those of ZOOM. */
  readonly zoom: number;
  /** What the rows of a scenario's clock are. */
  readonly clockRows: ClockRows;
  /** What its stock is shown in. */
  readonly stockMeasure: StockMeasure;
}

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const DENSITIES = ['compact', 'standard', 'comfortable'] as const;
type Density = (typeof DENSITIES)[number];

export const CLOCK_ROWS = ['lines', 'materials'] as const;
export type ClockRows = (typeof CLOCK_ROWS)[number];

/** What a page shows until a person chooses otherwise: neither files of older versions nor the first frame say it. */
export const FIRST_VIEW = {
  clockRows: 'lines',
  stockMeasure: 'tonnes',
} as const satisfies Partial<Preferences>;

/** Steps of Chromium: 1.2 to the power of the level, from half to thrice the size. */
export const ZOOM = { least: -4, actual: 0, most: 6 } as const;

/** How large a level is, 1 for the actual size. */
export function zoomFactor(level: number): number {
  return 1.2 ** level;
}

/** Whether a file or a page says preferences that are ours. */
export function isPreferences(given: Readonly<Record<keyof Preferences, unknown>>): given is Preferences {
  const has = (known: readonly unknown[], value: unknown) => known.includes(value);
  const { language, theme, density, zoom, clockRows, stockMeasure } = given;
  const isZoom = Number.isInteger(zoom) && Number(zoom) >= ZOOM.least && Number(zoom) <= ZOOM.most;
  const isLook = isZoom && has(LANGUAGES, language) && has(THEMES, theme) && has(DENSITIES, density);
  return isLook && has(CLOCK_ROWS, clockRows) && has(STOCK_MEASURES, stockMeasure);
}
