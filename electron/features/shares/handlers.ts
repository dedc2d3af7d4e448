import type { ShareTable } from '@shared/features/shares/contract';
import type { AppContext } from '../../desk/app-context';
import type { HandlersOf } from '../../desk/handlers';
import { setShare } from './edit-share';
import { addSupplier, lockShares, removeSupplier } from './share-rows';
import { shareTable } from './share-table';
import { setTotalSupply } from './total-supply';

/** The shares grid. */
export function handlers({ session, push }: AppContext): HandlersOf<'shares'> {
  const changed = <Answer extends ShareTable | { table: ShareTable }>(answer: Answer): Answer => {
    push({ kind: 'project.changed', revision: session.revision });
    return answer;
  };
  return {
    'reference.load': () => session.project.reference(),
    'shares.table': ({ scenarioId, ...key }) => shareTable(session, key, scenarioId),
    'shares.set': async (input) => changed(await setShare(session, input)),
    'shares.lock': async (input) => changed(await lockShares(session, input)),
    'shares.addSupplier': async (input) => changed(await addSupplier(session, input)),
    'shares.removeSupplier': async (input) => changed(await removeSupplier(session, input)),
    'shares.setTotal': async (input) => changed(await setTotalSupply(session, input)),
  };
}
