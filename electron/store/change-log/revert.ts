import { Refusal } from '@shared/base/refusal';
import { setKey } from '@shared/model/share-totals';
import type { ShareSetKey } from '@shared/model/tables/share';
import { storedRow } from '../schema/stored-rows';
import type { RowValues } from '../schema/table-map';
import type { Sql } from '../sql';
import { sameValues } from './capture';
import { BASE_SEQ, type ChangeSet, readChangeSets } from './change-set';
import type { ChangeLog } from './log';
import type { DecodedImages } from './payload';
import { storedImages } from './stored-images';
import { type TableTarget, targetsOfImages } from './table-target';

/** What takes a change back: the rows as they were before it, and the sets whose summed totals follow. */
export interface PreparedRevert {
  readonly ofSeq: number;
  readonly label: string;
  readonly targets: readonly TableTarget[];
  readonly touched: ReadonlyMap<string, ShareSetKey>;
}

/** Rows of a change that are no longer as it left them, and the newest later change that touched one. */
interface ChangedSince {
  readonly changed: number;
  readonly later: ChangeSet | null;
}

/** What the project keeps of an import that is taken back: that it happened, and how its columns were read. */
const KEPT = new Set(['import_record', 'saved_mapping']);

/** The reverts in force by the change that each takes back. */
export function revertsInForce(sql: Sql, log: ChangeLog): ReadonlyMap<number, number> {
  const links = sql.all("SELECT seq, of_seq FROM change_set WHERE kind = 'revert'");
  return new Map(
    links.flatMap(([seq, ofSeq]): [number, number][] =>
      typeof seq === 'number' && typeof ofSeq === 'number' && isInForce(log, seq) ? [[ofSeq, seq]] : [],
    ),
  );
}

function isInForce(log: ChangeLog, seq: number): boolean {
  return log.position.isInForce({ seq, kind: 'revert', ofSeq: null });
}

/**
 * Finds what takes a change back whatever came after it, as long as every row still is as the change left it.
 * @throws Refusal `refusal.history.unknown`, `.notAnEdit`, `.base`, `.notInForce`, `.alreadyReverted`, `.laterEdits`
 * (with the newest later change), `.thinned`
 */
export function prepareRevert(sql: Sql, log: ChangeLog, seq: number): PreparedRevert {
  const set = readChangeSets(sql)[seq - 1];
  const number = seq;
  if (set === undefined) throw new Refusal('refusal.history.unknown', { number });
  if (set.kind !== 'do') throw new Refusal('refusal.history.notAnEdit', { number });
  if (seq === BASE_SEQ) throw new Refusal('refusal.history.base', { number });
  if (!log.position.isInForce(set)) throw new Refusal('refusal.history.notInForce', { number });
  const by = revertsInForce(sql, log).get(seq);
  if (by !== undefined) throw new Refusal('refusal.history.alreadyReverted', { number, by });
  const found = rowsBefore(sql, log, set);
  if ('targets' in found) return found;
  throw new Refusal('refusal.history.laterEdits', {
    number,
    count: found.changed,
    later: found.later?.seq ?? seq,
    label: found.later?.label ?? '',
  });
}

/** The rows before a change, or why they cannot be put back. @throws Refusal `refusal.history.thinned` */
export function rowsBefore(sql: Sql, log: ChangeLog, set: ChangeSet): PreparedRevert | ChangedSince {
  const written = imagesOf(sql, set.seq);
  const isImport = written.some(({ map, rows }) => map.table === 'importRecord' && rows.some(isAdded));
  const images = isImport ? written.filter(({ map }) => !KEPT.has(map.sqlName)) : written;
  const changed = new Set<string>();
  const rest = images.map((table) => ({
    ...table,
    packed: null,
    rows: table.rows.filter((row) => {
      const now = storedRow(sql, table.map, idOf(row));
      if (isSame(now, row[1])) return true;
      // A summed total is worked out again from what stays.
      if (!isSummed(table, now) || !(row[0] === null || isSummed(table, row[0])))
        changed.add(nameOf(table, row));
      return false;
    }),
  }));
  if (changed.size > 0)
    return { changed: changed.size, later: laterChange(sql, log, set.seq, changed) ?? null };
  return {
    ofSeq: set.seq,
    label: set.label,
    targets: targetsOfImages(rest, 'before'),
    touched: touchedBy(images),
  };
}

/** What a change did to rows. @throws Refusal `refusal.history.thinned`, `.unreadable` */
export function imagesOf(sql: Sql, seq: number): DecodedImages[] {
  const images = storedImages(sql, seq);
  if (images === null) throw new Refusal('refusal.history.thinned', { seq });
  return images;
}

type Row = DecodedImages['rows'][number];

function isAdded([before, after]: Row): boolean {
  return before === null && after !== null;
}

function idOf([before, after]: Row): string {
  return String((after ?? before)?.[0]);
}

function nameOf({ map }: DecodedImages, row: Row): string {
  return `${map.sqlName} ${idOf(row)}`;
}

function isSummed({ map }: DecodedImages, row: RowValues | null): boolean {
  return map.table === 'totalSupply' && row?.[map.columns.indexOf('method')] === 'summed';
}

function isSame(a: RowValues | null, b: RowValues | null): boolean {
  return a === null || b === null ? a === b : sameValues(a, b);
}

/** The newest change in force behind another that wrote one of these rows. */
function laterChange(
  sql: Sql,
  log: ChangeLog,
  seq: number,
  rows: ReadonlySet<string>,
): ChangeSet | undefined {
  return readChangeSets(sql).findLast((set) => {
    if (set.seq <= seq || !log.position.isInForce(set)) return false;
    return (storedImages(sql, set.seq) ?? []).some((table) =>
      table.rows.some((row) => rows.has(nameOf(table, row))),
    );
  });
}

function touchedBy(images: readonly DecodedImages[]): Map<string, ShareSetKey> {
  const touched = new Map<string, ShareSetKey>();
  for (const { map, rows } of images) {
    if (map.table !== 'share' && map.table !== 'totalSupply') continue;
    const at = ['economy_id', 'material_id', 'stage', 'year'].map((name) => map.columns.indexOf(name));
    for (const row of rows.flat()) {
      if (row === null) continue;
      const [economyId, materialId, stage, year] = at.map((index) => row[index]);
      const set = { economyId, materialId, stage, year } as ShareSetKey; // a row of a share set that the schema held
      touched.set(setKey(set), set);
    }
  }
  return touched;
}
