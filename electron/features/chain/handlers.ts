import type { AppContext } from '../../shell/app-context';
import type { HandlersOf } from '../../shell/handlers';
import { chainPaths } from './chain-paths';

/** The ways that a supply comes. */
export function handlers({ session }: AppContext): HandlersOf<'chain'> {
  return { 'chain.paths': (input) => chainPaths(session, input) };
}
