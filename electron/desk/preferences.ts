import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LANGUAGES } from '@shared/base/message';
import { type FilePurpose, type Preferences, THEMES } from '@shared/features/files/contract';
import { z } from 'zod';

/** What the app remembers between starts, outside of any project. Losing it loses no figure. */
export interface Remembered {
  readonly preferences: Preferences;
  /** Newest first. */
  readonly recentProjects: readonly string[];
  /** Last folder for each purpose: since Electron 43 the system no longer remembers it. */
  readonly folders: Readonly<Partial<Record<FilePurpose, string>>>;
}

const RECENT_LIMIT = 8;

const remembered = z.object({
  preferences: z.object({
    language: z.enum(LANGUAGES),
    theme: z.enum(THEMES),
    density: z.enum(['compact', 'standard', 'comfortable']),
  }),
  recentProjects: z.array(z.string()),
  folders: z.record(z.string(), z.string()),
});

/** What a first start has. */
export function firstPreferences(systemLanguage: string): Remembered {
  return {
    preferences: {
      language: systemLanguage.startsWith('ja') ? 'ja' : 'en',
      theme: 'system',
      density: 'standard',
    },
    recentProjects: [],
    folders: {},
  };
}

/** Reads what was remembered; a missing or broken file gives a first start's, since nothing in it is a figure. */
export async function readRemembered(path: string, systemLanguage: string): Promise<Remembered> {
  try {
    return remembered.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return firstPreferences(systemLanguage);
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
