import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { chainPaths } from './chain-paths';

/** The ways that a supply comes. */
export function handlers({ session }: AppContext): HandlersOf<'chain'> {
  return { 'chain.paths': (input) => chainPaths(session, input) };
}
