import { addStock, removeStock, setStock } from '../../services/stocks/edit-stock';
import { stockTable } from '../../services/stocks/stock-table';
import type { AppContext } from '../app-context';
import type { Handlers } from './index';

/** Opening stocks, of the plan or of a scenario. */
export function stockHandlers({
  session,
  push,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `stocks.${string}`>> {
  const changed = <Answer>(answer: Answer): Answer => {
    push({ kind: 'project.changed', revision: session.revision });
    return answer;
  };
  return {
    'stocks.list': (view) => stockTable(session, view),
    'stocks.set': async (input) => changed(await setStock(session, input)),
    'stocks.add': async (input) => changed(await addStock(session, input)),
    'stocks.remove': async (input) => changed(await removeStock(session, input)),
  };
}
