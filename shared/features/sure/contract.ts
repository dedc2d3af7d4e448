import { z } from 'zod';
import { id } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { AskView } from './ask-view';
import type { SureView } from './view';

/** Events beside the inputs: of countries at the rates that the register of measures counts, at illustrative rates, or none. */
export const SURE_EVENTS = ['on', 'illustrative', 'off'] as const;
export type SureEvents = (typeof SURE_EVENTS)[number];

/** So many scenarios are held against each other in the window. */
export const MOST_SCENARIOS = 5;

export const contract = {
  /**
   * How sure the first scenario is, and what is held against it on the same draws; what draws and seed may be is checked with its
   * words by the engine. Pushes job.progress; jobs.cancel with the same jobId ends it between two draws.
   */
  'sure.run': message<SureView>()(
    z.object({
      jobId: id,
      scenarioIds: z.array(id).min(1).max(MOST_SCENARIOS),
      draws: z.number(),
      seed: z.number(),
      inputs: z.boolean(),
      events: z.enum(SURE_EVENTS),
    }),
  ),
  /** What it is worth to know before deciding about the first scenario, of those held against it and of more stock. Progress as above. */
  'sure.askNext': message<AskView>()(
    z.object({
      jobId: id,
      scenarioIds: z.array(id).min(1).max(MOST_SCENARIOS),
      draws: z.number(),
      seed: z.number(),
      chancePercent: z.number().min(0).max(100),
    }),
  ),
} as const;
