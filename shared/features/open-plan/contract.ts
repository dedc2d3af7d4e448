import { z } from 'zod';
import { handle, id } from '../../ipc/fields';
import { message } from '../../ipc/message';

/** Runs beside the tables of one copy: each is some thousand rows. */
const MOST_RUNS = 20;

/** An open copy that was written: the folder that it made in the one that was chosen, and how many files are in it. */
interface WrittenOpen {
  readonly name: string;
  readonly files: number;
}

export const contract = {
  /** The project as a folder that other programs read, with the runs of some scenarios beside its tables. */
  'openPlan.write': message<WrittenOpen>()(
    z.object({
      handle,
      scenarioIds: z.array(id).max(MOST_RUNS),
      /** Leaves out what stays in the house. */
      redact: z.boolean(),
    }),
  ),
} as const;
