import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { pivotTable } from './pivot-table';
import { keepView, removeView, savedViews } from './views';

/** Figures along any two axes, and the views of them that are kept. */
export function handlers({ session, push }: AppContext): HandlersOf<'pivot'> {
  const changed = async (work: Promise<null>): Promise<null> => {
    await work;
    push({ kind: 'project.changed', revision: session.revision });
    return null;
  };
  return {
    'pivot.table': (asked) => pivotTable(session, asked),
    'pivot.views': () => savedViews(session),
    'pivot.keepView': ({ name, question }) => changed(keepView(session, name, question)),
    'pivot.removeView': ({ id }) => changed(removeView(session, id)),
  };
}
