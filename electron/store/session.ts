import { basename } from 'node:path';
import { itemAt } from '@shared/base/element-at';
import { Refusal } from '@shared/base/refusal';
import type { RowChange } from '@shared/model/plan';
import type {
  HistoryAsked,
  HistoryFound,
  ProjectInfo,
  Thinned,
  Verification,
} from '@shared/model/project-info';
import { settingsOf } from '@shared/model/project-settings';
import type { RecoveryJournal, TakenIn } from '@shared/model/recovery';
import type { TableName } from '@shared/model/tables';
import type { ImportRecord } from '@shared/model/tables/import-record';
import { asRefusal, refusalIn } from './as-refusal';
import { genesisHash, readChangeSets, seqOfHash } from './change-log/change-set';
import { entriesOf } from './change-log/entries';
import { findLinks, rowsOfLink } from './change-log/history';
import type { ChangeLog, WriteRows } from './change-log/log';
import { type PreparedRevert, prepareRevert } from './change-log/revert';
import { changesOfRow, type RowAsked } from './change-log/row-history';
import { packedRowsSince, rowsSince } from './change-log/rows-since';
import { targetsOfChanges } from './change-log/table-target';
import { thinImports, whatThinningDrops } from './change-log/thinning';
import { touchedSince } from './change-log/touched-since';
import { type VerifyStep, verifySteps } from './change-log/verify';
import { changedCopy } from './changed-copy';
import { ImportBatches } from './import/batches';
import { importsOf } from './import/records';
import { prepareImportRevert } from './import/revert';
import { isFree } from './lock';
import { SCHEMA_VERSION } from './migrations';
import type {
  Applied,
  ChangedRows,
  ChangeHeader,
  ChangeLink,
  ImportMeta,
  PlanFilter,
  ProjectCommands,
  RowHistory,
} from './project-api';
import {
  byId,
  readContracts,
  readEvidence,
  readMeasures,
  readObservations,
  readObservationsOf,
  readPlan,
  readReference,
  readRows,
  readScenarios,
  readSeries,
  readSupplied,
  readWatch,
} from './reads';
import { describeJournal } from './recovery/describe-journal';
import { recoveryJournals } from './recovery/recovery-journals';
import { fittingOf, writes as writesRows } from './recovery/take-in';
import { copyTarget, saveCopyTo } from './save';
import { SaveManager, type SaveManagerParts } from './save-manager';
import { type Sql, type SqlEngine, SqlError } from './sql';
import { commitChanges, recomputedTotals } from './summed-totals';

/** Everything that an open project consists of. */
interface SessionParts extends SaveManagerParts {
  readonly engine: SqlEngine;
}

