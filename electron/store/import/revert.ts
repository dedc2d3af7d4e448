import { Refusal } from '@shared/base/refusal';
import { setKey } from '@shared/model/share-totals';
import type { ImportRecord } from '@shared/model/tables/import-record';
import type { ShareSetKey } from '@shared/model/tables/share';
import { sameValues } from '../change-log/capture';
import { type ChangeSet, readChangeSets, readPayload } from '../change-log/change-set';
import type { ChangeLog } from '../change-log/log';
import { type DecodedImages, decodePayload } from '../change-log/payload';
import { type TableTarget, targetsOfImages } from '../change-log/write-rows';
import { readRow } from '../reads';
import { storedRow } from '../schema/stored-rows';
import type { RowValues } from '../schema/table-map';
import type { Sql } from '../sql';

/** What takes an import back: the rows as they were before it, and the sets whose summed totals follow. */
interface PreparedRevert {
  readonly ofSeq: number;
  readonly label: string;
  readonly targets: readonly TableTarget[];
  readonly touched: ReadonlyMap<string, ShareSetKey>;
}

/** What the project keeps of an import that is taken back: that it happened, and how its columns were read. */
const KEPT = new Set(['import_record', 'saved_mapping']);

/** Ids of the imports that a revert in force has taken back. */
export function revertedImports(sql: Sql, log: ChangeLog, records: readonly ImportRecord[]): string[] {
  const sets = readChangeSets(sql);
  const reverted = new Set(
    sets.filter((set) => set.kind === 'revert' && log.position.isInForce(set)).map(({ ofSeq }) => ofSeq),
  );
  const at = new Set(sets.filter(({ seq }) => reverted.has(seq)).map((set) => set.at));
  return records.filter((record) => at.has(record.at)).map(({ id }) => id);
}

/**
 * Finds what an import wrote, and takes it back only as long as every row still is as the import left it.
 * @throws Refusal `refusal.import.unknown`, `.alreadyReverted`, `.laterEdits` (with the first later change),
 * `refusal.history.thinned`
 */
export function prepareRevert(sql: Sql, log: ChangeLog, importId: string): PreparedRevert {
  const record = readRow(sql, 'importRecord', importId);
  if (record === null) throw new Refusal('refusal.import.unknown', { id: importId });
  const file = record.fileName;
  if (revertedImports(sql, log, [record]).length > 0)
    throw new Refusal('refusal.import.alreadyReverted', { file });
  const sets = readChangeSets(sql);
  const set = sets.find(
    ({ kind, at, seq }) => kind === 'do' && at === record.at && names(sql, seq, importId),
  );
  if (set === undefined) throw new Refusal('refusal.import.unknown', { id: importId });
  const images = imagesOf(sql, set.seq).filter(({ map }) => !KEPT.has(map.sqlName));
  const changed = new Set<string>();
  const rest = images.map((table) => ({
    ...table,
    rows: table.rows.filter((row) => {
      const now = storedRow(sql, table.map, idOf(row));
      if (isSame(now, row[1])) return true;
      // A summed total is worked out again from what stays.
      const isSummed =
        table.map.table === 'totalSupply' && now?.[table.map.columns.indexOf('method')] === 'summed';
      if (!isSummed) changed.add(idOf(row));
      return false;
    }),
  }));
  if (changed.size > 0) {
    const later = laterChange(sql, log, sets, set.seq, changed);
    throw new Refusal('refusal.import.laterEdits', {
      file,
      count: changed.size,
      number: later?.seq ?? set.seq,
      label: later?.label ?? '',
    });
  }
  return {
    ofSeq: set.seq,
    label: set.label,
    targets: targetsOfImages(rest, 'before'),
    touched: touchedBy(images),
  };
}

function imagesOf(sql: Sql, seq: number): DecodedImages[] {
  const payload = readPayload(sql, seq);
  if (payload === null) throw new Refusal('refusal.history.thinned', { seq });
  return decodePayload(payload);
}

function names(sql: Sql, seq: number, importId: string): boolean {
  return imagesOf(sql, seq).some(
    ({ map, rows }) => map.table === 'importRecord' && rows.some(([, after]) => after?.[0] === importId),
  );
}

type Row = DecodedImages['rows'][number];

function idOf([before, after]: Row): string {
  return String((after ?? before)?.[0]);
}

function isSame(a: RowValues | null, b: RowValues | null): boolean {
  return a === null || b === null ? a === b : sameValues(a, b);
}

/** The newest change in force behind the import that wrote one of these rows. */
function laterChange(
  sql: Sql,
  log: ChangeLog,
  sets: readonly ChangeSet[],
  seq: number,
  ids: ReadonlySet<string>,
): ChangeSet | undefined {
  return sets.findLast((set) => {
    if (set.seq <= seq || !log.position.isInForce(set)) return false;
    const payload = readPayload(sql, set.seq);
    if (payload === null) return false;
    return decodePayload(payload).some(({ rows }) => rows.some((row) => ids.has(idOf(row))));
  });
}

function touchedBy(images: readonly DecodedImages[]): Map<string, ShareSetKey> {
  const touched = new Map<string, ShareSetKey>();
  for (const { map, rows } of images) {
    if (map.table !== 'share') continue;
    const at = ['economy_id', 'material_id', 'stage', 'year'].map((name) => map.columns.indexOf(name));
    for (const row of rows.flat()) {
      if (row === null) continue;
      const [economyId, materialId, stage, year] = at.map((index) => row[index]);
      const set = { economyId, materialId, stage, year } as ShareSetKey; // a share row that the schema held
      touched.set(setKey(set), set);
    }
  }
  return touched;
}
