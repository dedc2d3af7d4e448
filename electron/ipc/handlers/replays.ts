import { replays } from '../../services/replays/replay';
import type { AppContext } from '../app-context';
import type { Handlers } from './index';

/** Stops of the past, held against the record. */
export function replayHandlers({
  session,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `replays.${string}`>> {
  return { 'replays.run': ({ ids }) => replays(session, ids) };
}