/** An open project: one command at a time, each durable when it returns. Made by openProject and createProject. */
export class ProjectSession implements ProjectCommands {
  readonly #parts: SessionParts;
  readonly #saves: SaveManager;
  readonly #imports: ImportBatches;
  #closed = false;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#saves = new SaveManager(parts);
    this.#imports = new ImportBatches(parts.sql, parts.log);
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
      state: this.#saves.state,
      counts: Object.fromEntries(log.counts),
      secretStocks: this.#parts.sql.number('SELECT count(*) FROM "stock" WHERE "secret" = 1'),
      settings: settingsOf(readRows(this.#parts.sql, 'projectSetting')),
      recovery: this.#saves.findings,
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

  rows(table: TableName) {
    return readRows(this.#parts.sql, table, '', [], byId);
  }

  series() {
    return readSeries(this.#parts.sql);
  }

  observationsOf(seriesIds: readonly string[]) {
    return readObservationsOf(this.#parts.sql, seriesIds);
  }

  observations() {
    return readObservations(this.#parts.sql);
  }

  evidence() {
    return readEvidence(this.#parts.sql);
  }

  supplied() {
    return readSupplied(this.#parts.sql);
  }

  contracts() {
    return readContracts(this.#parts.sql);
  }

  measures() {
    return readMeasures(this.#parts.sql);
  }

  watch() {
    return readWatch(this.#parts.sql);
  }

  history(asked: HistoryAsked): HistoryFound {
    const { sets, ...found } = findLinks(this.#parts.sql, asked);
    return { entries: entriesOf(this.#parts, sets), ...found };
  }

  changedRows(...[seq, offset, limit]: Parameters<ProjectCommands['changedRows']>): ChangedRows {
    const { sql, log } = this.#parts;
    const { set, ...found } = rowsOfLink(sql, seq, offset, limit);
    const [change] = entriesOf(this.#parts, [set]);
    if (change === undefined) throw new Error('an entry a link');
    return { change, ...found, stays: refusalIn(() => prepareRevert(sql, log, seq)) };
  }

  rowHistory(asked: RowAsked, limit: number): RowHistory[] {
    const found = changesOfRow(this.#parts.sql, asked, limit);
    const entries = entriesOf(
      this.#parts,
      found.map(({ set }) => set),
    );
    // An entry a link.
    return found.map(({ set: _set, ...changed }, index) => ({
      change: itemAt(entries, index),
      ...changed,
    }));
  }

  changesSince(headHash: string): number | null {
    const { sql, log, identity } = this.#parts;
    const seq = headHash === genesisHash(identity.projectId) ? 0 : seqOfHash(sql, headHash);
    return seq === null ? null : log.head.seq - seq;
  }

  links(): ChangeLink[] {
    return readChangeSets(this.#parts.sql).map(({ seq, hash, at, who, label }) => ({
      seq,
      hash,
      at,
      who,
      label,
    }));
  }

  touchedSince(revision: number, until?: number) {
    return touchedSince(this.#parts.sql, revision, until);
  }

  rowsSince(revision: number, most: number) {
    const { sql, log } = this.#parts;
    return { revision: log.head.seq, changes: rowsSince(sql, revision, most) };
  }

  /** As rowsSince, for another thread. */
  packedRowsSince(revision: number, most: number) {
    const { sql, log } = this.#parts;
    return { revision: log.head.seq, changes: packedRowsSince(sql, revision, most) };
  }

  imports() {
    return importsOf(this.#parts);
  }

  apply(header: ChangeHeader, changes: readonly RowChange[]): Applied {
    let followed: readonly RowChange[] = [];
    const info = this.#write(() => {
      followed = commitChanges(this.#parts, { ...header, at: this.#at() }, changes, this.#saves.confirm);
    });
    return { ...info, followed };
  }

  undo(who: string): ProjectInfo {
    return this.#write(() => void this.#parts.log.step('undo', who, this.#at(), this.#saves.confirm));
  }

  redo(who: string): ProjectInfo {
    return this.#write(() => void this.#parts.log.step('redo', who, this.#at(), this.#saves.confirm));
  }

  importBegin(meta: ImportMeta) {
    return this.#imports.begin(meta);
  }

  importAdd(...[batchId, rows]: Parameters<ProjectCommands['importAdd']>) {
    this.#imports.add(batchId, rows);
  }

  importCorrected(...[batchId, mends, steps]: Parameters<ProjectCommands['importCorrected']>) {
    this.#imports.corrected(batchId, mends, steps);
  }

  importDiff(...[batchId, page]: Parameters<ProjectCommands['importDiff']>) {
    return this.#imports.diff(batchId, page);
  }

  importTouched(...[batchId, keys]: Parameters<ProjectCommands['importTouched']>) {
    return this.#imports.touched(batchId, keys);
  }

  importSetAfter(...[batchId, set]: Parameters<ProjectCommands['importSetAfter']>) {
    return this.#imports.setAfter(batchId, set);
  }

  importApply(...[batchIds, header, rejected, name = null]: Parameters<ProjectCommands['importApply']>) {
    const at = this.#at();
    const records: ImportRecord[] = [];
    const info = this.#write(() => {
      const { sql, log } = this.#parts;
      const write = (rows: WriteRows) => {
        for (const prepared of this.#imports.prepared(batchIds, { ...header, at }, rejected, name)) {
          const { targets, unsettled, record } = prepared;
          rows(targets);
          targets.length = 0; // 100,000 rows that are written need not be held while they are sealed
          rows(targetsOfChanges(recomputedTotals(sql, unsettled)));
          records.push(record);
        }
      };
      log.commit({ ...header, at }, write, this.#saves.confirm);
    });
    for (const id of batchIds) this.#imports.discard(id);
    return { info, record: itemAt(records, 0), others: records.slice(1) };
  }

  importTry(...[batchIds, who]: Parameters<ProjectCommands['importTry']>): void {
    if (batchIds.length < 2) return;
    const { sql, log } = this.#parts;
    const tried = new Error('tried, and not kept');
    const header = { who, label: '', reason: null, at: this.#at() };
    try {
      log.commit(
        header,
        (rows) => {
          for (const { targets, unsettled } of this.#imports.prepared(batchIds, header, 'leave_out', null)) {
            rows(targets);
            rows(targetsOfChanges(recomputedTotals(sql, unsettled)));
          }
          throw tried;
        },
        () => undefined,
      );
    } catch (error) {
      if (error !== tried) throw error;
    }
  }

  importDiscard(batchId: string): void {
    this.#imports.discard(batchId);
  }

  importRevert(importId: string, who: string): ProjectInfo {
    return this.#revert(who, (sql, log) => prepareImportRevert(sql, log, importId));
  }

  revert(seq: number, who: string): ProjectInfo {
    return this.#revert(who, (sql, log) => prepareRevert(sql, log, seq));
  }

  #revert(who: string, prepare: (sql: Sql, log: ChangeLog) => PreparedRevert): ProjectInfo {
    return this.#write(() => {
      const { sql, log } = this.#parts;
      const { ofSeq, label, targets, touched } = prepare(sql, log);
      const write = (rows: WriteRows) => {
        rows(targets);
        rows(targetsOfChanges(recomputedTotals(sql, touched)));
      };
      log.commit({ who, label, reason: null, at: this.#at() }, write, this.#saves.confirm, ofSeq);
    });
  }

  journalsBeside(): RecoveryJournal[] {
    const { disk, paths } = this.#parts;
    const found = recoveryJournals(disk, paths);
    const { changes } = fittingOf(this.#parts, found);
    return found.map((journal, index) => describeJournal(journal, changes[index] ?? null));
  }

  takeIn(header: ChangeHeader, file: string | null): TakenIn {
    const { disk, paths, sql, log } = this.#parts;
    const wanted = recoveryJournals(disk, paths).filter((journal) => file === null || journal.file === file);
    if (file !== null && wanted.length === 0)
      throw new Refusal(
        'refusal.recovery.noJournal',
        { file, project: paths.fileName },
        { file: paths.fileName },
      );
    const { changes, rows } = fittingOf(this.#parts, wanted);
    const told = changes.flat().filter(({ standing }) => standing !== 'held');
    const taken = told.filter(({ standing }) => standing === 'fits');
    if (taken.length > 0)
      this.#write(() => {
        log.commit({ ...header, at: this.#at() }, writesRows(sql, rows), this.#saves.confirm);
      });
    return { taken, left: told.filter(({ standing }) => standing !== 'fits') };
  }

  thinnable(): Thinned {
    return whatThinningDrops(this.#parts.sql);
  }

  thin(): Thinned {
    if (this.#closed) throw new Error('the project is closed');
    this.#saves.hold();
    const { log, sql } = this.#parts;
    const dropped = log.aside(() => thinImports(sql));
    if (dropped.imports === 0) return dropped;
    this.#saves.rewritten();
    this.#saves.save();
    return dropped;
  }

  mayTakeOver(): boolean {
    const { disk, paths } = this.#parts;
    const { state } = this.#saves;
    return state.kind === 'read_only' && state.reason === 'locked_by_other' && isFree(disk, paths);
  }

  save(): ProjectInfo {
    this.#saves.save();
    return this.info();
  }

  saveCopy(path: string): void {
    const { disk, paths, sql, now } = this.#parts;
    saveCopyTo(disk, paths, path, sql.export(), now(), this.#saves.origin);
  }

  saveChangedCopy(...[to, header, changes]: Parameters<ProjectCommands['saveChangedCopy']>): number {
    const { disk, paths, now } = this.#parts;
    const at = this.#at();
    if (to !== null) copyTarget(disk, paths, to.path);
    try {
      const { bytes, revision } = changedCopy(this.#parts, { ...header, at }, changes);
      if (to?.isTrial === false) saveCopyTo(disk, paths, to.path, bytes, now(), this.#saves.origin);
      return revision;
    } catch (error) {
      throw error instanceof SqlError ? asRefusal(error) : error;
    }
  }

  verify(every = false): Verification {
    const steps = this.verifying(every);
    for (;;) {
      const { done, value } = steps.next();
      if (done === true) return value;
    }
  }

  /** As `verify`, step by step, for a thread that lets messages in between. */
  *verifying(every = false): Generator<VerifyStep, Verification> {
    const { engine, sql, identity } = this.#parts;
    const { projectId } = identity;
    const found = yield* verifySteps(engine, sql, projectId, every || this.#saves.origin === 'foreign');
    if (found.sound && found.rows === 'all') this.#saves.verified();
    return found;
  }

  /** Saves, removes journal and lock. When the save fails the journal stays and the next opening takes it in. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    try {
      this.#saves.close();
    } finally {
      this.#parts.sql.close();
    }
  }

  #at(): string {
    return this.#parts.now().toISOString();
  }

  #write(work: () => void): ProjectInfo {
    if (this.#closed) throw new Error('the project is closed');
    this.#saves.hold();
    const before = this.#parts.log.head.seq;
    try {
      work();
    } catch (error) {
      throw error instanceof SqlError ? asRefusal(error) : error;
    }
    if (this.#parts.log.head.seq > before) this.#saves.confirmed();
    return this.info();
  }
}
