import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import { ANY_TABLE, type TableName } from '@shared/model/tables';
import { holdGoods, holdParents, rulesBetweenRows } from '../rules-between-rows';
import { keysOf } from '../schema/keys';
import { TABLE_MAPS } from '../schema/table-map';
import type { Sql } from '../sql';
import { isTooLong } from '../sql-in';
import { Capture, type Captured } from './capture';
import {
  type ChangeKind,
  type ChangeSet,
  chainHash,
  genesisHash,
  insertChangeSet,
  readChangeSets,
  sha256,
} from './change-set';
import { type DecodedImages, decodePayload, encodePayload } from './payload';
import { playAgain, playLooked } from './play-images';
import { unreadable } from './refused-rows';
import { holdStanding } from './standing-rows';
import { storedImages } from './stored-images';
import { heldTargets, type TableTarget } from './table-target';
import { UndoPosition } from './undo-position';
import { type LeftRows, writeTargets } from './write-rows';

/** A change set with the payload that belongs to it: what the journal keeps. */
export interface Sealed {
  readonly set: ChangeSet;
  readonly payload: Uint8Array | null;
}

type CountChange = Captured['countChange'];

interface Done {
  readonly set: ChangeSet;
  readonly countChange: CountChange;
  /** False for a link that has left no trace: no row of it was written. */
  readonly writes: boolean;
}

export interface Header {
  readonly at: string;
  readonly who: string;
  readonly label: string;
  readonly reason: string | null;
}

/** Writes rows inside of one change set; the log alone gives it. */
export type WriteRows = (targets: readonly TableTarget[]) => readonly LeftRows[];

/** Of all tables at once: to ask of each takes longer than to count its rows. */
const COUNTS = `SELECT ${TABLE_MAPS.map(({ sqlName }) => `(SELECT count(*) FROM "${sqlName}")`).join(', ')}`;

/** The change log of an open database: the only way to write to it. Knows nothing of files. */
export class ChangeLog {
  readonly #sql: Sql;
  readonly #capture: Capture;
  readonly #position = new UndoPosition();
  readonly #counts = new Map<TableName, number>();
  /**
   * Links whose rows have stood here as they were before and as they are after: made here, or looked at when they were played.
   * Undo and redo go one link at a time, so that they lead to what stood here already, and nothing is looked at again.
   */
  readonly #stood = new Set<number>();
  #head: { readonly seq: number; readonly hash: string };

  /** Reads the chain and starts capturing. @throws Error when the kinds in the chain contradict each other */
  constructor(sql: Sql, projectId: string) {
    this.#sql = sql;
    this.#head = { seq: 0, hash: genesisHash(projectId) };
    for (const set of readChangeSets(sql)) {
      this.#position.take(set);
      this.#head = set;
    }
    const counts = sql.first(COUNTS) ?? [];
    for (const [at, { table }] of TABLE_MAPS.entries()) this.#counts.set(table, Number(counts[at]));
    this.#capture = new Capture(sql);
  }

  get head(): { readonly seq: number; readonly hash: string } {
    return this.#head;
  }

  get position(): UndoPosition {
    return this.#position;
  }

  /** Rows in each table, kept up by every change. */
  get counts(): ReadonlyMap<TableName, number> {
    return this.#counts;
  }

