import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '@shared/base/message';
import { accountName } from '../plan/account-name';
import type { OpenOptions, ProjectPlaces } from '../threads/workbench';
import type { Remembered } from './preferences';

/** What the kept copy of the sample is called when it is made. */
const SAMPLE_NAMES: Readonly<Record<Language, string>> = {
  en: 'Japan rare earths.lodestone',
  ja: '日本のレアアース.lodestone',
};

/** Where the kept copy of the sample lives: under the name that it was made with, else under that of the language. */
export function sampleProject(userData: string, language: Language): string {
  const pathIn = (each: Language): string => join(userData, 'sample', SAMPLE_NAMES[each]);
  return LANGUAGES.map(pathIn).find((path) => existsSync(path)) ?? pathIn(language);
}

/** What the worker of a project knows of its machine. */
export function projectPlaces({
  wasmPath,
  userData,
  version,
}: {
  readonly wasmPath: string;
  readonly userData: string;
  readonly version: string;
}): ProjectPlaces {
  return { wasmPath, known: { path: join(userData, 'known-files.json'), version } };
}

/** How the given project, that of last time, or the sample is opened at the start; null where it is not there. */
export function projectOfStart(
  given: string | null,
  { recentProjects, preferences }: Remembered,
  userData: string,
): OpenOptions | null {
  const path = given ?? recentProjects[0] ?? sampleProject(userData, preferences.language);
  return existsSync(path)
    ? { path, who: accountName(), whenLocked: 'read_only', others: recentProjects }
    : null;
}
