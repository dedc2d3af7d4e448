import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FilePurpose } from '@shared/features/files/contract';
import { type GridLayouts, layoutsIn } from '@shared/features/files/grid-layout';
import { isPreferences, type Preferences, ZOOM } from '@shared/features/files/preferences';

/** What the app remembers between starts, outside of any project. Losing it loses no figure. */
export interface Remembered {
  readonly preferences: Preferences;
  /** Newest first. */
  readonly recentProjects: readonly string[];
  /** How the columns of each grid are laid out. */
  readonly grids: GridLayouts;
  /** Last folder for each purpose: since Electron 43 the system no longer remembers it. */
  readonly folders: Readonly<Partial<Record<FilePurpose, string>>>;
}

const RECENT_LIMIT = 8;

/** What a first start has. */
export function firstPreferences(systemLanguage: string): Remembered {
  return {
    preferences: {
      language: systemLanguage.startsWith('ja') ? 'ja' : 'en',
      theme: 'system',
      density: 'standard',
      zoom: ZOOM.actual,
    },
    recentProjects: [],
    grids: {},
    folders: {},
  };
}

/** Where it is kept. */
export function memoryFile(userData: string): string {
  return join(userData, 'remembered.json');
}

/** What a file of an older version does not say. */
const ADDED_LATER = { zoom: ZOOM.actual };

/**
 * Reads what was remembered: at once and without a schema, since the first frame waits for it. Null where the file is
 * missing or broken, which is a first start: nothing in it is a figure.
 */
export function readRemembered(path: string): Remembered | null {
  try {
    const said: Remembered = JSON.parse(readFileSync(path, 'utf8'));
    const { recentProjects, folders } = said;
    const preferences = { ...ADDED_LATER, ...said.preferences };
    const isText = (value: unknown) => typeof value === 'string';
    const isWhole =
      isPreferences(preferences) && recentProjects.every(isText) && Object.values(folders).every(isText);
    return isWhole ? { preferences, recentProjects, folders, grids: layoutsIn(said.grids) } : null;
  } catch {
    return null;
  }
}

/** The write under way: two at once would take away each other's new file. */
let writes: Promise<unknown> = Promise.resolve();

/** Writes beside and renames, so that a crash leaves the old file; one write after another, in the order asked for. */
export function writeRemembered(path: string, value: Remembered): Promise<void> {
  const written = writes.then(() => replace(path, JSON.stringify(value, null, 2)));
  writes = written.catch(() => undefined);
  return written;
}

async function replace(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

/** Puts a project in front of the recent ones. */
export function withRecent(value: Remembered, path: string): Remembered {
  const others = value.recentProjects.filter((other) => other !== path);
  return { ...value, recentProjects: [path, ...others].slice(0, RECENT_LIMIT) };
}
