import { Refusal } from '@shared/base/refusal';
import type { RecoveryFinding, SafeState } from '@shared/model/project-info';
import { ChangeLog } from './change-log/log';
import { checkDatabase, checkHeader, damaged, openingRefusal } from './check-file';
import { configure, readIdentity } from './database';
import type { Disk, FileState } from './disk';
import { isNameTooLong } from './disk-trouble';
import { copyToGenerations } from './generations';
import type { Journal } from './journal';
import { journalsElsewhere } from './journals-elsewhere';
import { type LockResult, lockedRefusal, lockName, releaseLock, takeLock } from './lock';
import { FIRST_VERSION, migrate, SCHEMA_VERSION } from './migrations';
import { builtAnew } from './older-file';
import { type ProjectPaths, projectPaths } from './paths';
import { lookedAt, realClock, realDisk } from './real-disk';
import { removeTempFiles } from './remove-temp-files';
import { recover, replayJournal, seenReadOnly } from './replay-journal';
import { saveOver, stateOf } from './save';
import { findBadValue } from './schema/check-values';
import { ProjectSession } from './session';
import { loadSqlEngine, type Sql, type SqlEngine } from './sql';

interface OpenProjectOptions {
  readonly path: string;
  /** sql-wasm.wasm of the installed sql.js. */
  readonly wasmPath: string;
  /** Name shown to others while the project is open. */
  readonly who: string;
  /** What to do with a project that another process has open. */
  readonly whenLocked: 'refuse' | 'read_only';
  /** Only looks: the file and its folder stay as they are, whoever has it open. */
  readonly looksOnly?: boolean;
  /** Paths of projects that are known: one of them may be the original of a file that was copied while it was open. */
  readonly others?: readonly string[];
  /** True when a worker of this process that had the project open has ended without closing it. */
  readonly ownLockIsStale?: boolean;
  readonly disk?: Disk;
  readonly now?: () => Date;
}

/**
 * Opens a project file: lock, checks, migration, recovery. Nothing is changed when it is refused.
 * @throws Refusal `refusal.project.` `missing`, `noFolder`, `locked`, `notAProject`, `newerVersion`, `damaged`,
 * `damagedHasBackup`, `foreignSchema`, `openElsewhere`
 */
export async function openProject(options: OpenProjectOptions): Promise<ProjectSession> {
  const engine = await loadSqlEngine(options.wasmPath);
  const disk = options.disk ?? (options.looksOnly === true ? lookedAt : realDisk);
  const now = options.now ?? realClock;
  const paths = projectPaths(disk.realPath(options.path));
  try {
    refuseMissing(disk, paths);
    const lock = lockFor(disk, paths, options, now());
    if (lock.kind === 'held' && options.whenLocked === 'refuse') throw lockedRefusal(paths, lock);
    try {
      if (lock.kind === 'taken') removeTempFiles(disk, paths);
      return openChecked({ engine, disk, paths, now, lock, others: options.others ?? [] });
    } catch (error) {
      if (lock.kind === 'taken') releaseLock(disk, paths, lock.lock);
      throw error;
    }
  } catch (error) {
    throw openingRefusal(disk, paths, error);
  }
}

/** Taken where the project can be written to at all. */
function lockFor(
  disk: Disk,
  paths: ProjectPaths,
  { who, ownLockIsStale }: OpenProjectOptions,
  now: Date,
): LockResult {
  if (!disk.mayWrite(paths.file)) return { kind: 'no_write', what: 'file' };
  if (isNameTooLong(paths)) return { kind: 'no_write', what: 'name' };
  return takeLock(disk, paths, who, now, ownLockIsStale ?? false);
}

interface Opening {
  readonly engine: SqlEngine;
  readonly disk: Disk;
  readonly paths: ProjectPaths;
  readonly now: () => Date;
  readonly lock: LockResult;
  readonly others: readonly string[];
}

