import { Refusal } from '@shared/base/refusal';
import { requireApart } from '../disk/kept-apart';
import { type Origin, sealed } from './checksum';
import { type Disk, errorCode, type FileState, isSame, writeWhole } from './disk';
import { isNameTooLong, nameTooLong, writeRefusal } from './disk-trouble';
import { keepGeneration } from './generations';
import { setJournalAside } from './journals-aside';
import { type ProjectPaths, projectPaths } from './paths';

/** Found that the file on the disk is not the one that was opened or saved last. */
export class ChangedElsewhere extends Error {}

/**
 * Writes the database over the project file. The journal stays as it is: until the folder is synced it is the only
 * durable place of what the file does not hold yet.
 * @param last what the file was when it was opened or saved last
 * @returns what it is now
 * @throws ChangedElsewhere, Refusal `refusal.project.readOnlyFile`, or the system error, with the file as it was
 */
export function saveOver(
  disk: Disk,
  paths: ProjectPaths,
  bytes: Uint8Array,
  last: FileState,
  now: Date,
  origin: Origin,
): FileState {
  if (!isSame(disk.stat(paths.file), last)) throw new ChangedElsewhere(paths.fileName);
  if (!disk.mayWrite(paths.file)) throw readOnlyFile(paths);
  keepGeneration(disk, paths, now);
  const whole = sealed(bytes, origin);
  writeWhole(disk, paths.file, whole, paths.folder);
  disk.known?.add(whole);
  return stateOf(disk, paths);
}

/** Writes a file that was not there. @throws Refusal `refusal.project.exists`, `.noFolder`, `.readOnlyFolder`, `.saveFailed` */
export function saveNew(disk: Disk, paths: ProjectPaths, bytes: Uint8Array): FileState {
  refuseBadTarget(disk, paths);
  if (disk.stat(paths.file) !== null) {
    throw new Refusal(
      'refusal.project.exists',
      { file: paths.fileName, folder: paths.folder },
      { file: paths.fileName },
    );
  }
  asRefusal(paths, () => writeWhole(disk, paths.file, sealed(bytes, 'own'), paths.folder));
  return stateOf(disk, paths);
}

/** Writes a copy elsewhere, over an earlier copy too, and sets aside a journal that belonged to that. */
export function saveCopyTo(
  disk: Disk,
  own: ProjectPaths,
  target: string,
  bytes: Uint8Array,
  now: Date,
  origin: Origin,
): void {
  const { isThere, ...paths } = copyTarget(disk, own, target);
  asRefusal(paths, () => {
    if (disk.stat(paths.journal) !== null) setJournalAside(disk, paths, now);
    // What is secret in the project is so in its copy.
    writeWhole(disk, paths.file, sealed(bytes, origin), paths.folder, isThere ? paths.file : own.file);
  });
}

/** Where a copy would go. @throws Refusal where it cannot go there */
export function copyTarget(
  disk: Disk,
  own: ProjectPaths,
  target: string,
): ProjectPaths & { readonly isThere: boolean } {
  const paths = projectPaths(disk.realPath(target));
  if (paths.file === own.file)
    throw new Refusal('refusal.project.copyOntoItself', { file: own.fileName }, { file: own.fileName });
  requireApart(paths.file, [own.file]);
  refuseBadTarget(disk, paths);
  const isThere = disk.stat(paths.file) !== null;
  if (isThere && !disk.mayWrite(paths.file)) throw readOnlyFile(paths);
  return { ...paths, isThere };
}

/** Size and time of a project file that is known to be there. */
export function stateOf(disk: Disk, paths: ProjectPaths): FileState {
  return disk.stat(paths.file) ?? { id: '', size: 0, modifiedMs: 0 };
}

/** The refusal to write over a file that is write-protected. */
export function readOnlyFile({ fileName: file }: ProjectPaths): Refusal {
  return new Refusal('refusal.project.readOnlyFile', { file }, { file });
}

function refuseBadTarget(disk: Disk, paths: ProjectPaths): void {
  if (!disk.isFolder(paths.folder)) {
    throw new Refusal('refusal.project.noFolder', { folder: paths.folder }, { file: paths.fileName });
  }
  if (isNameTooLong(paths)) throw nameTooLong(paths);
}

function asRefusal(paths: ProjectPaths, step: () => void): void {
  try {
    step();
  } catch (error) {
    if (errorCode(error) === null) throw error;
    throw writeRefusal(paths, error);
  }
}
