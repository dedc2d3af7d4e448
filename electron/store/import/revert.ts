import { Refusal } from '@shared/base/refusal';
import type { ImportRecord } from '@shared/model/tables/import-record';
import { type ChangeSet, readChangeSets } from '../change-log/change-set';
import type { ChangeLog } from '../change-log/log';
import { imagesOf, type PreparedRevert, revertsInForce, rowsBefore } from '../change-log/revert';
import { readRow } from '../reads';
import type { Sql } from '../sql';

/** Ids of the imports that a revert in force has taken back. */
export function revertedImports(sql: Sql, log: ChangeLog, records: readonly ImportRecord[]): string[] {
  const reverted = revertsInForce(sql, log);
  const at = new Set(
    readChangeSets(sql)
      .filter(({ seq }) => reverted.has(seq))
      .map((set) => set.at),
  );
  return records.filter((record) => at.has(record.at)).map(({ id }) => id);
}

/**
 * Finds the change that an import was, and what takes it back.
 * @throws Refusal `refusal.import.unknown`, `.alreadyReverted`, `.laterEdits` (with the newest later change),
 * `refusal.history.thinned`
 */
export function prepareImportRevert(sql: Sql, log: ChangeLog, importId: string): PreparedRevert {
  const record = readRow(sql, 'importRecord', importId);
  if (record === null) throw new Refusal('refusal.import.unknown', { id: importId });
  const file = record.fileName;
  if (revertedImports(sql, log, [record]).length > 0)
    throw new Refusal('refusal.import.alreadyReverted', { file });
  const set = changeOf(sql, record);
  if (set === undefined) throw new Refusal('refusal.import.unknown', { id: importId });
  const found = rowsBefore(sql, log, set);
  if ('targets' in found) return found;
  throw new Refusal('refusal.import.laterEdits', {
    file,
    count: found.changed,
    number: found.later?.seq ?? set.seq,
    label: found.later?.label ?? '',
  });
}

function changeOf(sql: Sql, { id, at }: ImportRecord): ChangeSet | undefined {
  return readChangeSets(sql).find(
    (set) =>
      set.kind === 'do' &&
      set.at === at &&
      imagesOf(sql, set.seq).some(
        ({ map, rows }) => map.table === 'importRecord' && rows.some(([, after]) => after?.[0] === id),
      ),
  );
}
