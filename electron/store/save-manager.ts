import { Refusal } from '@shared/base/refusal';
import type { RecoveryFinding, SafeState } from '@shared/model/project-info';
import type { ChangeLog, Sealed } from './change-log/log';
import type { Origin } from './checksum';
import type { ProjectIdentity } from './database';
import { type Disk, errorCode, type FileState, isSame } from './disk';
import { troubleOf, writeRefusal } from './disk-trouble';
import { type Journal, Uncut } from './journal';
import { setJournalAside } from './journals-aside';
import { keepLock, type OwnLock, releaseLock } from './lock';
import type { ProjectPaths } from './paths';
import { type ReadOnly, readOnlyRefusal } from './read-only-refusal';
import { ChangedElsewhere, saveOver } from './save';
import type { Sql } from './sql';

/**
 * When the file is written as a whole. What was confirmed is in the journal already, and a save costs the whole file
 * however little has changed: so it waits until the journal is as long as a part of a file, or some minutes; and for a
 * rest of two seconds then, so that it does not fall into a run of edits.
 */
const JOURNAL_BYTES = 4_000_000;
const MOST_MS = 5 * 60_000;
const REST_MS = 2_000;

/** What keeping a project safe needs to know of it. */
export interface SaveManagerParts {
  readonly sql: Sql;
  readonly log: ChangeLog;
  readonly identity: ProjectIdentity;
  readonly disk: Disk;
  readonly paths: ProjectPaths;
  /** The journal and the lock that it holds; null when read-only. */
  readonly held: { readonly journal: Journal; readonly lock: OwnLock } | null;
  readonly file: FileState;
  /** Newest change set that the file holds. */
  readonly savedSeq: number;
  readonly origin: Origin;
  readonly state: SafeState;
  /** What opening had to mend. */
  readonly findings: readonly RecoveryFinding[];
  readonly now: () => Date;
}

/** What it holds, and what of it was taken away. */
interface Looked {
  readonly journal: Journal;
  readonly lost: 'journal' | null;
}

/**
 * Keeps what was confirmed: each change set in the journal before it counts, the file as a whole at checkpoints. Before it
 * writes, it makes sure that lock, file and journal are still the ones that it holds; after another program had its hold
 * in, it goes on only where nothing of either can be lost.
 */
export class SaveManager {
  readonly #parts: SaveManagerParts;
  #state: SafeState;
  #file: FileState;
  #lock: OwnLock | null;
  #savedSeq: number;
  /** The file is to be written although it holds every change. */
  #isRewritten = false;
  #origin: Origin;
  #idle: NodeJS.Timeout | null = null;
  /** Since when the file lacks something that was confirmed. */
  #behindSince: number | null = null;
  readonly #findings: RecoveryFinding[];

  constructor(parts: SaveManagerParts) {
    this.#parts = parts;
    this.#state = parts.state;
    this.#file = parts.file;
    this.#lock = parts.held?.lock ?? null;
    this.#savedSeq = parts.savedSeq;
    this.#origin = parts.origin;
    this.#findings = [...parts.findings];
    if (this.#isUnsaved && parts.held !== null) this.#changed();
  }

  get state(): SafeState {
    return this.#state;
  }

  /** What opening had to mend, and what happened to the files since. */
  get findings(): readonly RecoveryFinding[] {
    return this.#findings;
  }

  get origin(): Origin {
    return this.#origin;
  }

  /** Every row was compared with the change log, and none is another's. */
  verified(): void {
    this.#origin = 'own';
  }

  /** Makes ready for a change: a journal that was taken away is made anew. @throws Refusal when nothing can be written any more, with the reason */
  hold(): void {
    const { journal, lost } = this.#lookOrStop();
    if (lost === 'journal') this.#write(journal);
  }

  /** Makes a set durable, or leaves nothing of it and lets no further change in. */
  readonly confirm = (sealed: Sealed): void => {
    const { journal, lost } = this.#lookOrStop();
    if (lost === 'journal') throw this.#stop('journal_failed', 'ENOENT');
    try {
      journal.append(sealed);
    } catch (error) {
      const refusal = this.#stopBy(error);
      const { fileName: file } = this.#parts.paths;
      throw error instanceof Uncut
        ? new Refusal('refusal.project.journalUncut', { file }, { file })
        : refusal;
    }
  };

  /** Says that a change set was confirmed: the file is behind, and is saved after a while without changes. */
  confirmed(): void {
    this.#changed();
  }

  /** Says that the database has become another without a change: the file is written at the next save. */
  rewritten(): void {
    this.#isRewritten = true;
  }

  /** Writes the file when it is behind. @throws Refusal `changedElsewhere`, `lockLost`, `saveFailed`, `readOnlyFolder`, `readOnlyFile` */
  save(): void {
    this.#stopIdle();
    this.#inWords(() => {
      const { journal } = this.#look();
      if (this.#isUnsaved) this.#write(journal);
    });
  }

