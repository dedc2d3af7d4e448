import type { JournalEdit, RecoveryFinding } from '@shared/model/project-info';
import type { ChangeLog, Sealed } from './change-log/log';
import { RefusedRows } from './change-log/refused-rows';
import { type Disk, writeWhole } from './disk';
import { Journal } from './journal';
import { journalsAside, nameAside, setJournalAside } from './journals-aside';
import type { ProjectPaths } from './paths';
import { type JournalContent, readJournal } from './read-journal';

type SetAside = Extract<RecoveryFinding, { kind: 'set_aside' }>;

/** What a journal gave, and why it cannot be gone on with. */
interface Replayed {
  readonly content: JournalContent | null;
  readonly replayed: number;
  readonly misfit: Pick<SetAside, 'why' | 'edits'> | null;
}

/** Takes from the journal beside the file what the file does not hold. Reads only; nothing on the disk is changed. */
export function replayJournal(
  disk: Disk,
  paths: ProjectPaths,
  projectId: string,
  log: ChangeLog,
  hashAt: (seq: number) => string | null,
): Replayed {
  if (disk.stat(paths.journal) === null) return { content: null, replayed: 0, misfit: null };
  const content = readJournal(disk.read(paths.journal));
  const { identity, frames, behind, rest } = content;
  const all = [...frames, ...behind];
  const without = (why: SetAside['why']): Replayed => ({
    content,
    replayed: 0,
    misfit: { why, edits: editsOf(all) },
  });
  if (identity !== null && identity.projectId !== projectId) return without('other_project');
  if (identity !== null && hashAt(identity.baseSeq) !== identity.baseHash) return without('other_state');
  const before = log.head.seq;
  const { untaken, why } = replayFitting(frames, log, hashAt);
  const replayed = log.head.seq - before;
  const edits = editsOf([...untaken, ...behind]);
  if (identity === null && frames.length === 0)
    return { content, replayed, misfit: { why: 'unreadable', edits } };
  if (rest === 'damaged') return { content, replayed, misfit: { why: 'damaged', edits } };
  return { content, replayed, misfit: untaken.length === 0 ? null : { why, edits } };
}

/** Plays the frames that follow on the log, up to the first that does not. @returns those that were not taken in, and why */
function replayFitting(
  frames: readonly Sealed[],
  log: ChangeLog,
  hashAt: (seq: number) => string | null,
): { readonly untaken: readonly Sealed[]; readonly why: 'other_state' | 'not_held' } {
  for (const [index, frame] of frames.entries()) {
    const { seq, hash } = frame.set;
    if (seq <= log.head.seq && hashAt(seq) === hash) continue; // the file holds it
    try {
      log.replay(frame);
    } catch (error) {
      // Whatever a frame holds that does not fit, by its hashes or its rows, it was rolled back and is told.
      return { untaken: frames.slice(index), why: error instanceof RefusedRows ? 'not_held' : 'other_state' };
    }
  }
  return { untaken: [], why: 'other_state' };
}

function editsOf(frames: readonly Sealed[]): JournalEdit[] {
  return frames.map(({ set: { seq, at, who, label } }) => ({ seq, at, who, label }));
}

/** What is to be told of a project that is only read: nothing of its journal is touched. */
export function seenReadOnly({ replayed, misfit }: Replayed, paths: ProjectPaths): RecoveryFinding[] {
  const file = paths.journal.slice(paths.folder.length + 1);
  return [
    ...(replayed > 0 ? [{ kind: 'replayed', edits: replayed } as const] : []),
    ...(misfit === null ? [] : [{ kind: 'set_aside', file, ...misfit } as const]),
  ];
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
): { readonly journal: Journal; readonly findings: readonly RecoveryFinding[] } {
  const earlier = journalsAside(disk, paths);
  const { content, replayed, misfit } = replayJournal(disk, paths, projectId, log, hashAt);
  const findings: RecoveryFinding[] = replayed > 0 ? [{ kind: 'replayed', edits: replayed }] : [];
  if (earlier.length > 0) findings.push({ kind: 'lies_aside', files: earlier });
  if (content !== null && misfit === null) {
    if (content.rest === 'torn') findings.push(keepTornEnd(disk, paths, content.wholeSize, now));
    return { journal: Journal.goOn(disk, paths, content.wholeSize), findings };
  }
  if (replayed > 0) saveWhole();
  if (misfit !== null)
    findings.push({ kind: 'set_aside', file: setJournalAside(disk, paths, now), ...misfit });
  const journal = Journal.start(disk, paths, { projectId, baseSeq: log.head.seq, baseHash: log.head.hash });
  return { journal, findings };
}

/** Keeps the bytes that are cut off: what looks like a torn end may be damage. */
function keepTornEnd(disk: Disk, paths: ProjectPaths, wholeSize: number, now: Date): RecoveryFinding {
  const bytes = disk.read(paths.journal).subarray(wholeSize);
  const file = nameAside(paths, 'cut-off', now);
  writeWhole(disk, `${paths.folder}/${file}`, bytes, paths.folder, paths.file);
  return { kind: 'torn', bytes: bytes.length, file };
}
