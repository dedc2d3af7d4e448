import { runChecks } from '../../services/checks/run-checks';
import type { AppContext } from '../app-context';
import type { Handlers } from './index';

/** The self-check. */
export function checksHandlers({
  session,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `checks.${string}`>> {
  return { 'checks.run': () => runChecks(session) };
}
