import type { AppContext } from '../../desk/app-context';
import type { HandlersOf } from '../../desk/handlers';
import { chainPaths } from './chain-paths';

/** The ways that a supply comes. */
export function handlers({ session }: AppContext): HandlersOf<'chain'> {
  return { 'chain.paths': (input) => chainPaths(session, input) };
}
