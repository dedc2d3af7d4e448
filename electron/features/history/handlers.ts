import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { changesOf, changesOfRow, history, takeBack, thin, thinnable } from './history';

/** What was changed, by whom, and one change taken back. */
export function handlers({ session, push }: AppContext): HandlersOf<'history'> {
  return {
    'history.list': (asked) => history(session, asked),
    'history.changes': ({ seq, offset, language }) => changesOf(session, seq, offset, language),
    'history.ofRow': ({ table, id, language }) => changesOfRow(session, table, id, language),
    'history.thinnable': () => thinnable(session),
    'history.thin': () => thin(session),
    'history.revert': async ({ seq }) => {
      const info = await takeBack(session, seq);
      push({ kind: 'project.changed', revision: info.revision });
      return info;
    },
  };
}
