import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FilePurpose } from '@shared/features/files/contract';
import { type GridLayouts, layoutsIn } from '@shared/features/files/grid-layout';
import type { Place } from '@shared/features/files/place';
import { FIRST_VIEW, isPreferences, type Preferences, ZOOM } from '@shared/features/files/preferences';
import type { Look } from '@shared/features/overview/contract';

/** What the app remembers between starts, outside of any project. Losing it loses no figure. */
export interface Remembered {
  readonly preferences: Preferences;
  /** Newest first. */
  readonly recentProjects: readonly string[];
  /** When each of them was opened last, as an ISO instant. */
  readonly openedAt: Readonly<Record<string, string>>;
  /** Where the person was in the last project. */
  readonly place: Place | null;
  /** When what had changed in each project was looked at last, by the project's id. */
  readonly looks: Readonly<Record<string, Look>>;
  /** Where the window stood; null before it was ever closed. */
  readonly window: WindowPlace | null;
  /** How the columns of each grid are laid out. */
  readonly grids: GridLayouts;
  /** Last folder for each purpose: since Electron 43 the system no longer remembers it. */
  readonly folders: Readonly<Partial<Record<FilePurpose, string>>>;
}

/** Where a window stands while it is neither maximised nor minimised, in px of the desktop. */
export interface WindowPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
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
      ...FIRST_VIEW,
    },
    recentProjects: [],
    openedAt: {},
    place: null,
    looks: {},
    window: null,
    grids: {},
    folders: {},
  };
}

/** Where it is kept. */
export function memoryFile(userData: string): string {
  return join(userData, 'remembered.json');
}

/** What a file of an older version does not say. */
const ADDED_LATER = { zoom: ZOOM.actual, ...FIRST_VIEW };

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
    if (!isWhole) return null;
    return {
      preferences,
      recentProjects,
      folders,
      grids: layoutsIn(said.grids),
      openedAt: isTable(said.openedAt) ? said.openedAt : {},
      place: isPlace(said.place) ? said.place : null,
      looks: isLooks(said.looks) ? said.looks : {},
      window: isWindowPlace(said.window) ? said.window : null,
    };
  } catch {
    return null;
  }
}

/** What says none of these is passed over: a place is no figure. */
function isTable(given: unknown): given is Record<string, string> {
  return isObject(given) && Object.values(given).every((value) => typeof value === 'string');
}

function isPlace(given: unknown): given is Place {
  if (!isObject(given)) return false;
  const { scenarioId, year, ...texts } = given;
  const named = ['projectId', 'areaId', 'economyId', 'materialId', 'stage'];
  const isNamed = named.every((field) => typeof texts[field] === 'string');
  return isNamed && Number.isInteger(year) && (scenarioId === null || typeof scenarioId === 'string');
}

function isLooks(given: unknown): given is Remembered['looks'] {
  return (
    isObject(given) &&
    Object.values(given).every(
      (look) => isObject(look) && typeof look.day === 'string' && Number.isInteger(look.revision),
    )
  );
}

function isWindowPlace(given: unknown): given is WindowPlace {
  if (!isObject(given)) return false;
  const { maximized, ...sides } = given;
  const isWhole = ['x', 'y', 'width', 'height'].every((side) => Number.isInteger(sides[side]));
  return isWhole && typeof maximized === 'boolean';
}

function isObject(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null;
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

/** Puts a project in front of the recent ones. @param at ISO instant at which it was opened; absent: now */
export function withRecent(value: Remembered, path: string, at = new Date().toISOString()): Remembered {
  const others = value.recentProjects.filter((other) => other !== path);
  return listing(value, [path, ...others].slice(0, RECENT_LIMIT), { ...value.openedAt, [path]: at });
}

/** Takes a project off the recent ones. */
export function withoutRecent(value: Remembered, path: string): Remembered {
  return listing(
    value,
    value.recentProjects.filter((other) => other !== path),
    value.openedAt,
  );
}

/** Instants are kept of the projects that are listed, and of no others. */
function listing(
  value: Remembered,
  recentProjects: readonly string[],
  known: Remembered['openedAt'],
): Remembered {
  const openedAt = Object.fromEntries(
    recentProjects.flatMap((path) => (known[path] === undefined ? [] : [[path, known[path]]])),
  );
  return { ...value, recentProjects, openedAt };
}
