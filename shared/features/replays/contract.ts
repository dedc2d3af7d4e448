import { z } from 'zod';
import { message } from '../../ipc/message';
import { REPLAYS, type ReplayView } from '../../model/replay';

export const contract = {
  /** Stops of the past, run again from the project's own record. */
  'replays.run': message<readonly ReplayView[]>()(z.object({ ids: z.array(z.enum(REPLAYS)).min(1) })),
} as const;
