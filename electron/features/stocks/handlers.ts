import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { addStock } from './edit-stock';
import { setRelease } from './set-release';
import { stockLevels } from './stock-levels';
import { stockTable } from './stock-table';

/** Opening stocks, of the plan or of a scenario. */
export function handlers({ session, push }: AppContext): HandlersOf<'stocks'> {
  const changed = <Answer>(answer: Answer): Answer => {
    push({ kind: 'project.changed', revision: session.revision });
    return answer;
  };
  return {
    'stocks.list': (view) => stockTable(session, view),
    'stocks.levels': (stock) => stockLevels(session, stock),
    'stocks.add': async (input) => changed(await addStock(session, input)),
    'stocks.setRelease': async (input) => changed(await setRelease(session, input)),
  };
}
