import { itemAt } from '@shared/base/element-at';
import { Refusal } from '@shared/base/refusal';
import type { RowChange } from '@shared/model/plan';
import { put } from '@shared/model/put';
import type { RecoveryChange } from '@shared/model/recovery';
import type { ChangeLog, Header, Sealed, WriteRows } from '../change-log/log';
import { type DecodedImages, decodePayload } from '../change-log/payload';
import { storedImages } from '../change-log/stored-images';
import { targetsOfChanges } from '../change-log/table-target';
import { misfitIn } from '../schema/held-rows';
import { storedRow } from '../schema/stored-rows';
import { type RowValues, type TableMap, toRow } from '../schema/table-map';
import { type Sql, SqlError } from '../sql';
import { recomputedTotals, touchedSets } from '../summed-totals';
import { fittingRow } from './fitting-row';
import type { FoundJournal } from './recovery-journals';

interface OpenParts {
  readonly sql: Sql;
  readonly log: ChangeLog;
}

/** What journals would bring to an open project. */
interface Fitting {
  /** By journal, in the order of the journals. */
  readonly changes: readonly (readonly RecoveryChange[])[];
  /** The rows of all that fits, together. */
  readonly rows: readonly RowChange[];
}

/**
 * Holds the changes of journals against the project, one on top of the other. A change is taken whole or not at all: half
 * of one may be shares that no longer add up.
 */
export function fittingOf(parts: OpenParts, journals: readonly FoundJournal[]): Fitting {
  const refused = new Set<string>();
  for (;;) {
    const fitting = layOn(parts, journals, refused);
    const fits = fitting.changes.flat().filter(({ standing }) => standing === 'fits');
    if (fits.length === 0 || canBeWritten(parts, fitting.rows)) return fitting;
    // Something that one of them refers to is not there: the first that cannot stand on those before it is left out.
    refused.add(firstUnwritable(parts, journals, refused, fits));
  }
}

function firstUnwritable(
  parts: OpenParts,
  journals: readonly FoundJournal[],
  refused: ReadonlySet<string>,
  fits: readonly RecoveryChange[],
): string {
  for (let count = 1; count <= fits.length; count++) {
    const later = fits.slice(count).map(keyOf);
    const { rows } = layOn(parts, journals, new Set([...refused, ...later]));
    if (!canBeWritten(parts, rows)) return keyOf(itemAt(fits, count - 1));
  }
  throw new Error('changes that fit one by one and not together');
}

function layOn(
  { sql, log }: OpenParts,
  journals: readonly FoundJournal[],
  refused: ReadonlySet<string>,
): Fitting {
  const overlay = new Map<string, { map: TableMap; id: string; values: RowValues | null }>();
  const ids = new Set(sql.all('SELECT id FROM change_set').map(([id]) => String(id)));
  const nowOf = (map: TableMap, id: string): RowValues | null => {
    const known = overlay.get(`${map.sqlName} ${id}`);
    return known === undefined ? storedRow(sql, map, id) : known.values;
  };
  const changes = journals.map(({ content }) => {
    const frames = [...content.frames, ...content.behind];
    return frames.map((frame): RecoveryChange => {
      const { seq, id, at, who, label, rowCount: rows } = frame.set;
      const said = { seq, at, who, label, rows, misfits: 0 };
      if (ids.has(id)) return { ...said, standing: 'held' };
      const images = imagesOf(sql, log, frame, frames);
      if (images === null) return { ...said, standing: 'unplayable' };
      const next: { map: TableMap; id: string; values: RowValues | null; moved: boolean }[] = [];
      let misfits = 0;
      for (const { map, rows: pairs } of images) {
        for (const [before, after] of pairs) {
          const rowId = String((after ?? before)?.[0]);
          const now = nowOf(map, rowId);
          if (isSummed(map, now) || isSummed(map, after)) continue; // worked out again from what comes in
          const values = fittingRow(map, now, before, after);
          if (values === 'misfit') misfits++;
          else next.push({ map, id: rowId, values, moved: values !== now });
        }
      }
      const moved = next.filter((row) => row.moved);
      if (misfits > 0 || refused.has(keyOf({ at, seq }))) return { ...said, misfits, standing: 'differs' };
      if (moved.length === 0) return { ...said, standing: 'held' };
      for (const row of moved) overlay.set(`${row.map.sqlName} ${row.id}`, row);
      return { ...said, standing: 'fits' };
    });
  });
  const rows = [...overlay.values()].map(({ map, id, values }): RowChange => {
    if (values === null) return { table: map.table, op: 'remove', id };
    return put(map.table, toRow(map.table, values));
  });
  return { changes, rows };
}

/** What a change did to rows; of an undo or a redo what the change that it names did. Null where that cannot be read. */
function imagesOf(
  sql: Sql,
  log: ChangeLog,
  frame: Sealed,
  frames: readonly Sealed[],
): DecodedImages[] | null {
  const { set, payload } = frame;
  try {
    if (payload !== null) return held(decodePayload(payload, set.rowCount));
    const named = frames.find((other) => other.set.seq === set.ofSeq);
    const first = Math.min(...frames.map((other) => other.set.seq));
    // A number below the journal's own is one of the chain that both have in common.
    const ofFile =
      set.ofSeq !== null && set.ofSeq < first && set.ofSeq <= log.head.seq
        ? storedImages(sql, set.ofSeq)
        : null;
    const images = named?.payload == null ? ofFile : decodePayload(named.payload, named.set.rowCount);
    if (images === null) return null;
    return held(set.kind === 'undo' ? images.map(turnedRound) : images);
  } catch {
    return null; // whatever stands there, it is no change of ours
  }
}

/** What a change leaves is what its tables may hold. @throws Error */
function held(images: DecodedImages[]): DecodedImages[] {
  for (const { map, rows } of images)
    for (const [, after] of rows)
      if (after !== null && misfitIn(map, after) !== null)
        throw new Error(`${map.sqlName}: a row that it may not hold`);
  return images;
}

function turnedRound({ map, rows }: DecodedImages): DecodedImages {
  return { map, rows: rows.map(([before, after]) => [after, before]), packed: null };
}

function isSummed(map: TableMap, row: RowValues | null): boolean {
  return map.table === 'totalSupply' && row?.[map.columns.indexOf('method')] === 'summed';
}

function keyOf({ seq, at }: { readonly seq: number; readonly at: string }): string {
  return `${seq} ${at}`;
}

class OnlyTried extends Error {}

function canBeWritten({ sql, log }: OpenParts, rows: readonly RowChange[]): boolean {
  const header: Header = { at: '', who: '', label: '', reason: null };
  try {
    log.commit(header, writes(sql, rows), () => {
      throw new OnlyTried();
    });
    return true;
  } catch (error) {
    if (error instanceof OnlyTried) return true;
    if (error instanceof SqlError || error instanceof Refusal) return false;
    throw error;
  }
}

/** Writes rows with the totals that follow. */
export function writes(sql: Sql, changes: readonly RowChange[]): (rows: WriteRows) => void {
  return (rows) => {
    const left = rows(targetsOfChanges(changes));
    rows(targetsOfChanges(recomputedTotals(sql, touchedSets(changes, left))));
  };
}
