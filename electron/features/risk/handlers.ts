import type { AppContext } from '../../shell/app-context';
import type { HandlersOf } from '../../shell/handlers';
import { risk } from './risk';

/** Indicators, dependence and targets. */
export function handlers({ session }: AppContext): HandlersOf<'risk'> {
  return { 'risk.load': (input) => risk(session, input) };
}
