import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { tradeWatch } from './trade-watch';

/** Imports by partner beside mines and controls. */
export function handlers({ session }: AppContext): HandlersOf<'trade-watch'> {
  return {
    'trade-watch.figures': ({ seriesId }) => session.project.observationsOf([seriesId]),
    'trade-watch.load': ({ economyId }) => tradeWatch(session, economyId),
  };
}
