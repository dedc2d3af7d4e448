import type { ShareTable } from '@shared/contract/shares';
import { setShare } from '../../services/shares/edit-share';
import { pasteShares } from '../../services/shares/paste-shares';
import { resetShare } from '../../services/shares/share-override';
import { addSupplier, annotateShare, lockShares, removeSupplier } from '../../services/shares/share-rows';
import { shareTable } from '../../services/shares/share-table';
import { setTotalSupply } from '../../services/shares/total-supply';
import type { AppContext } from '../app-context';
import type { Handlers } from './index';

/** The shares grid. */
export function shareHandlers({
  session,
  push,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `shares.${string}` | 'reference.load'>> {
  const changed = <Answer extends ShareTable | { table: ShareTable }>(answer: Answer): Answer => {
    push({ kind: 'project.changed', revision: session.revision });
    return answer;
  };
  return {
    'reference.load': () => session.project.reference(),
    'shares.table': ({ scenarioId, ...key }) => shareTable(session, key, scenarioId),
    'shares.set': async (input) => changed(await setShare(session, input)),
    'shares.paste': async (input) => changed(await pasteShares(session, input)),
    'shares.lock': async (input) => changed(await lockShares(session, input)),
    'shares.annotate': async (input) => changed(await annotateShare(session, input)),
    'shares.addSupplier': async (input) => changed(await addSupplier(session, input)),
    'shares.removeSupplier': async (input) => changed(await removeSupplier(session, input)),
    'shares.setTotal': async (input) => changed(await setTotalSupply(session, input)),
    'shares.reset': async (input) => changed(await resetShare(session, input)),
  };
}