  /**
   * Runs `write` as one change set. `confirm` makes it durable; when it throws, everything is rolled back.
   * @param revertOf the set that it takes back, when that is not the newest one
   * @returns the set, or null when nothing was different afterwards
   */
  commit(
    header: Header,
    write: (rows: WriteRows) => void,
    confirm: (sealed: Sealed) => void,
    revertOf: number | null = null,
  ): ChangeSet | null {
    return this.#inTransaction(() => {
      write(revertOf === null ? this.#write : this.#writeBack);
      const { payload, rowCount, countChange } = this.#takePayload();
      if (rowCount === 0) return null;
      const kind = revertOf === null ? 'do' : 'revert';
      return this.#link({ ...header, kind, ofSeq: revertOf, rowCount }, payload, countChange, confirm);
    });
  }

  /** Runs what changes links and no row of a table: what SQLite counts of it belongs to no change. */
  aside<Result>(work: () => Result): Result {
    try {
      return work();
    } finally {
      this.#capture.drop();
    }
  }

  /** Writes the first link of a new file, also when it starts empty. Nothing can undo it. */
  commitBase(header: Header, write: (rows: WriteRows) => void): void {
    this.#inTransaction(() => {
      write(this.#write);
      const { payload, rowCount, countChange } = this.#takePayload();
      const fields = { ...header, kind: 'do', ofSeq: null, rowCount } as const;
      return this.#link(fields, payload, countChange, () => undefined);
    });
  }

  /** Takes back the newest set in force, or brings back the newest undone one, as a set of its own. */
  step(kind: 'undo' | 'redo', who: string, at: string, confirm: (sealed: Sealed) => void): ChangeSet {
    const { next } = kind === 'undo' ? this.#position.undo : this.#position.redo;
    if (next === null)
      throw new Refusal(kind === 'undo' ? 'refusal.history.nothingToUndo' : 'refusal.history.nothingToRedo');
    const done = this.#inTransaction(() => {
      const images = this.#imagesOf(next.seq);
      const side = kind === 'undo' ? 'before' : 'after';
      const rowCount = this.#stood.has(next.seq)
        ? playAgain(this.#sql, this.#capture, images, side)
        : playLooked(this.#sql, this.#capture, next.seq, images, side, true);
      const { countChange } = this.#capture.take();
      const header = {
        at,
        who,
        label: next.label,
        reason: null,
        kind,
        ofSeq: next.seq,
        rowCount,
      };
      return this.#link(header, null, countChange, confirm);
    });
    if (done === null) throw new Error('an undo without a set');
    return done;
  }

  /**
   * Plays a set that was confirmed before, from the journal. @throws Error when it is not the next link or its hashes
   * do not fit, leaving everything as it was
   * @param writes false for a link that has left no trace (thinning.ts): it is added, and no row is written
   */
  replay(sealed: Sealed, writes = true): void {
    const { set, payload } = sealed;
    if (set.seq !== this.#head.seq + 1 || set.prevHash !== this.#head.hash)
      throw new Error(`change set ${set.seq} is not the next`);
    if (chainHash(set) !== set.hash) throw new Error(`change set ${set.seq}: hash does not fit`);
    if (writes && (payload === null ? null : sha256(payload)) !== set.payloadHash)
      throw new Error(`change set ${set.seq}: payload does not fit`);
    this.#position.check(set); // now: behind the COMMIT it would be too late to throw
    this.#inTransaction(() => {
      if (writes) this.#replayRows(sealed);
      const { countChange } = this.#capture.take();
      this.#insert(set, payload);
      return { set, countChange, writes };
    });
  }

  #replayRows({ set, payload }: Sealed): void {
    const { seq, kind, ofSeq, rowCount } = set;
    const images = payload === null ? this.#imagesOf(ofSeq ?? 0) : decoded(seq, payload, rowCount);
    const side = kind === 'undo' ? 'before' : 'after';
    const isAgain = payload === null && isStep(set) && this.#stood.has(ofSeq ?? 0);
    const played = isAgain
      ? playAgain(this.#sql, this.#capture, images, side)
      : playLooked(this.#sql, this.#capture, seq, images, side);
    if (played !== rowCount) throw new Error(`change set ${seq}: ${played} rows where it claims ${rowCount}`);
  }

  readonly #write: WriteRows = (targets) => {
    if (targets.some(({ map }) => ANY_TABLE[map.table].mayBecome !== null)) holdStanding(this.#sql, targets);
    const hold = holdGoods(this.#sql, targets);
    const left = writeTargets(this.#sql, this.#capture, heldTargets(targets, null), true);
    hold();
    if (targets.some(({ map }) => map.table === 'scenario')) holdParents(this.#sql);
    return left;
  };

  /** Rows that a change has left, put back: they were looked at when they were written, and other rows have come since. */
  readonly #writeBack: WriteRows = (targets) => {
    const hold = rulesBetweenRows(this.#sql, heldTargets(targets, null));
    const left = this.#write(targets);
    hold();
    return left;
  };

  /** The images of an import are large: they are let go here, before the transaction ends. */
  #takePayload(): { payload: Uint8Array } & Omit<Captured, 'tables'> {
    const { tables, ...counted } = this.#capture.take();
    return { payload: encodePayload(tables, counted.rowCount), ...counted };
  }

  #imagesOf(seq: number): DecodedImages[] {
    const images = storedImages(this.#sql, seq, this.#stood.has(seq));
    if (images === null) throw new Refusal('refusal.history.thinned', { seq });
    return images;
  }

  #insert(set: ChangeSet, payload: Uint8Array | null): void {
    const words = [set.id, set.at, set.who, set.label, set.reason ?? ''];
    if (words.some(isTooLong)) throw new Refusal('refusal.history.wordsTooLong');
    insertChangeSet(this.#sql, set, payload);
    this.#capture.tell(1);
  }

  #link(
    fields: Header & { readonly kind: ChangeKind; readonly ofSeq: number | null; readonly rowCount: number },
    payload: Uint8Array | null,
    countChange: CountChange,
    confirm: (sealed: Sealed) => void,
  ): Done {
    const unhashed = {
      seq: this.#head.seq + 1,
      id: randomUUID(),
      kind: fields.kind,
      ofSeq: fields.ofSeq,
      at: fields.at,
      who: fields.who,
      label: fields.label,
      reason: fields.reason,
      rowCount: fields.rowCount,
      payloadHash: payload === null ? null : sha256(payload),
      prevHash: this.#head.hash,
    };
    const set: ChangeSet = { ...unhashed, hash: chainHash(unhashed) };
    this.#insert(set, payload);
    // Last: whatever can fail has happened, and what the journal confirms must be committed.
    confirm({ set, payload });
    return { set, countChange, writes: true };
  }

  #inTransaction(work: () => Done | null): ChangeSet | null {
    this.#sql.run('BEGIN IMMEDIATE');
    let done: Done | null;
    try {
      done = work();
    } catch (error) {
      this.#sql.run('ROLLBACK');
      this.#capture.drop();
      keysOf(this.#sql).forget();
      throw error;
    }
    this.#sql.run('COMMIT');
    if (done === null) return null;
    this.#head = done.set;
    this.#position.take(done.set);
    if (done.writes) this.#stood.add(isStep(done.set) ? (done.set.ofSeq ?? 0) : done.set.seq);
    for (const [table, change] of done.countChange)
      this.#counts.set(table, (this.#counts.get(table) ?? 0) + change);
    return done.set;
  }
}

function isStep({ kind }: Pick<ChangeSet, 'kind'>): boolean {
  return kind === 'undo' || kind === 'redo';
}

function decoded(seq: number, payload: Uint8Array, rowCount: number): DecodedImages[] {
  try {
    return decodePayload(payload, rowCount);
  } catch (error) {
    throw unreadable(seq, error);
  }
}
