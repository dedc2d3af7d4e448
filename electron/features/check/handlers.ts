import type { AppContext } from '../../desk/app-context';
import type { HandlersOf } from '../../desk/handlers';
import { runChecks } from './run-checks';

/** The self-check. */
export function handlers({ session }: AppContext): HandlersOf<'check'> {
  return { 'checks.run': () => runChecks(session) };
}
