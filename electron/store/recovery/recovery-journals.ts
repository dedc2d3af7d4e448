import { type Disk, errorCode } from '../disk';
import { journalsAside } from '../journals-aside';
import type { ProjectPaths } from '../paths';
import { type JournalContent, readJournal } from '../read-journal';

/** A journal of a project as it lies on the disk. */
export interface FoundJournal {
  readonly file: string;
  readonly kind: 'current' | 'set_aside' | 'cut_off';
  readonly bytes: number;
  readonly content: JournalContent;
}

/** Every journal beside a project: the one that the next opening reads, and what was moved out of its way, oldest first. */
export function recoveryJournals(disk: Disk, paths: ProjectPaths): FoundJournal[] {
  const current = paths.journal.slice(paths.folder.length + 1);
  const aside = journalsAside(disk, paths).sort((a, b) => (stampOf(a) < stampOf(b) ? -1 : 1));
  return [current, ...aside].flatMap((file): FoundJournal[] => {
    const bytes = bytesOf(disk, `${paths.folder}/${file}`);
    if (bytes === null) return [];
    const kind = file === current ? 'current' : file.includes('.journal.cut-off-') ? 'cut_off' : 'set_aside';
    return [{ file, kind, bytes: bytes.length, content: readJournal(bytes) }];
  });
}

/** When it was moved, which ends its name. */
function stampOf(name: string): string {
  return name.slice(-24);
}

/** Null for what is not there, or went away. */
function bytesOf(disk: Disk, path: string): Uint8Array | null {
  if (disk.stat(path) === null) return null;
  try {
    return disk.read(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
