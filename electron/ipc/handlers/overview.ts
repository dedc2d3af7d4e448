import { loadEvidence } from '../../services/overview/evidence';
import { materialOverview } from '../../services/overview/material-overview';
import type { AppContext } from '../app-context';
import type { Handlers } from './index';

/** Published figures, and the lines of the overview. */
export function overviewHandlers({
  session,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `evidence.${string}` | `overview.${string}`>> {
  return {
    'evidence.load': () => loadEvidence(session),
    'overview.materials': (input) => materialOverview(session, input),
  };
}
