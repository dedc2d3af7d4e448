import type { Notice } from '@shared/base/refusal';
import type { MadeCorrection } from '@shared/features/importing/corrections';
import type { DiffPage, ImportDiff } from '@shared/features/importing/diff';
import type { CountryId } from '@shared/model/country';
import type { Mapping } from '@shared/model/mapping';
import type { MaterialId } from '@shared/model/material';
import type {
  MeasureRegister,
  Plan,
  Reference,
  RowChange,
  ScenarioBook,
  WatchBook,
} from '@shared/model/plan';
import type {
  HistoryAsked,
  HistoryEntry,
  HistoryFound,
  ProjectInfo,
  Thinned,
  Verification,
} from '@shared/model/project-info';
import type { RecoveryJournal, TakenIn } from '@shared/model/recovery';
import type { AnyRow } from '@shared/model/table';
import type { TableStep } from '@shared/model/table-steps';
import type { TableName } from '@shared/model/tables';
import type { Assumption } from '@shared/model/tables/assumption';
import type { SupplyEvent } from '@shared/model/tables/event';
import type { Governance } from '@shared/model/tables/governance';
import type { ImportRecord } from '@shared/model/tables/import-record';
import type { Observation } from '@shared/model/tables/observation';
import type { Offtake } from '@shared/model/tables/offtake';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import type { Series } from '@shared/model/tables/series';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { Source } from '@shared/model/tables/source';
import type { Target } from '@shared/model/tables/target';
import type { SetMove } from '../importing/diff/set-after';
import type { RowChunk } from '../importing/steps/packed-rows';
import type { Supplied } from '../importing/values/country-aggregate';
import type { ChangeSet } from './change-log/change-set';
import type { RowAsked, RowChanged } from './change-log/row-history';
import type { TouchedRow } from './change-log/touched-since';

/** Who acts and what it is called: shown in the history and hashed into the chain. */
export interface ChangeHeader {
  readonly who: string;
  /** Said in the history and behind "Undo". */
  readonly label: string;
  readonly reason: string | null;
}

/** Narrows what is read; a missing field means all. Keeps a project of 100,000 shares quick. */
export interface PlanFilter {
  readonly economyId?: CountryId;
  readonly materialId?: MaterialId;
  readonly stage?: string;
}

/**
 * Everything that can be asked of an open project. It is spoken in the same words whether the project lives in its
 * worker (the window) or in this thread (the command line): one command at a time, plain data in and out.
 */
export interface ProjectCommands {
  info(): ProjectInfo;
  reference(): Reference;
  plan(filter: PlanFilter): Plan;
  scenarios(): ScenarioBook;
  /** All rows of any table, by id. */
  rows(table: TableName): readonly AnyRow[];
  /** Published series, without their figures. */
  series(): { series: readonly Series[]; governance: readonly Governance[] };
  /** The figures of some series, in the order of all. */
  observationsOf(seriesIds: readonly string[]): readonly Observation[];
  observations(): {
    series: readonly Series[];
    observations: readonly Observation[];
    governance: readonly Governance[];
  };
  evidence(): {
    sources: readonly Source[];
    assumptions: readonly Assumption[];
    events: readonly SupplyEvent[];
    targets: readonly Target[];
  };
  /** Which materials suppliers have shares of, whatever the economy and year. */
  supplied(): readonly Supplied[];
  /** Who has claimed capacities. */
  contracts(): { offtakes: readonly Offtake[] };
  /** The register of measures, and what customs codes hold. */
  measures(): MeasureRegister;
  /** The rules that ring, and what rang. */
  watch(): WatchBook;
  history(asked: HistoryAsked): HistoryFound;
  /** What one change did to rows, from a place on. @throws Refusal `refusal.history.unknown`, `.thinned` */
  changedRows(seq: number, offset: number, limit: number): ChangedRows;
  /** What changes did to one row and to overrides of it, newest first. */
  rowHistory(asked: RowAsked, limit: number): readonly RowHistory[];
  /** Changes since the log had this head, hex; null when it never had. */
  changesSince(headHash: string): number | null;
  /** The chain of changes, oldest first: by their hashes two copies of a project know what they have in common. */
  links(): readonly ChangeLink[];
  /** The rows that changes after a revision, up to another one, touched, each as it was then; null where a change no longer says so. */
  touchedSince(revision: number, until?: number): readonly TouchedRow[] | null;
  /** The rows that were touched after a revision, each as it is now; null when they are more than `most` and better read again. */
  rowsSince(
    revision: number,
    most: number,
  ): {
    readonly revision: number;
    readonly changes: readonly RowChange[] | null;
  };
  /** Files that were imported, newest first, with the ids of those that were taken back, and what was learned from them. */
  imports(): {
    records: readonly ImportRecord[];
    reverted: readonly string[];
    mappings: readonly SavedMapping[];
  };

