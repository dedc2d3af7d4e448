import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { risk } from './risk';
import { measuredTargets } from './targets';

/** Indicators, dependence and targets. */
export function handlers({ session }: AppContext): HandlersOf<'risk'> {
  return {
    'risk.load': (input) => risk(session, input),
    'risk.targets': (input) => measuredTargets(session, input),
  };
}
