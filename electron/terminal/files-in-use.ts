import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { keepingApart, requireApart } from '../disk/kept-apart';

type Options = Readonly<Record<string, unknown>>;

/** Options that name a file to write. All others, and all arguments, may name one that is read. */
export const WRITTEN = ['out', 'chart', 'paper', 'report', 'rejects', 'saveRecipe', 'make'] as const;

/**
 * Runs a command with all files that its line names held, so that it writes over none of them.
 * @throws Refusal refusal.out.* before anything is done
 */
export async function withFilesInUse(
  command: string,
  given: readonly string[],
  options: Options,
  work: () => Promise<void>,
): Promise<void> {
  const read = Object.entries(options).filter(([name]) => !WRITTEN.some((written) => written === name));
  const named = [...given, ...read.flatMap(([, value]) => value)];
  const files = named.filter((value): value is string => typeof value === 'string' && isFile(value));
  const written = WRITTEN.flatMap((name) => {
    const out = options[name];
    // Merging into one's own file is asked for by its name.
    const isOwn = command === 'merge' && name === 'out' && isSamePath(out, given[0]);
    return typeof out === 'string' && !isOwn ? [out] : [];
  });
  await keepingApart(files, async () => {
    for (const out of written) requireApart(out);
    await work();
  });
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false; // too long, or no name at all: no file is called so
  }
}

function isSamePath(out: unknown, file: string | undefined): boolean {
  return typeof out === 'string' && file !== undefined && resolve(out) === resolve(file);
}