  /** Writes rows as one change set; durable when it returns. `summed` totals of touched sets are worked out again inside it. */
  apply(header: ChangeHeader, changes: readonly RowChange[]): Applied;
  /** Takes back the newest change in force. @throws Refusal `refusal.history.nothingToUndo` */
  undo(who: string): ProjectInfo;
  /** @throws Refusal `refusal.history.nothingToRedo` */
  redo(who: string): ProjectInfo;

  /** Takes back one change, whatever came after it, as one change set. @throws Refusal where a later edit stands on its rows */
  revert(seq: number, who: string): ProjectInfo;

  /** An import in four steps: begin, add rows in chunks, look at the diff, apply or discard. */
  importBegin(meta: ImportMeta): string;
  importAdd(batchId: string, rows: RowChunk): void;
  /** Notes what was decided about cells of the file, for the reason of the change set, and by what the steps know the next file. */
  importCorrected(batchId: string, mends: readonly MadeCorrection[], steps: readonly TableStep[]): void;
  importDiff(batchId: string, page: DiffPage): ImportDiff;
  /** What applying would change, by share set; `keys` are shares (the keys of their rows) of which is asked whether it changes them. */
  importTouched(batchId: string, keys: readonly string[]): ImportTouched;
  /** One share set as it is and as it would be. */
  importSetAfter(batchId: string, set: ShareSetKey): SetMove;
  /**
   * All or nothing, one change set, one undo, however many sheets it comes from. `leave_out` keeps rejected rows out; `refuse`
   * refuses everything for one. `name`: under which the recipe is kept. `record`: of the first batch.
   * @throws Refusal `refusal.import.sheetsMeet` where two sheets hold different figures of one thing, besides those of rows
   */
  importApply(
    batchIds: readonly string[],
    header: ChangeHeader,
    rejected: 'refuse' | 'leave_out',
    name?: string | null,
  ): { info: ProjectInfo; record: ImportRecord; others: readonly ImportRecord[] };
  /** Whether several batches can be applied together; nothing is kept of it. @throws as importApply, but for rejected rows */
  importTry(batchIds: readonly string[], who: string): void;
  importDiscard(batchId: string): void;
  /** Takes back what one import wrote, as one change set. @throws Refusal when a later edit stands on its rows */
  importRevert(importId: string, who: string): ProjectInfo;

  /** The journals beside the project, those that were set aside too, and how each of their changes stands to it. */
  journalsBeside(): readonly RecoveryJournal[];
  /**
   * Takes in what fits of one journal, or of all, as one change; each change of a journal whole or not at all.
   * @throws Refusal `refusal.recovery.noJournal`
   */
  takeIn(header: ChangeHeader, file: string | null): TakenIn;

  /** What `thin` would drop. */
  thinnable(): Thinned;
  /** Drops the rows of imports that were taken back for good and saves; each stays in the history. What was dropped. @throws Refusal as `save` does */
  thin(): Thinned;

  /** Whether a project that is read-only since another has it open can be taken over: it was closed there, or who had it is provably gone. */
  mayTakeOver(): boolean;
  /** Writes the database as a whole when the journal holds anything that it does not. */
  save(): ProjectInfo;
  /** Writes a whole copy elsewhere; the open project stays where it is. */
  saveCopy(path: string): void;
  /**
   * Writes a whole copy with one more change in it elsewhere; the open project stays where and as it is.
   * @param to a trial writes nothing, and is refused as the copy would be; null: as the change would be here
   * @returns the revision of the copy
   */
  saveChangedCopy(
    to: { readonly path: string; readonly isTrial: boolean } | null,
    header: ChangeHeader,
    changes: readonly RowChange[],
  ): number;
  /** @param every compares every row with the change log, however many there are */
  verify(every?: boolean): Verification;
  close(): void;
}

/** The project after rows were written. */
export interface Applied extends ProjectInfo {
  /** What was written besides what was asked for: the totals that follow. */
  readonly followed: readonly RowChange[];
}

/** One link of the chain. `hash` is hex. */
export type ChangeLink = Pick<ChangeSet, 'seq' | 'hash' | 'at' | 'who' | 'label'>;

/** What one change did. */
export interface ChangedRows {
  readonly change: HistoryEntry;
  readonly total: number;
  readonly rows: readonly Omit<RowChanged, 'set'>[];
  /** Why it cannot be taken back; null where it can. */
  readonly stays: Notice | null;
}

/** One change of one row. */
export interface RowHistory extends Omit<RowChanged, 'set'> {
  readonly change: HistoryEntry;
}

/** The share sets that an import would change. */
export interface ImportTouched {
  readonly sets: readonly { readonly set: ShareSetKey; readonly rows: number }[];
  /** Rows that it would change in all of them. */
  readonly rows: number;
  /** Those of the given shares that it would change. */
  readonly keys: readonly string[];
}

export interface ImportMeta {
  readonly fileName: string;
  readonly fileHash: string;
  readonly sheet: string;
  readonly mapping: Mapping;
  /** Name under which the mapping is kept for the next file of this shape, where nobody gives or gave it another. */
  readonly mappingName: string;
  readonly fingerprint: string;
}
