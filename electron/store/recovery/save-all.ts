import { join } from 'node:path';
import { Refusal } from '@shared/base/refusal';
import type { SavedAll } from '@shared/model/recovery';
import { type Disk, errorCode, writeWhole } from '../disk';
import { writeRefusal } from '../disk-trouble';
import { listGenerations } from '../generations';
import { journalsAside } from '../journals-aside';
import { type ProjectPaths, projectPaths } from '../paths';
import { realDisk } from '../real-disk';

/**
 * Writes all that lies on the disk of a project to a new folder within another, byte by byte, what cannot be read too.
 * Nothing of the project is changed.
 * @throws Refusal `refusal.project.noFolder`, `.missing`, `.readOnlyFolder`, `.saveFailed`
 */
export function saveAll(path: string, into: string, now: Date, disk: Disk = realDisk): SavedAll {
  const paths = projectPaths(disk.realPath(path));
  if (!disk.isFolder(into)) throw new Refusal('refusal.project.noFolder', { folder: into }, { file: into });
  const sources = filesOf(disk, paths, now);
  if (sources.length === 0)
    throw new Refusal(
      'refusal.project.missing',
      { file: paths.fileName, folder: paths.folder },
      { file: paths.fileName },
    );
  const folder = join(into, `${paths.fileName} ${now.toISOString().replace(/[:.]/g, '-')}`);
  let bytes = 0;
  try {
    disk.makeFolder(folder);
    for (const { from, name } of sources) {
      const content = disk.read(from);
      writeWhole(disk, join(folder, name), content, folder, from);
      bytes += content.length;
    }
  } catch (error) {
    throw errorCode(error) === null ? error : writeRefusal({ ...paths, folder: into }, error);
  }
  return { folder, files: sources.map(({ name }) => name), bytes };
}

/**
 * Moves a journal that was set aside to the backups, where no opening tells of it any more.
 * @throws Refusal `refusal.recovery.noJournal`, `refusal.project.readOnlyFolder`, `.saveFailed`
 */
export function putAway(path: string, file: string, disk: Disk = realDisk): { readonly folder: string } {
  const paths = projectPaths(disk.realPath(path));
  if (!journalsAside(disk, paths).includes(file))
    throw new Refusal(
      'refusal.recovery.noJournal',
      { file, project: paths.fileName },
      { file: paths.fileName },
    );
  try {
    disk.makeFolder(paths.generations);
    disk.rename(join(paths.folder, file), join(paths.generations, file));
    disk.syncFolder(paths.generations);
    disk.syncFolder(paths.folder);
  } catch (error) {
    throw errorCode(error) === null ? error : writeRefusal(paths, error);
  }
  return { folder: paths.generations };
}

function filesOf(disk: Disk, paths: ProjectPaths, now: Date): { from: string; name: string }[] {
  const beside = [paths.fileName, `${paths.fileName}.journal`, ...journalsAside(disk, paths)]
    .map((name) => ({ from: join(paths.folder, name), name }))
    .filter(({ from }) => disk.stat(from) !== null);
  const kept = listGenerations(disk, paths, now).map(({ name }) => ({
    from: join(paths.generations, name),
    name,
  }));
  return [...beside, ...kept];
}
