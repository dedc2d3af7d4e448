import { chainPaths } from '../../services/risk/chain-paths';
import type { AppContext } from '../app-context';
import type { Handlers } from './index';

/** The ways that a supply comes. */
export function chainHandlers({
  session,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `chain.${string}`>> {
  return { 'chain.paths': (input) => chainPaths(session, input) };
}
