import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { todayOf } from '../tripwires/today';
import { monthsOfTrade } from './months';

/** Months of trade between an economy and its partners. */
export function handlers({ session }: AppContext): HandlersOf<'months'> {
  return {
    'months.load': async (asked) =>
      monthsOfTrade(session, { ...asked, on: await todayOf(session), since: null }),
  };
}
