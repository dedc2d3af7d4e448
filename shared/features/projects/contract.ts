import { z } from 'zod';
import { countryId, id } from '../../ipc/fields';
import { message } from '../../ipc/message';
import { year } from '../../model/checks';
import type { ProjectsView } from '../../model/plant-project';

export const contract = {
  /** Capacities and how they come, with a slip that is tried; what is kept is written as a row of the table "ramp". */
  'projects.list': message<ProjectsView>()(
    z.object({
      economyId: countryId,
      from: year,
      to: year,
      scenarioId: id.nullable().default(null),
      tried: z
        .object({ rampId: id, slipMonths: z.number().min(-600).max(600) })
        .nullable()
        .default(null),
    }),
  ),
} as const;
