import type { HistoryEntry } from '@shared/model/project-info';
import type { Sql } from '../sql';
import type { ChangeSet } from './change-set';
import type { ChangeLog } from './log';
import { revertsInForce } from './revert';

/** Links as the history tells them: without their hashes, with whether they hold now and what took them back. */
export function entriesOf(
  { sql, log }: { readonly sql: Sql; readonly log: ChangeLog },
  sets: readonly ChangeSet[],
): HistoryEntry[] {
  const reverts = revertsInForce(sql, log);
  return sets.map((set) => {
    const { payloadHash: _payload, prevHash: _prev, hash: _hash, rowCount, ...said } = set;
    const revertedBy = reverts.get(set.seq) ?? null;
    return { ...said, inForce: log.position.isInForce(set), revertedBy, rowCount };
  });
}
