import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { addNeed, removeNeed } from './add-need';
import { fillNeeds } from './fill-needs';
import { needTable } from './need-table';

/** What an economy needs, of the plan or of a scenario. */
export function handlers({ session, push }: AppContext): HandlersOf<'needs'> {
  const changed = <Answer>(answer: Answer): Answer => {
    push({ kind: 'project.changed', revision: session.revision });
    return answer;
  };
  return {
    'needs.list': (view) => needTable(session, view),
    'needs.fill': async (input) => changed(await fillNeeds(session, input)),
    'needs.add': async (input) => changed(await addNeed(session, input)),
    'needs.remove': async (input) => changed(await removeNeed(session, input)),
  };
}