function openChecked({ engine, disk, paths, now, lock, others }: Opening): ProjectSession {
  let file = stateOf(disk, paths); // first: what is written to it from here on is another's
  const onDisk = disk.read(paths.file);
  const { bytes, version, origin } = checkHeader(disk, paths, onDisk);
  const isBuiltAnew = version < FIRST_VERSION;
  const sql = isBuiltAnew ? builtAnewFrom(engine, disk, paths, bytes) : engine.open(bytes);
  const found = isBuiltAnew ? SCHEMA_VERSION : version;
  try {
    configure(sql);
    // An older schema is moved on whatever is known of its bytes.
    if (version < SCHEMA_VERSION || disk.known?.has(onDisk) !== true) {
      checkDatabase(disk, paths, engine, sql, found);
      if (found < SCHEMA_VERSION) migrate(sql, found);
      const bad = findBadValue(sql);
      if (bad !== null) throw damaged(disk, paths, bad);
      if (version === SCHEMA_VERSION) disk.known?.add(onDisk);
    }
    if (version < SCHEMA_VERSION && lock.kind === 'taken') copyToGenerations(disk, paths, now());
    const identity = readIdentity(sql);
    const log = startLog(disk, paths, sql, identity.projectId);
    let savedSeq = log.head.seq;
    const save = (): void => {
      file = saveOver(disk, paths, sql.export(), file, now(), origin);
      savedSeq = log.head.seq;
    };
    if (version < SCHEMA_VERSION && lock.kind === 'taken') save();
    const { journal, findings } = takeJournal({
      disk,
      paths,
      now,
      lock,
      sql,
      log,
      projectId: identity.projectId,
      save,
    });
    const elsewhere = journalsElsewhere(disk, paths, others, identity.projectId, log.head.hash);
    const state = stateAfterOpening(lock, paths, file);
    sql.sayDamage((detail) => damaged(disk, paths, detail));
    return new ProjectSession({
      engine,
      sql,
      log,
      identity,
      disk,
      paths,
      held: lock.kind === 'taken' && journal !== null ? { journal, lock: lock.lock } : null,
      file,
      savedSeq,
      origin,
      state,
      now,
      findings: [...findings, ...elsewhere],
    });
  } catch (error) {
    closeQuietly(sql);
    throw error;
  }
}

function builtAnewFrom(engine: SqlEngine, disk: Disk, paths: ProjectPaths, bytes: Uint8Array): Sql {
  try {
    return builtAnew(engine, engine.open(bytes));
  } catch (error) {
    throw damaged(disk, paths, error instanceof Error ? error.message : String(error));
  }
}

/** A file that broke SQLite may break its closing too; the first error is the one to tell. */
function closeQuietly(sql: Sql): void {
  try {
    sql.close();
  } catch {
    // Its memory goes with the process.
  }
}

function startLog(disk: Disk, paths: ProjectPaths, sql: Sql, projectId: string): ChangeLog {
  try {
    return new ChangeLog(sql, projectId);
  } catch (error) {
    throw damaged(disk, paths, error instanceof Error ? error.message : String(error));
  }
}

function takeJournal(
  opened: Omit<Opening, 'engine' | 'others'> & {
    sql: Sql;
    log: ChangeLog;
    projectId: string;
    save: () => void;
  },
): { readonly journal: Journal | null; readonly findings: readonly RecoveryFinding[] } {
  const { disk, paths, now, lock, sql, log, projectId, save } = opened;
  const hashAt = (seq: number): string | null => {
    const hash = sql.first('SELECT hash FROM change_set WHERE seq = ?', [seq])?.[0];
    return typeof hash === 'string' ? hash : null;
  };
  if (lock.kind === 'taken') return recover(disk, paths, projectId, log, hashAt, now(), save);
  // Read-only: what the other process has confirmed is seen, and nothing on the disk is touched.
  const found = replayJournal(disk, paths, projectId, log, hashAt);
  // A journal that somebody writes to has nothing to be mended.
  return { journal: null, findings: lock.kind === 'held' ? [] : seenReadOnly(found, paths) };
}

function stateAfterOpening(lock: LockResult, paths: ProjectPaths, file: FileState): SafeState {
  switch (lock.kind) {
    case 'taken':
      return { kind: 'saved', at: new Date(file.modifiedMs).toISOString() };
    case 'held':
      return {
        kind: 'read_only',
        reason: 'locked_by_other',
        detail: lock.by === null ? lockName(paths) : `${lock.by.who}, ${lock.by.host}, ${lock.by.since}`,
      };
    case 'no_write':
      return { kind: 'read_only', reason: lock.what, detail: paths.folder };
  }
}

function refuseMissing(disk: Disk, paths: ProjectPaths): void {
  const place = { file: paths.fileName };
  if (!disk.isFolder(paths.folder))
    throw new Refusal('refusal.project.noFolder', { folder: paths.folder }, place);
  if (disk.stat(paths.file) === null) {
    if (disk.isFolder(paths.file))
      throw new Refusal('refusal.project.notAProject', { file: paths.fileName }, place);
    throw new Refusal('refusal.project.missing', { file: paths.fileName, folder: paths.folder }, place);
  }
  const leftover = paths.sqliteLeftovers.find((path) => (disk.stat(path)?.size ?? 0) > 0);
  if (leftover !== undefined) {
    const params = { file: paths.fileName, leftover: leftover.slice(paths.folder.length + 1) };
    throw new Refusal('refusal.project.openElsewhere', params, place);
  }
}
