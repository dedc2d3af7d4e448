import { addNeed, removeNeed } from '../../services/needs/add-need';
import { setNeed, setNeedTerm } from '../../services/needs/edit-need';
import { fillNeeds } from '../../services/needs/fill-needs';
import { needTable } from '../../services/needs/need-table';
import type { AppContext } from '../app-context';
import type { Handlers } from './index';

/** What an economy needs, of the plan or of a scenario. */
export function needHandlers({
  session,
  push,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `needs.${string}`>> {
  const changed = <Answer>(answer: Answer): Answer => {
    push({ kind: 'project.changed', revision: session.revision });
    return answer;
  };
  return {
    'needs.list': (view) => needTable(session, view),
    'needs.set': async (input) => changed(await setNeed(session, input)),
    'needs.setTerm': async (input) => changed(await setNeedTerm(session, input)),
    'needs.fill': async (input) => changed(await fillNeeds(session, input)),
    'needs.add': async (input) => changed(await addNeed(session, input)),
    'needs.remove': async (input) => changed(await removeNeed(session, input)),
  };
}
