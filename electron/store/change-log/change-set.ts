import { createHash } from 'node:crypto';
import type { HistoryEntry } from '@shared/model/project-info';
import type { Sql, SqlRow } from '../sql';

export type ChangeKind = HistoryEntry['kind'];

/** The first change set of every file: what it was created with. It cannot be undone. */
export const BASE_SEQ = 1;

/** One link of the chain without its payload. Hashes are SHA-256 in lower-case hex. */
export interface ChangeSet {
  readonly seq: number;
  readonly id: string;
  readonly kind: ChangeKind;
  /** The set that is undone, redone or reverted. */
  readonly ofSeq: number | null;
  /** ISO instant. */
  readonly at: string;
  readonly who: string;
  readonly label: string;
  readonly reason: string | null;
  readonly rowCount: number;
  /** Of the payload as stored (deflated); null for undo and redo, which have none. */
  readonly payloadHash: string | null;
  readonly prevHash: string;
  readonly hash: string;
}

/** SHA-256 as lower-case hex. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** What the first link hangs on: the project itself. */
export function genesisHash(projectId: string): string {
  return sha256(projectId);
}

/** The hash of a link: SHA-256 of a JSON array of all its fields, in this order, in UTF-8 (docs/project-file.md). */
export function chainHash(set: Omit<ChangeSet, 'hash'>): string {
  return sha256(JSON.stringify([set.prevHash, set.payloadHash, ...saidOf(set)]));
}

/** What a link says besides its hashes, in the order of its columns. The hash of every link rests on this order. */
function saidOf(set: Omit<ChangeSet, 'hash'>) {
  const { seq, id, kind, ofSeq, at, who, label, reason, rowCount } = set;
  return [seq, id, kind, ofSeq, at, who, label, reason, rowCount];
}

const COLUMNS = 'seq, id, kind, of_seq, at, who, label, reason, row_count, payload_hash, prev_hash, hash';

/** Adds a link to the table. */
export function insertChangeSet(sql: Sql, set: ChangeSet, payload: Uint8Array | null): void {
  sql.run(`INSERT INTO change_set (${COLUMNS}, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, [
    ...saidOf(set),
    set.payloadHash,
    set.prevHash,
    set.hash,
    payload,
  ]);
}

/** All links, oldest first; payloads are left out. */
export function readChangeSets(sql: Sql): ChangeSet[] {
  return sql.all(`SELECT ${COLUMNS} FROM change_set ORDER BY seq`).map(toChangeSet);
}

/** The newest `limit` links, newest first. */
export function newestChangeSets(sql: Sql, limit: number): ChangeSet[] {
  return sql.all(`SELECT ${COLUMNS} FROM change_set ORDER BY seq DESC LIMIT ?`, [limit]).map(toChangeSet);
}

/** The number of the link with this hash, hex; null when there is none. */
export function seqOfHash(sql: Sql, hash: string): number | null {
  const seq = sql.first('SELECT seq FROM change_set WHERE hash = ?', [hash])?.[0];
  return typeof seq === 'number' ? seq : null;
}

/** The stored payload of a set; null when it has none or was thinned. */
export function readPayload(sql: Sql, seq: number): Uint8Array | null {
  const value = sql.first('SELECT payload FROM change_set WHERE seq = ?', [seq])?.[0];
  return value instanceof Uint8Array ? value : null;
}

// The CHECK of the table and STRICT keep kinds and types as they are cast here.
function toChangeSet(row: SqlRow): ChangeSet {
  return {
    seq: row[0] as number,
    id: row[1] as string,
    kind: row[2] as ChangeKind,
    ofSeq: row[3] as number | null,
    at: row[4] as string,
    who: row[5] as string,
    label: row[6] as string,
    reason: row[7] as string | null,
    rowCount: row[8] as number,
    payloadHash: row[9] as string | null,
    prevHash: row[10] as string,
    hash: row[11] as string,
  };
}
