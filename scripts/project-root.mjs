import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json, whatever folder a command was given in. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * A path inside the project.
 * @param {...string} parts
 */
export function inProject(...parts) {
  return join(ROOT, ...parts);
}

/** The user's folder for what can be made again: the prepared test runtime lives there. */
export function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(base, 'lodestone');
}
