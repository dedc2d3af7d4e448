import type { AppContext } from '../../shell/app-context';
import type { HandlersOf } from '../../shell/handlers';
import { runChecks } from './run-checks';

/** The self-check. */
export function handlers({ session }: AppContext): HandlersOf<'check'> {
  return { 'checks.run': () => runChecks(session) };
}
