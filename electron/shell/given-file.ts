import { resolve } from 'node:path';

/**
 * The project that the command line names, as a double click on its file does: the first argument that is no switch.
 * @param argv of this start, the executable first
 * @param appPath the folder of an app that is not packaged stands among the arguments too
 * @param cwd what a relative path is seen from
 * @returns an absolute path, whether anything lies there or not; null where none is named
 */
export function givenFile(argv: readonly string[], appPath: string, cwd: string): string | null {
  for (const word of argv.slice(1)) {
    if (word === '' || word.startsWith('-')) continue;
    const path = resolve(cwd, word);
    if (path !== resolve(appPath)) return path;
  }
  return null;
}

/** What a second start hands to the first: Chromium reorders its words, so that they are read there where they are whole. */
export interface HandedOver {
  readonly given: string | null;
}

/** What another start of the same program said; anything else is a start without a file. */
export function handedOver(data: unknown): string | null {
  const given = typeof data === 'object' && data !== null && 'given' in data ? data.given : null;
  return typeof given === 'string' ? given : null;
}
