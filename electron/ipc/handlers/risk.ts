import { risk } from '../../services/risk/risk';
import type { AppContext } from '../app-context';
import type { Handlers } from './index';

/** Indicators, dependence and targets. */
export function riskHandlers({
  session,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `risk.${string}`>> {
  return { 'risk.load': (input) => risk(session, input) };
}
