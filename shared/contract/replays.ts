import { z } from 'zod';
import { REPLAYS, type ReplayView } from '../domain/replay';
import { message } from './message';

export const replaysContract = {
  /** Stops of the past, run again from the project's own record. */
  'replays.run': message<readonly ReplayView[]>()(z.object({ ids: z.array(z.enum(REPLAYS)).min(1) })),
} as const;
