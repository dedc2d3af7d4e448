import type { AppContext } from '../../backend/app-context';
import type { HandlersOf } from '../../backend/handlers';
import { replays } from './replay';

/** Stops of the past, held against the record. */
export function handlers({ session }: AppContext): HandlersOf<'replays'> {
  return { 'replays.run': ({ ids }) => replays(session, ids) };
}