  /** Saves, removes journal and lock. When the save fails the journal stays, and the next opening takes it in. @throws as `save` does */
  close(): void {
    try {
      if (this.#parts.held === null || this.#state.kind === 'read_only') return;
      this.#stopIdle();
      this.#inWords(() => {
        const { journal } = this.#look();
        // A journal that is removed next need not begin anew.
        if (this.#isUnsaved) this.#write(journal, false);
      });
      // One that stays is no loss: the file holds all of it, and the next opening sees that.
      quietly(() => this.#parts.held?.journal.remove());
    } finally {
      this.#letGo();
    }
  }

  /** Looks before a change: what the disk refuses to tell stops it. */
  #lookOrStop(): Looked {
    try {
      return this.#look();
    } catch (error) {
      throw errorCode(error) === null ? error : this.#stopBy(error);
    }
  }

  /** A system error at saving as the refusal that says it. */
  #inWords(work: () => void): void {
    try {
      work();
    } catch (error) {
      throw errorCode(error) === null ? error : writeRefusal(this.#parts.paths, error);
    }
  }

  /** Looks whether what it holds is still its own. @throws Refusal when it is not, or never was */
  #look(): Looked {
    const { disk, paths, held } = this.#parts;
    if (this.#state.kind === 'read_only') throw readOnlyRefusal(this.#parts.paths, this.#state);
    if (held === null) throw new Error('a project that is written to without a journal');
    const { journal } = held;
    this.#lock = this.#lock === null ? null : keepLock(disk, paths, this.#lock);
    if (this.#lock === null) throw this.#stop(this.#isThere ? 'lock_lost' : 'gone', paths.folder);
    if (!isSame(disk.stat(paths.file), this.#file)) throw this.#stop('changed_elsewhere', paths.fileName);
    return { journal, lost: journal.isInPlace ? null : 'journal' };
  }

  /** Whether anything of the project lies in its folder: a share that was taken away leaves an empty one in its place. */
  get #isThere(): boolean {
    const { disk, paths } = this.#parts;
    return disk.stat(paths.file) !== null || disk.stat(paths.journal) !== null;
  }

  /** Writes the file, if it is behind, and begins the journal anew. */
  #write(journal: Journal, goesOn = true): void {
    const { disk, paths, sql, log, identity, now } = this.#parts;
    try {
      if (!journal.isInPlace) this.#findings.push(this.#wayOfJournal());
      if (this.#isUnsaved) this.#file = saveOver(disk, paths, sql.export(), this.#file, now(), this.#origin);
      this.#savedSeq = log.head.seq;
      this.#isRewritten = false;
      this.#behindSince = null;
      this.#state = { kind: 'saved', at: this.#at() };
      if (goesOn)
        journal.restart({ projectId: identity.projectId, baseSeq: log.head.seq, baseHash: log.head.hash });
    } catch (error) {
      if (error instanceof ChangedElsewhere) throw this.#stop('changed_elsewhere', paths.fileName);
      throw errorCode(error) === null ? error : writeRefusal(paths, error);
    }
  }

  /** What became of a journal that is not in its place. Another's, or ours with something at its end, is never overwritten. */
  #wayOfJournal(): RecoveryFinding {
    const { disk, paths, now } = this.#parts;
    if (disk.stat(paths.journal) === null) return { kind: 'renewed', at: this.#at() };
    return { kind: 'set_aside', file: setJournalAside(disk, paths, now()), why: 'foreign', edits: [] };
  }

  /** Stops by what the disk said. */
  #stopBy(error: unknown): Refusal {
    const cause = error instanceof Uncut ? error.cause : error;
    const trouble = troubleOf(cause);
    if (trouble === 'full' || trouble === 'gone') return this.#stop(trouble, this.#parts.paths.folder);
    return this.#stop('journal_failed', errorCode(cause) ?? String(cause));
  }

  /** From here on nothing is written; what was confirmed stays in the journal, and whoever opens the project next takes it in. */
  #stop(reason: ReadOnly['reason'], detail: string): Refusal {
    this.#state = { kind: 'read_only', reason, detail };
    this.#letGo();
    return readOnlyRefusal(this.#parts.paths, this.#state);
  }

  /** Why it lets go, or what was saved before, is what is to be told; a lock that stays names a process that is gone. */
  #letGo(): void {
    const { disk, paths, held } = this.#parts;
    this.#stopIdle();
    quietly(() => held?.journal.close());
    // One that was out of reach with its folder may be there again.
    const lock = this.#lock ?? held?.lock;
    if (lock !== undefined) quietly(() => releaseLock(disk, paths, lock));
    this.#lock = null;
  }

  get #isUnsaved(): boolean {
    return this.#isRewritten || this.#parts.log.head.seq > this.#savedSeq;
  }

  #at(): string {
    return this.#parts.now().toISOString();
  }

  #changed(): void {
    this.#state = { kind: 'safe', at: this.#at() };
    this.#stopIdle();
    this.#behindSince ??= performance.now(); // the clock of the day may be set back
    const isLong = (this.#parts.held?.journal.size ?? 0) >= JOURNAL_BYTES;
    const left = isLong ? 0 : this.#behindSince + MOST_MS - performance.now();
    this.#idle = setTimeout(
      () => {
        try {
          this.save();
        } catch {
          // Nothing is lost: the journal holds it, the state says so, and the next change or close tries again.
        }
      },
      Math.max(REST_MS, left),
    );
    this.#idle.unref();
  }

  #stopIdle(): void {
    if (this.#idle !== null) clearTimeout(this.#idle);
    this.#idle = null;
  }
}

/** Does what is of no consequence where the disk refuses it. */
function quietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (errorCode(error) === null) throw error;
  }
}
