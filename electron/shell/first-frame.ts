import type { Preferences } from '@shared/features/files/preferences';
import { nativeTheme } from 'electron';

/** What the first frame is drawn on: before any script has run, and then until the page has asked for more. */
export function isDark({ theme }: Preferences): boolean {
  return theme === 'system' ? nativeTheme.shouldUseDarkColors : theme === 'dark';
}

/** Writes the preferences on the page itself, so that nothing is asked before the first frame. */
export function withPreferences(html: string, preferences: Preferences): string {
  const { language, theme, density, zoom } = preferences;
  const look = isDark(preferences) ? 'dark' : 'light';
  return html.replace(
    '<html lang="en">',
    `<html lang="${language}" data-theme="${look}" data-density="${density}" data-chosen-theme="${theme}" data-zoom="${zoom}">`,
  );
}
