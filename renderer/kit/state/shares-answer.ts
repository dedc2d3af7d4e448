import type { InputOf } from '@shared/catalogue/contract';
import { openShares, type PackedShares } from '@shared/features/shares/packed-shares';
import type { ShareTable } from '@shared/features/shares/share-table';
import { type Answer, useAnswer } from './answer';
import { ask } from './bridge';
import { onOtherProject, session } from './session';
import { createStore, useStore } from './store';

type Wanted = InputOf<'shares.table'>;

/**
 * The table that came last, asked for or brought back by an edit, and the revision that it speaks of: what the next one has
 * alike with it is not sent again, and of its own revision it is not asked for.
 */
const newest = createStore<{ readonly table: ShareTable | null; readonly revision: number }>({
  table: null,
  revision: -1,
});
onOtherProject(() => newest.set({ table: null, revision: -1 }));

/**
 * Opens a table that came over IPC; it is on screen with that.
 * @param has the table that the question named
 */
export function openTable(packed: PackedShares, has: ShareTable | null, revision: number): ShareTable {
  const table = openShares(packed, has ?? undefined);
  newest.set({ table, revision });
  return table;
}

/** Asks for a share table; an input of `undefined` asks nothing. @param patient as for useAnswer */
export function useShares(wanted: Omit<Wanted, 'has'> | undefined, patient = false): Answer<ShareTable> {
  const input = wanted === undefined ? undefined : { ...wanted, has: null };
  const answer = useAnswer('shares.table', input, { patient, put: askTable });
  const come = useStore(newest, ({ table }) =>
    wanted !== undefined && isTableOf(wanted, table) ? table : null,
  );
  return come === null ? answer : { ...answer, value: come };
}

async function askTable(wanted: Wanted): Promise<ShareTable> {
  const { epoch, revision } = session.get();
  const { table: has, revision: of } = newest.get();
  if (has !== null && of === revision && isTableOf(wanted, has)) return has;
  let table: ShareTable | undefined;
  const packed = await ask('shares.table', { ...wanted, has: has?.number ?? null }, (come, speaksOf) => {
    // One of a project that is gone is nobody's.
    if (session.get().epoch === epoch) table = openTable(come, has, speaksOf);
  });
  return table ?? openShares(packed, has ?? undefined);
}

/** Whether a table is the one that is meant. */
function isTableOf(key: Omit<Wanted, 'has'>, table: ShareTable | null): boolean {
  return (
    table !== null &&
    table.economyId === key.economyId &&
    table.materialId === key.materialId &&
    table.stage === key.stage &&
    table.scenarioId === key.scenarioId
  );
}
