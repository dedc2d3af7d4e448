import { Refusal, unreachable } from '@shared/base/refusal';
import type { SafeState } from '@shared/model/project-info';
import type { ChangeLog, Sealed } from './change-log/log';
import type { ProjectIdentity } from './database';
import { type Disk, errorCode, type FileState } from './disk';
import type { Journal } from './journal';
import { releaseLock } from './lock';
import type { ProjectPaths } from './paths';
import { ChangedElsewhere, saveOver, writeRefusal } from './save';
import type { Sql } from './sql';

/** After the last change, so that a run of edits costs one save. */
const IDLE_MS = 2000;

/** What keeping a project safe needs to know of it. */
export interface KeeperParts {
  readonly sql: Sql;
  readonly log: ChangeLog;
  readonly identity: ProjectIdentity;
  readonly disk: Disk;
  readonly paths: ProjectPaths;
  /** Null when read-only. */
  readonly journal: Journal | null;
  readonly hasLock: boolean;
  readonly file: FileState;
  /** Newest change set that the file holds. */
  readonly savedSeq: number;
  readonly state: SafeState;
  readonly now: () => Date;
}

/** Keeps what was confirmed: each change set in the journal before it counts, the file as a whole when idle. */
export class Keeper {
  readonly #parts: KeeperParts;
  #state: SafeState;
  #file: FileState;
  #savedSeq: number;
  #idle: NodeJS.Timeout | null = null;

  constructor(parts: KeeperParts) {
    this.#parts = parts;
    this.#state = parts.state;
    this.#file = parts.file;
    this.#savedSeq = parts.savedSeq;
    if (this.#isUnsaved && parts.journal !== null) this.#changed();
  }

  get state(): SafeState {
    return this.#state;
  }

  /** @throws Refusal when nothing can be written any more, with the reason */
  refuseReadOnly(): void {
    if (this.#state.kind === 'read_only') throw this.#refusal(this.#state.reason, this.#state.detail);
  }

  /** Makes a set durable, or leaves nothing of it and lets no further change in. */
  readonly confirm = (sealed: Sealed): void => {
    const { journal, paths } = this.#parts;
    try {
      if (journal === null) throw new Error('no journal');
      journal.append(sealed);
    } catch (error) {
      const detail = errorCode(error) ?? String(error);
      this.#state = { kind: 'read_only', reason: 'journal_failed', detail };
      throw new Refusal(
        'refusal.project.journalFailed',
        { file: paths.fileName, detail },
        { file: paths.fileName },
      );
    }
  };

  /** Says that a change set was confirmed: the file is behind, and is saved after a while without changes. */
  confirmed(): void {
    this.#changed();
  }

  /** Writes the file when it is behind. @throws Refusal `changedElsewhere`, `saveFailed`, `readOnlyFolder` */
  save(): void {
    this.#stopIdle();
    if (!this.#isUnsaved) return;
    const { disk, paths, sql, log, identity, journal, now } = this.#parts;
    try {
      this.#file = saveOver(disk, paths, sql.export(), this.#file, now());
      this.#savedSeq = log.head.seq;
      this.#state = { kind: 'saved', at: this.#at() };
      journal?.restart({ projectId: identity.projectId, baseSeq: log.head.seq, baseHash: log.head.hash });
    } catch (error) {
      if (error instanceof ChangedElsewhere) {
        this.#state = { kind: 'read_only', reason: 'changed_elsewhere', detail: paths.fileName };
        throw this.#refusal('changed_elsewhere', paths.fileName);
      }
      throw errorCode(error) === null ? error : writeRefusal(paths, error);
    }
  }

  /** Saves, removes journal and lock. When the save fails the journal stays, and the next opening takes it in. */
  close(): void {
    const { journal, disk, paths, hasLock } = this.#parts;
    this.#stopIdle();
    try {
      if (journal !== null && this.#state.kind !== 'read_only') {
        this.save();
        journal.remove();
      }
    } finally {
      journal?.close();
      if (hasLock) releaseLock(disk, paths);
    }
  }

  get #isUnsaved(): boolean {
    return this.#parts.log.head.seq > this.#savedSeq;
  }

  #at(): string {
    return this.#parts.now().toISOString();
  }

  #changed(): void {
    this.#state = { kind: 'safe', at: this.#at() };
    this.#stopIdle();
    this.#idle = setTimeout(() => {
      try {
        this.save();
      } catch {
        // Nothing is lost: the journal holds it, the state says so, and the next change or close tries again.
      }
    }, IDLE_MS);
    this.#idle.unref();
  }

  #stopIdle(): void {
    if (this.#idle !== null) clearTimeout(this.#idle);
    this.#idle = null;
  }

  #refusal(reason: Extract<SafeState, { kind: 'read_only' }>['reason'], detail: string): Refusal {
    const { fileName: file, folder } = this.#parts.paths;
    switch (reason) {
      case 'locked_by_other':
        return new Refusal('refusal.project.readOnlyLocked', { file, holder: detail }, { file });
      case 'folder':
        return new Refusal('refusal.project.readOnlyFolder', { folder, file }, { file });
      case 'newer_version':
        return new Refusal('refusal.project.changedElsewhere', { file }, { file });
      case 'journal_failed':
        return new Refusal('refusal.project.journalFailed', { file, detail }, { file });
      case 'changed_elsewhere':
        return new Refusal('refusal.project.changedElsewhere', { file }, { file });
      default:
        return unreachable(reason);
    }
  }
}
