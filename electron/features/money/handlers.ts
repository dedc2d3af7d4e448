import type { AppContext } from '../../desk/app-context';
import type { HandlersOf } from '../../desk/handlers';
import { priceFloor } from './price-floor';
import { stockMoney } from './stock-money';

/** What stocks and price floors cost. */
export function handlers({ session }: AppContext): HandlersOf<'money'> {
  return {
    'money.stocks': (input) => stockMoney(session, input),
    'money.floor': (input) => priceFloor(session, input),
  };
}
