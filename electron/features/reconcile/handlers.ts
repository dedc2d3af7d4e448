import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { reconcile } from './reconcile';
import { seriesSpans } from './series-spans';

/** Two published series beside each other. */
export function handlers({ session }: AppContext): HandlersOf<'reconcile'> {
  return {
    'reconcile.series': (input) => reconcile(session, input),
    'reconcile.spans': () => seriesSpans(session),
  };
}
