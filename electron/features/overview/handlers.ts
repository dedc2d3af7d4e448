import type { AppContext } from '../../desk/app-context';
import type { HandlersOf } from '../../desk/handlers';
import { loadEvidence } from './evidence';
import { materialOverview } from './material-overview';
import { waiting } from './waiting';

/** Published figures, and the lines of the overview. */
export function handlers({ session }: AppContext): HandlersOf<'overview'> {
  return {
    'evidence.load': () => loadEvidence(session),
    'overview.materials': (input) => materialOverview(session, input),
    'overview.waiting': ({ year }) => waiting(session, year),
  };
}
