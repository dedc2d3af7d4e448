import { basename } from 'node:path';
import type { RowChange } from '@shared/domain/plan';
import type { HistoryEntry, ProjectInfo, SafeState, Verification } from '@shared/domain/project-info';
import { Refusal, unreachable } from '@shared/domain/refusal';
import { newestChangeSets } from './change-log/change-set';
import type { ChangeLog, Sealed } from './change-log/log';
import { verifyProject } from './change-log/verify';
import { targetsOfChanges, writeTargets } from './change-log/write-rows';
import type { ProjectIdentity } from './database';
import { type Disk, errorCode, type FileState } from './disk';
import { ImportBatches } from './import/batches';
import type { Journal } from './journal';
import { releaseLock } from './lock';
import { SCHEMA_VERSION } from './migrations/index';
import type { ProjectPaths } from './paths';
import { readPlan, readReference, readRows, readScenarios } from './reads';
import type { Recovery } from './recovery';
import { ChangedElsewhere, saveCopyTo, saveOver, writeRefusal } from './save';
import { type Sql, type SqlEngine, SqlError } from './sql';
import { recomputedTotals, touchedSets } from './summed-totals';
import type { ChangeHeader, ImportMeta, PlanFilter, ProjectCommands } from './surface';

/** After the last change, so that a run of edits costs one save. */
const IDLE_MS = 2000;

/** Everything that an open project consists of. */
export interface SessionParts {
  readonly engine: SqlEngine;
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
  readonly recovery: Recovery;
}

/** An open project: one command at a time, each durable when it returns. Made by openProject and createProject. */
export class ProjectSession implements ProjectCommands {
  /** What opening had to repair; all zero as a rule. */
  readonly recovery: Recovery;
  readonly #parts: SessionParts;
  readonly #imports: ImportBatches;
  #state: SafeState;
  #file: FileState;
  #savedSeq: number;
  #idle: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.recovery = parts.recovery;
    this.#state = parts.state;
    this.#file = parts.file;
    this.#savedSeq = parts.savedSeq;
    this.#imports = new ImportBatches(parts.sql, parts.log, () => parts.now().toISOString());
    if (this.#isUnsaved) this.#saveWhenIdle();
  }

  info(): ProjectInfo {
    const { identity, log, paths } = this.#parts;
    const { undo, redo } = log.position;
    return {
      projectId: identity.projectId,
      name: identity.name,
      fileName: basename(paths.file),
      revision: log.head.seq,
      schemaVersion: SCHEMA_VERSION,
      dataDate: identity.dataDate,
      createdAt: identity.createdAt,
      undo: { depth: undo.depth, label: undo.next?.label ?? null },
      redo: { depth: redo.depth, label: redo.next?.label ?? null },
      headHash: log.head.hash,
      state: this.#state,
      counts: Object.fromEntries(log.counts),
    };
  }

