import { derived } from '@shared/base/derived';
import type { InputOf } from '@shared/catalogue/contract';
import { openShares, type PackedShares } from '@shared/features/shares/packed-shares';
import type { ShareTable } from '@shared/features/shares/share-table';
import { type Answer, useAnswer } from './answer';
import { ask } from './bridge';

type Wanted = InputOf<'shares.table'>;

/** The table that came last: what the next one has alike with it is not sent again. */
let newest: ShareTable | null = null;

/**
 * Opens a table that came over IPC.
 * @param has the table that the question named
 */
export function openTable(packed: PackedShares, has: ShareTable | null): ShareTable {
  const table = openShares(packed, has ?? undefined);
  newest = table;
  opened.keep(packed, table);
  return table;
}
/** Opened when it came, beside the table that it was packed beside. */
const opened = derived((packed: PackedShares) => openShares(packed));

/** Asks for a share table; an input of `undefined` asks nothing. @param patient as for useAnswer */
export function useShares(wanted: Omit<Wanted, 'has'> | undefined, patient = false): Answer<ShareTable> {
  const answer = useAnswer(
    'shares.table',
    wanted === undefined ? undefined : { ...wanted, has: null },
    patient,
    askTable,
  );
  // Opened when it came: whoever asks, and comes back, has the very same.
  return { ...answer, value: answer.value === null ? null : opened(answer.value) };
}

async function askTable(wanted: Wanted): Promise<PackedShares> {
  const has = newest;
  const packed = await ask('shares.table', { ...wanted, has: has?.number ?? null });
  openTable(packed, has);
  return packed;
}
