import type { Thinned } from '@shared/model/project-info';
import type { Sql } from '../sql';
import { type ChangeSet, readChangeSets, readPayload } from './change-set';
import { storedTables } from './stored-images';

/**
 * Links that were taken back and that nothing can bring in again, since another change came after the undo.
 * @param sets all links of the chain, oldest first
 * @returns number of the link -> that of its last undo: what was done from the one to the other has left nothing
 */
function takenBackForGood(sets: readonly ChangeSet[]): ReadonlyMap<number, number> {
  const undone: number[] = [];
  const lastUndo = new Map<number, number>();
  const forGood = new Map<number, number>();
  for (const { seq, kind, ofSeq } of sets) {
    if (kind === 'undo' && ofSeq !== null) {
      undone.push(ofSeq);
      lastUndo.set(ofSeq, seq);
    } else if (kind === 'redo') undone.pop();
    else for (const number of undone.splice(0)) forGood.set(number, lastUndo.get(number) ?? number);
  }
  return forGood;
}

/**
 * Links of which no row need be played: those from a link whose rows were dropped to the undo that took it back.
 * @returns their numbers; of a link whose rows are gone although it is in force nothing is said
 */
export function linksWithoutTrace(sql: Sql, sets: readonly ChangeSet[]): ReadonlySet<number> {
  const forGood = takenBackForGood(sets);
  const dropped = sql
    .all('SELECT seq FROM change_set WHERE payload IS NULL AND payload_hash IS NOT NULL')
    .map(([seq]) => Number(seq));
  return new Set(
    dropped.flatMap((first) => {
      const last = forGood.get(first) ?? first - 1;
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    }),
  );
}

/** Imports that were taken back for good and still keep their rows. */
function thinnable(sql: Sql): readonly ChangeSet[] {
  const sets = readChangeSets(sql);
  const forGood = takenBackForGood(sets);
  return sets.filter(({ seq }) => forGood.has(seq) && storedTables(sql, seq).includes('importRecord'));
}

/** What thinning would drop. */
export function whatThinningDrops(sql: Sql): Thinned {
  const sets = thinnable(sql);
  return {
    imports: sets.length,
    rows: sets.reduce((sum, { rowCount }) => sum + rowCount, 0),
    bytes: sets.reduce((sum, { seq }) => sum + (readPayload(sql, seq)?.length ?? 0), 0),
  };
}

/**
 * Drops the rows of imports that were taken back for good, so that the file need not carry them: each link stays with who,
 * when and what it was called, and with the hash of its rows, so that the chain holds as before. Nothing that undo or redo
 * can reach is touched.
 */
export function thinImports(sql: Sql): Thinned {
  const dropped = whatThinningDrops(sql);
  if (dropped.imports === 0) return dropped;
  for (const { seq } of thinnable(sql)) sql.run('UPDATE change_set SET payload = NULL WHERE seq = ?', [seq]);
  // Else the pages that held them stay in the file, empty.
  sql.run('VACUUM');
  return dropped;
}
