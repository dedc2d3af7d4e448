import type { Remaining } from '@shared/model/recovery';
import { readChangeSets, readPayload } from '../change-log/change-set';
import { ChangeLog } from '../change-log/log';
import { linksWithoutTrace } from '../change-log/thinning';
import { type ProjectIdentity, readIdentity, writeIdentity } from '../database';
import { emptyProject } from '../empty-project';
import type { Sql, SqlEngine } from '../sql';
import { closeQuietly, openDamaged } from './damaged-copy';
import { isReadable, readableRows } from './readable-rows';
import type { ReadableTable } from './recovery-api';
import type { FoundJournal } from './recovery-journals';

/** What could be made of a file that cannot be opened. */
export type Found =
  | { readonly kind: 'log'; readonly sql: Sql; readonly revision: number }
  | {
      readonly kind: 'rows';
      readonly tables: readonly ReadableTable[];
      readonly identity: ProjectIdentity | null;
    }
  | { readonly kind: 'nothing' };

/**
 * Looks what a damaged file still holds: its whole change log, from which the project is built again with the changes of the
 * journal that follow; else the rows of its tables. The log is the better of the two: each of its changes has a hash.
 */
export function findRemaining(
  engine: SqlEngine,
  bytes: Uint8Array,
  journals: readonly FoundJournal[],
): Found {
  const old = openDamaged(engine, bytes);
  if (old === null) return { kind: 'nothing' };
  try {
    const rebuilt = fromLog(engine, old, journals);
    if (rebuilt !== null) return rebuilt;
    const tables = readableRows(engine, old);
    const identity = orNull(() => readIdentity(old));
    return tables.some(({ rows }) => rows.length > 0)
      ? { kind: 'rows', tables, identity }
      : { kind: 'nothing' };
  } finally {
    closeQuietly(old);
  }
}

/** The same in figures. */
export function describeRemaining(found: Found): Remaining {
  switch (found.kind) {
    case 'log':
      return { kind: 'log', revision: found.revision };
    case 'rows':
      return {
        kind: 'rows',
        rows: found.tables.reduce((sum, { rows }) => sum + rows.length, 0),
        broken: found.tables.filter(({ broken }) => broken).map(({ table }) => table),
      };
    case 'nothing':
      return found;
  }
}

/** The project built again from its chain of changes; null where a link is missing, altered or cannot be played. */
function fromLog(engine: SqlEngine, old: Sql, journals: readonly FoundJournal[]): Found | null {
  const sql = emptyProject(engine);
  try {
    if (!['project', 'change_set'].every((name) => isReadable(engine, old, name)))
      throw new Error('no change log');
    const identity = readIdentity(old);
    writeIdentity(sql, identity);
    const log = new ChangeLog(sql, identity.projectId);
    const sets = readChangeSets(old);
    const withoutTrace = linksWithoutTrace(old, sets);
    for (const set of sets)
      log.replay({ set, payload: readPayload(old, set.seq) }, !withoutTrace.has(set.seq));
    if (log.head.seq === 0) throw new Error('no change at all');
    playJournals(log, journals);
    return { kind: 'log', sql, revision: log.head.seq };
  } catch {
    sql.close();
    return null;
  }
}

/** Plays the changes of journals that follow, up to the first of each that does not. */
function playJournals(log: ChangeLog, journals: readonly FoundJournal[]): void {
  for (const { content } of journals) {
    for (const frame of content.frames) {
      if (frame.set.seq !== log.head.seq + 1) continue;
      try {
        log.replay(frame);
      } catch {
        break; // those behind it do not follow either
      }
    }
  }
}

function orNull<Result>(work: () => Result): Result | null {
  try {
    return work();
  } catch {
    return null;
  }
}
