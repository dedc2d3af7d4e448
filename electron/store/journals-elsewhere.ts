import { basename, dirname, join } from 'node:path';
import type { RecoveryFinding } from '@shared/model/project-info';
import type { Disk } from './disk';
import type { ProjectPaths } from './paths';
import { readJournal } from './read-journal';

const ENDING = '.journal';

/**
 * Journals of the same project that go on where this file ends and do not lie beside it: it was copied alone while the original
 * was open, and what was confirmed there since the last save is missing here. A file does not say where it came from, so
 * they are looked for in its folder and beside the projects that are known.
 * @param others paths of further projects
 */
export function journalsElsewhere(
  disk: Disk,
  paths: ProjectPaths,
  others: readonly string[],
  projectId: string,
  headHash: string,
): RecoveryFinding[] {
  const here = disk.list(paths.folder).filter((name) => name.endsWith(ENDING));
  const known = others.map((path) => `${disk.realPath(path)}${ENDING}`);
  const wanted = new Set([...here.map((name) => join(paths.folder, name)), ...known]);
  wanted.delete(paths.journal);
  return [...wanted].flatMap((journal): RecoveryFinding[] => {
    const edits = editsBehind(disk, journal, projectId, headHash);
    const original = journal.slice(0, -ENDING.length);
    const isHere = dirname(journal) === paths.folder;
    return edits === 0
      ? []
      : [
          {
            kind: 'elsewhere',
            file: basename(journal),
            original: isHere ? basename(original) : original,
            edits,
          },
        ];
  });
}

/** How many changes a journal has behind the one of a hash; none where it is of another project or cannot be read. */
function editsBehind(disk: Disk, journal: string, projectId: string, headHash: string): number {
  try {
    if (disk.stat(journal) === null) return 0;
    const { identity, frames } = readJournal(disk.read(journal));
    const first = frames.findIndex(({ set }) => set.prevHash === headHash);
    return identity?.projectId !== projectId || first < 0 ? 0 : frames.length - first;
  } catch {
    return 0; // another's file, which a project need not be kept from opening by
  }
}
