import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { moneyTerms } from '../../plan/money-terms';
import { priceFloor } from './price-floor';
import { setRate } from './set-rate';
import { stockMoney } from './stock-money';

/** What stocks and price floors cost. */
export function handlers({ session, push }: AppContext): HandlersOf<'money'> {
  return {
    'money.stocks': (input) => stockMoney(session, input),
    'money.floor': (input) => priceFloor(session, input),
    'money.rates': async () => (await moneyTerms(session)).rates,
    'money.setRate': async ({ rate, value }) => {
      await setRate(session, rate, value);
      push({ kind: 'project.changed', revision: session.revision });
      return null;
    },
  };
}