  reference() {
    return readReference(this.#parts.sql);
  }

  plan(filter: PlanFilter) {
    return readPlan(this.#parts.sql, filter);
  }

  scenarios() {
    return readScenarios(this.#parts.sql);
  }

  observations() {
    const { sql } = this.#parts;
    return {
      series: readRows(sql, 'series'),
      observations: readRows(sql, 'observation', 'ORDER BY series_id, year, period, country_id, id'),
      governance: readRows(sql, 'governance'),
    };
  }

  evidence() {
    const { sql } = this.#parts;
    return {
      sources: readRows(sql, 'source'),
      assumptions: readRows(sql, 'assumption', 'ORDER BY code, id'),
      events: readRows(sql, 'event', 'ORDER BY date, id'),
      targets: readRows(sql, 'target'),
    };
  }

  history(limit: number): HistoryEntry[] {
    const { sql, log } = this.#parts;
    return newestChangeSets(sql, limit).map((set) => ({
      seq: set.seq,
      id: set.id,
      kind: set.kind,
      ofSeq: set.ofSeq,
      at: set.at,
      who: set.who,
      label: set.label,
      reason: set.reason,
      inForce: log.position.isInForce(set),
      rowCount: set.rowCount,
    }));
  }

  imports() {
    const { sql } = this.#parts;
    return {
      records: readRows(sql, 'importRecord', 'ORDER BY at DESC, id'),
      mappings: readRows(sql, 'savedMapping', 'ORDER BY name, id'),
    };
  }

  apply(header: ChangeHeader, changes: readonly RowChange[]): ProjectInfo {
    return this.#write(() => {
      const { sql, log } = this.#parts;
      const touched = touchedSets(sql, changes);
      const write = () => {
        writeTargets(sql, targetsOfChanges(changes));
        writeTargets(sql, targetsOfChanges(recomputedTotals(sql, touched)));
      };
      log.commit({ ...header, at: this.#at() }, write, this.#confirm);
    });
  }

  undo(who: string): ProjectInfo {
    return this.#write(() => void this.#parts.log.step('undo', who, this.#at(), this.#confirm));
  }

  redo(who: string): ProjectInfo {
    return this.#write(() => void this.#parts.log.step('redo', who, this.#at(), this.#confirm));
  }

  importBegin(meta: ImportMeta) {
    return this.#imports.begin(meta);
  }

  importAdd(...[batchId, rows]: Parameters<ProjectCommands['importAdd']>) {
    this.#imports.add(batchId, rows);
  }

  importDiff(...[batchId, page]: Parameters<ProjectCommands['importDiff']>) {
    return this.#imports.diff(batchId, page);
  }

  importApply(...[batchId, header, rejected]: Parameters<ProjectCommands['importApply']>) {
    const prepared = this.#imports.prepare(batchId, header, rejected);
    const info = this.#write(() => {
      const { sql, log } = this.#parts;
      const write = () => {
        writeTargets(sql, targetsOfChanges(prepared.changes));
        writeTargets(sql, targetsOfChanges(recomputedTotals(sql, prepared.touched)));
      };
      log.commit({ ...header, at: prepared.record.at }, write, this.#confirm);
    });
    this.#imports.discard(batchId);
    return { info, record: prepared.record };
  }

  importDiscard(batchId: string): void {
    this.#imports.discard(batchId);
  }

  save(): ProjectInfo {
    this.#refuseReadOnly();
    this.#saveIfUnsaved();
    return this.info();
  }

  saveCopy(path: string): void {
    const { disk, paths, sql, now } = this.#parts;
    saveCopyTo(disk, paths, path, sql.export(), now());
  }

  verify(): Verification {
    const { engine, sql, identity } = this.#parts;
    return verifyProject(engine, sql, identity.projectId);
  }

  /** Saves, removes journal and lock. When the save fails the journal stays and the next opening takes it in. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    const { journal, disk, paths, sql, hasLock } = this.#parts;
    this.#stopIdle();
    try {
      if (journal !== null && this.#state.kind !== 'read_only') {
        this.#saveIfUnsaved();
        journal.remove();
      }
    } finally {
      journal?.close();
      if (hasLock) releaseLock(disk, paths);
      sql.close();
    }
  }

  get #isUnsaved(): boolean {
    return this.#parts.log.head.seq > this.#savedSeq;
  }

  #at(): string {
    return this.#parts.now().toISOString();
  }

  #write(work: () => void): ProjectInfo {
    this.#refuseReadOnly();
    const before = this.#parts.log.head.seq;
    try {
      work();
    } catch (error) {
      throw error instanceof SqlError ? asRefusal(error) : error;
    }
    if (this.#parts.log.head.seq > before) {
      this.#state = { kind: 'safe', at: this.#at() };
      this.#saveWhenIdle();
    }
    return this.info();
  }

  /** Makes a set durable, or leaves nothing of it and lets no further change in. */
  readonly #confirm = (sealed: Sealed): void => {
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

  #saveIfUnsaved(): void {
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
        throw this.#readOnlyRefusal('changed_elsewhere', paths.fileName);
      }
      throw errorCode(error) === null ? error : writeRefusal(paths, error);
    }
  }

  #saveWhenIdle(): void {
    this.#stopIdle();
    this.#idle = setTimeout(() => {
      try {
        this.#saveIfUnsaved();
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

  #refuseReadOnly(): void {
    if (this.#closed) throw new Error('the project is closed');
    if (this.#state.kind === 'read_only') throw this.#readOnlyRefusal(this.#state.reason, this.#state.detail);
  }

  #readOnlyRefusal(reason: Extract<SafeState, { kind: 'read_only' }>['reason'], detail: string): Refusal {
    const { fileName: file, folder } = this.#parts.paths;
    switch (reason) {
      case 'locked_by_other':
        return new Refusal('refusal.project.readOnlyLocked', { file, holder: detail }, { file });
      case 'folder':
      case 'newer_version':
        return new Refusal('refusal.project.readOnlyFolder', { folder, file }, { file });
      case 'journal_failed':
        return new Refusal('refusal.project.journalFailed', { file, detail }, { file });
      case 'changed_elsewhere':
        return new Refusal('refusal.project.changedElsewhere', { file }, { file });
      default:
        return unreachable(reason);
    }
  }
}

/** Constraints that what a person does can break; the others are defects and stay errors. */
function asRefusal(error: SqlError): Error {
  if (error.kind === 'foreign_key') return new Refusal('refusal.project.inUse', {});
  if (error.kind === 'unique') return new Refusal('refusal.project.taken', { columns: error.subject ?? '' });
  return error;
}
