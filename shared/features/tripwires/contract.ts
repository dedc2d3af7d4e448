import { z } from 'zod';
import { countryId, id } from '../../ipc/fields';
import { message } from '../../ipc/message';
import { isoDate } from '../../model/checks';
import type { ScenarioDetail } from '../../model/scenario-detail';
import { RING_VERDICTS, WATCH_LEVELS } from '../../model/tripwire-terms';
import type { WatchView } from './watch-view';

const words = z.string().max(2000).nullable();

export const contract = {
  /** Null: today. */
  'tripwires.load': message<WatchView>()(z.object({ on: isoDate.nullable() })),
  /** Notes the rings that stand and are not noted. One change. */
  'tripwires.note': message<{ readonly count: number }>()(z.null()),
  /** Notes what was decided of a ring, and what came. One change. */
  'tripwires.answer': message<null>()(
    z.object({
      tripwireId: id,
      at: z.string().min(4).max(20),
      decision: words,
      decidedBy: words,
      decidedOn: isoDate.nullable(),
      came: words,
      judged: z.enum(RING_VERDICTS),
    }),
  ),
  /** A rule with other terms takes the place of one, which keeps its record. One change. */
  'tripwires.change': message<{ readonly id: string }>()(
    z.object({
      tripwireId: id,
      threshold: z.number().min(0),
      months: z.number().int().min(1).max(24),
      level: z.enum(WATCH_LEVELS),
      owner: words,
      duty: words,
      dutyDays: z.number().min(0).nullable(),
    }),
  ),
  /** A scenario in which the partner of a rule ships what its newest month says. One change. */
  'tripwires.scenario': message<ScenarioDetail>()(
    z.object({
      tripwireId: id,
      days: z.number().int().min(1).max(3650),
      economyId: countryId.nullable(),
    }),
  ),
} as const;
