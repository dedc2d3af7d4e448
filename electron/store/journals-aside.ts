import type { Disk } from './disk';
import type { ProjectPaths } from './paths';

/** What of a journal could not be taken in is kept beside the project under names that say when. */
const MARKS = ['set-aside', 'cut-off'] as const;

/** A name for what is kept. */
export function nameAside({ fileName }: ProjectPaths, mark: (typeof MARKS)[number], at: Date): string {
  return `${fileName}.journal.${mark}-${at.toISOString().replace(/[:.]/g, '-')}`;
}

/** Moves a journal that does not fit out of the way. @returns the new name */
export function setJournalAside(disk: Disk, paths: ProjectPaths, at: Date): string {
  const name = nameAside(paths, 'set-aside', at);
  disk.rename(paths.journal, `${paths.folder}/${name}`);
  disk.syncFolder(paths.folder);
  return name;
}

/** The names of all that is kept of this project's journals. */
export function journalsAside(disk: Disk, { folder, fileName }: ProjectPaths): string[] {
  const starts = MARKS.map((mark) => `${fileName}.journal.${mark}-`);
  return disk.list(folder).filter((name) => starts.some((start) => name.startsWith(start)));
}
