import type { ChangeLog } from './change-log/log';
import type { Disk } from './disk';
import { Journal, type JournalContent, readJournal } from './journal';
import type { ProjectPaths } from './paths';

/** What opening a project had to do: said to the person when it is not all zero. */
export interface Recovery {
  /** Confirmed change sets taken from the journal because the file did not hold them yet. */
  readonly replayed: number;
  /** Bytes of an unfinished frame that were cut off: an edit that was never confirmed. */
  readonly tornBytes: number;
  /** Names of journals that belong to another file or another state of this one; kept, never replayed. */
  readonly setAside: readonly string[];
}

/** Takes from the journal beside the file what the file does not hold. Reads only; nothing on the disk is changed. */
export function replayJournal(
  disk: Disk,
  paths: ProjectPaths,
  projectId: string,
  log: ChangeLog,
  hashAt: (seq: number) => string | null,
): { readonly content: JournalContent | null; readonly replayed: number; readonly fits: boolean } {
  if (disk.stat(paths.journal) === null) return { content: null, replayed: 0, fits: true };
  const content = readJournal(disk.read(paths.journal));
  if (content === null || content.identity.projectId !== projectId || content.brokenInside) {
    return { content, replayed: content === null ? 0 : replayFitting(content, projectId, log), fits: false };
  }
  const { baseSeq, baseHash } = content.identity;
  if (hashAt(baseSeq) !== baseHash) return { content, replayed: 0, fits: false };
  const before = log.head.seq;
  const replayed = replayFitting(content, projectId, log);
  const last = content.frames.at(-1)?.set;
  // Frames that the file holds already must be the same ones; the last must have been reached.
  const fits =
    last === undefined || (last.seq <= before ? hashAt(last.seq) === last.hash : log.head.hash === last.hash);
  return { content, replayed, fits };
}

function replayFitting(content: JournalContent, projectId: string, log: ChangeLog): number {
  if (content.identity.projectId !== projectId) return 0;
  let replayed = 0;
  for (const frame of content.frames) {
    if (frame.set.seq <= log.head.seq) continue;
    if (frame.set.prevHash !== log.head.hash) break;
    log.replay(frame);
    replayed++;
  }
  return replayed;
}

/** Moves a journal that does not fit out of the way, under a name that says when. @returns the new name */
export function setJournalAside(disk: Disk, paths: ProjectPaths, at: Date): string {
  const name = `${paths.fileName}.journal.set-aside-${at.toISOString().replace(/[:.]/g, '-')}`;
  disk.rename(paths.journal, `${paths.folder}/${name}`);
  disk.syncFolder(paths.folder);
  return name;
}

/**
 * Replays, sets aside what does not fit, cuts a torn end, and gives the journal to go on with.
 * @param saveWhole writes the project file; called before a journal from which something was taken is moved away
 */
export function recover(
  disk: Disk,
  paths: ProjectPaths,
  projectId: string,
  log: ChangeLog,
  hashAt: (seq: number) => string | null,
  now: Date,
  saveWhole: () => void,
): { readonly journal: Journal; readonly recovery: Recovery } {
  const { content, replayed, fits } = replayJournal(disk, paths, projectId, log, hashAt);
  if (fits && content !== null) {
    const journal = Journal.goOn(disk, paths, content.wholeSize);
    return { journal, recovery: { replayed, tornBytes: content.tornSize, setAside: [] } };
  }
  if (replayed > 0) saveWhole();
  const setAside = fits ? [] : [setJournalAside(disk, paths, now)];
  const journal = Journal.start(disk, paths, { projectId, baseSeq: log.head.seq, baseHash: log.head.hash });
  return { journal, recovery: { replayed, tornBytes: 0, setAside } };
}
