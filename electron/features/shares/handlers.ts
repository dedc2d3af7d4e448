import { derived } from '@shared/base/derived';
import type { ShareTable } from '@shared/features/shares/share-table';
import type { Reference } from '@shared/model/plan';
import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { setShare } from './edit-share';
import { sentTables } from './sent-tables';
import { addSupplier, lockShares, removeSupplier } from './share-rows';
import { shareTable } from './share-table';
import { setTotalSupply } from './total-supply';

/** The shares grid. */
export function handlers({ session, push }: AppContext): HandlersOf<'shares'> {
  const packed = sentTables();
  const changed = (table: ShareTable, { has }: { readonly has: number | null }) => {
    const { revision } = session;
    // Behind the reply, which carries table and revision at once: who hears of the revision first asks for the table.
    setImmediate(() => push({ kind: 'project.changed', revision }));
    return packed(table, has);
  };
  return {
    'reference.load': async (has) => {
      const { number, text } = written(await session.project.reference());
      return { number, text: number === has ? null : text };
    },
    'shares.table': async ({ scenarioId, has, ...key }) =>
      packed(await shareTable(session, key, scenarioId), has),
    'shares.set': async (input) => {
      const edit = await setShare(session, input);
      const placeOf = new Map(edit.table.heads.map(({ supplierId }, place) => [supplierId, place]));
      const moved = Uint32Array.from(edit.moved, (id) => placeOf.get(id) ?? 0);
      return { ...edit, table: changed(edit.table, input), moved };
    },
    'shares.lock': async (input) => changed(await lockShares(session, input), input),
    'shares.addSupplier': async (input) => changed(await addSupplier(session, input), input),
    'shares.removeSupplier': async (input) => changed(await removeSupplier(session, input), input),
    'shares.setTotal': async (input) => changed(await setTotalSupply(session, input), input),
  };
}

/** The reference tables as JSON under a number of their own, written down once as long as they stay the same. */
const written = derived((reference: Reference): { readonly number: number; readonly text: string } => ({
  number: ++newest,
  text: JSON.stringify(reference),
}));
let newest = 0;
