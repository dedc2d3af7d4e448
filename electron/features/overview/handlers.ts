import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { loadEvidence } from './evidence';

/** Published figures, and the lines of the overview. Most pages ask for the former: the runs are loaded with the latter. */
export function handlers({ session }: AppContext): HandlersOf<'overview'> {
  return {
    'evidence.load': () => loadEvidence(session),
    'overview.materials': async (input) =>
      (await import('./material-overview')).materialOverview(session, input),
    'overview.waiting': async ({ year }) => (await import('./waiting')).waiting(session, year),
  };
}
