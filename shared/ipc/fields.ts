import { z } from 'zod';
import { isoDate, stage, year } from '../model/checks';
import { countryId, id, materialId } from '../model/input-checks';
import { REBALANCE_MODES } from '../model/rebalancing';

export { stage } from '../model/checks';
export { countryId, id, materialId, supplierId } from '../model/input-checks';

/** Pieces of input that several messages share, each with its limits. */
export const rebalanceMode = z.enum(REBALANCE_MODES);
export const handle = z.string().uuid();
export const note = z.string().max(2_000);

/** The day on which what can be done is decided, from which leads run; null for the day on which it is asked. Source: docs/engine.md 10.1. */
export const decided = isoDate.nullable().default(null);

/** How much of each lever, by its id, in its own unit. */
export const mix = z.record(id, z.number().min(0));

export const shareSetKey = z.object({ economyId: countryId, materialId, stage, year });

/** What a person says of a scenario from the record that the record does not; null: as the record says. */
export const saidTerms = {
  days: z.number().nullable(),
  withheldPercent: z.number().nullable(),
  materials: z.array(materialId).nullable(),
};
