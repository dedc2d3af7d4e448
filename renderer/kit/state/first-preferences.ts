import { FIRST_VIEW, isPreferences, type Preferences, ZOOM } from '@shared/features/files/preferences';

/** What the page of a development run starts with, and what is drawn without a window. */
const NOT_TOLD: Preferences = {
  language: 'en',
  theme: 'system',
  density: 'standard',
  zoom: ZOOM.actual,
  ...FIRST_VIEW,
};

/** What the person chose, as main wrote it on the page (electron/shell/first-frame.ts). */
export function firstPreferences(): Preferences {
  if (typeof document === 'undefined') return NOT_TOLD;
  const { lang, dataset } = document.documentElement;
  const { chosenTheme: theme, density, zoom } = dataset;
  const told = { language: lang, theme, density, zoom: Number(zoom), ...FIRST_VIEW };
  return isPreferences(told) ? told : NOT_TOLD;
}
