import { Refusal } from '@shared/base/refusal';
import type { Restored } from '@shared/model/recovery';
import { checkHeader } from '../check-file';
import { type Disk, errorCode, writeWhole } from '../disk';
import { writeRefusal } from '../disk-trouble';
import { copyToGenerations, type Generation, listGenerations } from '../generations';
import { journalsAside, nameAside, setJournalAside } from '../journals-aside';
import { lockedRefusal, releaseLock, takeLock } from '../lock';
import { type ProjectPaths, projectPaths } from '../paths';

interface RestoreOptions {
  readonly disk: Disk;
  readonly path: string;
  readonly who: string;
  readonly now: Date;
}

/**
 * Puts a backup in the place of the file, which nobody may have open. What is there now is kept first, and its journal
 * set aside.
 * @throws Refusal `refusal.project.noGeneration`, `.damaged` of the backup, `.locked`, `.readOnlyFolder`, `.saveFailed`
 */
export function restoreState(options: RestoreOptions, name: string): Restored {
  return alone(options, (paths) => {
    const { disk, now } = options;
    const state = listGenerations(disk, paths, now).find((one) => one.name === name);
    if (state === undefined)
      throw new Refusal('refusal.project.noGeneration', { name }, { file: paths.fileName });
    checkHeader(disk, { ...paths, fileName: name }, disk.read(`${paths.generations}/${name}`));
    return putBack(options, paths, state);
  });
}

/**
 * Takes the last restore back: the file as it was before it, with its journal, whatever state both were in. Another undo
 * makes the restore again.
 * @throws Refusal `refusal.recovery.nothingToUndo`, and as a restore does
 */
export function undoRestore(options: RestoreOptions): Restored {
  return alone(options, (paths) => {
    const { disk, now } = options;
    const state = undoesTo(disk, paths, now);
    if (state === null)
      throw new Refusal('refusal.recovery.nothingToUndo', { file: paths.fileName }, { file: paths.fileName });
    const restored = putBack(options, paths, state);
    const journal = nameAside(paths, 'set-aside', state.at);
    if (journalsAside(disk, paths).includes(journal)) {
      disk.rename(`${paths.folder}/${journal}`, paths.journal);
      disk.syncFolder(paths.folder);
    }
    return restored;
  });
}

/** The state that the next undo of a restore puts back. */
export function undoesTo(disk: Disk, paths: ProjectPaths, now: Date): Generation | null {
  return listGenerations(disk, paths, now).find(({ keptBy }) => keptBy === 'restore') ?? null;
}

function putBack({ disk, now }: RestoreOptions, paths: ProjectPaths, state: Generation): Restored {
  const bytes = disk.read(`${paths.generations}/${state.name}`);
  const keptAs = disk.stat(paths.file) === null ? null : copyToGenerations(disk, paths, now, 'restore');
  const journal = disk.stat(paths.journal) === null ? null : setJournalAside(disk, paths, now);
  writeWhole(disk, paths.file, bytes, paths.folder);
  return { state: state.name, keptAs, journal };
}

/** Works on a project file that nobody has open meanwhile. */
function alone<Result>(
  { disk, path, who, now }: RestoreOptions,
  work: (paths: ProjectPaths) => Result,
): Result {
  const paths = projectPaths(disk.realPath(path));
  if (!disk.isFolder(paths.folder))
    throw new Refusal('refusal.project.noFolder', { folder: paths.folder }, { file: paths.fileName });
  try {
    const lock = takeLock(disk, paths, who, now, false);
    if (lock.kind === 'held') throw lockedRefusal(paths, lock);
    if (lock.kind === 'no_write')
      throw new Refusal(
        'refusal.project.readOnlyFolder',
        { folder: paths.folder, file: paths.fileName },
        { file: paths.fileName },
      );
    try {
      return work(paths);
    } finally {
      releaseLock(disk, paths, lock.lock);
    }
  } catch (error) {
    throw errorCode(error) === null ? error : writeRefusal(paths, error);
  }
}
