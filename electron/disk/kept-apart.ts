import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { Refusal } from '@shared/base/refusal';

/** What lies beside a project under its name: journal, also one that was set aside, lock, a save under way, and SQLite's own. */
const BESIDE = /^(?:\.journal(?:\..*)?|\.lock|\.saving|-wal|-shm|-journal)$/;
/** The folder of backups. */
const KEPT = '.lodestone-backups';

/** Files that the command at work holds: nothing that it writes may take the place of one (keepingApart). */
let openFiles: readonly string[] = [];

/** Runs a command that holds files: requireApart() holds it to them meanwhile. */
export async function keepingApart<Result>(
  files: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  const before = openFiles;
  openFiles = [...before, ...files];
  try {
    return await work();
  } finally {
    openFiles = before;
  }
}

/**
 * Refuses to write over a file that is being read, and over what lies beside a project: by which file it is, whatever its name
 * and whichever link leads to it.
 * @param files besides those that the command at work holds
 * @throws Refusal refusal.out.inHand, refusal.out.ofProject
 */
export function requireApart(out: string, files: readonly string[] = []): void {
  for (const file of [...openFiles, ...files]) {
    if (isSameFile(out, file)) throw new Refusal('refusal.out.inHand', {}, { file: basename(out) });
    if (liesBeside(out, file))
      throw new Refusal('refusal.out.ofProject', { project: basename(file) }, { file: basename(out) });
  }
}

function isSameFile(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  if (one === undefined || other === undefined) return placeOf(a) === placeOf(b);
  // Some shares of a network number nothing.
  if (one.ino === 0n || other.ino === 0n) return folded(placeOf(a)) === folded(placeOf(b));
  return one.ino === other.ino && one.dev === other.dev;
}

/** Two letters of one kind are the same name to many disks, and nobody needs both here. */
function liesBeside(out: string, project: string): boolean {
  const [place, own] = [folded(placeOf(out)), folded(placeOf(project))];
  if (place.startsWith(own) && BESIDE.test(place.slice(own.length))) return true;
  return place.startsWith(folded(join(dirname(placeOf(project)), KEPT)) + sep);
}

/** Where a path leads; of one that is not there, where its folder does. */
function placeOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const full = resolve(path);
    return dirname(full) === full ? full : join(placeOf(dirname(full)), basename(full));
  }
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
