import type { InputOf } from '@shared/catalogue/contract';
import { openShares, type PackedShares } from '@shared/features/shares/packed-shares';
import type { ShareTable } from '@shared/features/shares/share-table';
import { type Answer, useAnswer } from './answer';
import { ask } from './bridge';
import { onOtherProject, session } from './session';
import { createStore, useStore } from './store';

type Wanted = InputOf<'shares.table'>;

/** A share table, and the revision of the project that it speaks of. */
interface Come {
  readonly table: ShareTable;
  readonly revision: number;
}

/**
 * The tables that came, asked for or brought back by an edit, under the words that ask for them: what the next one has alike
 * with it is not sent again, and of its own revision it is not asked for.
 */
const tables = createStore<ReadonlyMap<string, Come>>(new Map());
onOtherProject(() => tables.set(new Map()));
/** No fewer than there are answers that are known. */
const MOST_TABLES = 64;

const keyOf = ({ economyId, materialId, stage, scenarioId }: Omit<Wanted, 'has'>): string =>
  [economyId, materialId, stage, scenarioId].join('|');

/**
 * Opens a table that came over IPC; it is on screen with that.
 * @param has the table that the question named
 */
export function openTable(packed: PackedShares, has: ShareTable | null, revision: number): ShareTable {
  const table = openShares(packed, has ?? undefined);
  const key = keyOf(table);
  tables.set((before) => {
    const others = [...before].filter(([other]) => other !== key).slice(1 - MOST_TABLES);
    return new Map([...others, [key, { table, revision }]]);
  });
  return table;
}

/** Asks for a share table; an input of `undefined` asks nothing. @param patient as for useAnswer */
export function useShares(wanted: Omit<Wanted, 'has'> | undefined, patient = false): Answer<ShareTable> {
  const input = wanted === undefined ? undefined : { ...wanted, has: null };
  // What is answered is under which words the table is kept: who shows one is drawn again when that one is another.
  const answer = useAnswer('shares.table', input, ASKS[patient ? 'patiently' : 'now']);
  const table = useStore(tables, (known) => known.get(answer.value ?? '')?.table ?? null);
  return { ...answer, value: table };
}

const ASKS = {
  now: { patient: false, put: askTable },
  patiently: { patient: true, put: askTable },
} as const;

async function askTable(wanted: Wanted): Promise<string> {
  const { epoch, revision } = session.get();
  const key = keyOf(wanted);
  if (tables.get().get(key)?.revision === revision) return key;
  const last = [...tables.get().values()].at(-1)?.table ?? null;
  await ask('shares.table', { ...wanted, has: last?.number ?? null }, (come, speaksOf) => {
    // One of a project that is gone is nobody's.
    if (session.get().epoch === epoch) openTable(come, last, speaksOf);
  });
  return key;
}
