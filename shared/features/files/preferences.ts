import { LANGUAGES, type Language } from '../../base/message';

/** How the window looks to one person; apart from the contract, so that the main thread knows it before anything else is loaded. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly density: Density;
}

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const DENSITIES = ['compact', 'standard', 'comfortable'] as const;
type Density = (typeof DENSITIES)[number];

/** Whether a file or a page says preferences that are ours. */
export function isPreferences(given: Readonly<Record<keyof Preferences, unknown>>): given is Preferences {
  const has = (known: readonly unknown[], value: unknown) => known.includes(value);
  return has(LANGUAGES, given.language) && has(THEMES, given.theme) && has(DENSITIES, given.density);
}
