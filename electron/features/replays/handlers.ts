import type { AppContext } from '../../shell/app-context';
import type { HandlersOf } from '../../shell/handlers';
import { replays } from './replay';

/** Stops of the past, held against the record. */
export function handlers({ session }: AppContext): HandlersOf<'replays'> {
  return { 'replays.run': ({ ids }) => replays(session, ids) };
}
