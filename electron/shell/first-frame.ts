import type { Preferences } from '@shared/features/files/preferences';
import { nativeTheme } from 'electron';

/** What the first frame is drawn on: before any script has run, and then until the page has asked for more. */
export function isDark({ theme }: Preferences): boolean {
  return theme === 'system' ? nativeTheme.shouldUseDarkColors : theme === 'dark';
}

/** What only a page in one language is fetched with, or in one area. */
const OF_A_LANGUAGE = /<link [^>]*lang="([a-z]+)">/g;
const OF_AN_AREA = /<link [^>]*data-area="([a-z-]+)">/g;
/** Where a person begins who was nowhere yet. */
const FIRST_AREA = 'overview';

/**
 * Writes the preferences on the page itself, so that nothing is asked before the first frame.
 * @param areaId where the person was last: the code of that page is fetched while the project is opened; null for nowhere
 */
export function withPreferences(html: string, preferences: Preferences, areaId: string | null): string {
  const { language, theme, density, zoom } = preferences;
  const look = isDark(preferences) ? 'dark' : 'light';
  // What is remembered is a text of a file; only what can be the name of a feature goes into the page.
  const area = areaId !== null && /^[a-z-]+$/.test(areaId) ? ` data-area="${areaId}"` : '';
  return html
    .replace(
      '<html lang="en">',
      `<html lang="${language}" data-theme="${look}" data-density="${density}" data-chosen-theme="${theme}" data-zoom="${zoom}"${area}>`,
    )
    .replace(OF_A_LANGUAGE, (link, of) => (of === language ? link : ''))
    .replace(OF_AN_AREA, (link, of) => (of === (areaId ?? FIRST_AREA) ? link : ''));
}
