import { survivalOfScenario } from '../../services/survival/survive';
import type { AppContext } from '../app-context';
import type { Handlers } from './index';

/** How long each node of a supply can be missed. */
export function survivalHandlers({
  session,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `survival.${string}`>> {
  return { 'survival.ask': (input) => survivalOfScenario(session, input) };
}
