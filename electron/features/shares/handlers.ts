import type { Reference } from '@shared/model/plan';
import type { AppContext } from '../../desk/app-context';
import type { HandlersOf } from '../../desk/handlers';
import { setShare } from './edit-share';
import { sentTables } from './sent-tables';
import { addSupplier, lockShares, removeSupplier } from './share-rows';
import { shareTable } from './share-table';
import { setTotalSupply } from './total-supply';

/** The shares grid. */
export function handlers({ session }: AppContext): HandlersOf<'shares'> {
  // A reply carries the table and its revision at once: heard of before, by an event, the window would ask for the table.
  const packed = sentTables();
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
      return { ...edit, table: packed(edit.table, input.has), moved };
    },
    'shares.lock': async (input) => packed(await lockShares(session, input), input.has),
    'shares.addSupplier': async (input) => packed(await addSupplier(session, input), input.has),
    'shares.removeSupplier': async (input) => packed(await removeSupplier(session, input), input.has),
    'shares.setTotal': async (input) => packed(await setTotalSupply(session, input), input.has),
  };
}

/** The reference tables as JSON under a number of their own, written down once as long as they stay the same. */
function written(reference: Reference): { readonly number: number; readonly text: string } {
  let made = texts.get(reference);
  if (made === undefined) {
    made = { number: ++newest, text: JSON.stringify(reference) };
    texts.set(reference, made);
  }
  return made;
}
const texts = new WeakMap<Reference, { readonly number: number; readonly text: string }>();
let newest = 0;
