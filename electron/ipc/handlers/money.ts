import { priceFloor } from '../../services/money/price-floor';
import { stockMoney } from '../../services/money/stock-money';
import type { AppContext } from '../app-context';
import type { Handlers } from './index';

/** What stocks and price floors cost. */
export function moneyHandlers({
  session,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `money.${string}`>> {
  return {
    'money.stocks': (input) => stockMoney(session, input),
    'money.floor': (input) => priceFloor(session, input),
  };
}
