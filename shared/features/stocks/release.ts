import { z } from 'zod';
import { countryId, id, materialId } from '../../ipc/fields';
import { isoDate } from '../../model/checks';
import { TRIGGERS } from '../../model/tables/release-rule';
import { STOCK_TIERS } from '../../model/tables/stock';

/** What a tier waits for in a scenario: nothing, or a trigger of a rule. */
export const RELEASE_CHOICES = ['open', ...TRIGGERS] as const;

/** A limit of a rule that the scenario lifts. */
export const NO_LIMIT = 'none';

/** What a scenario says of the release of a tier; null leaves a term as the scenario inherits it. */
export const releaseSaid = z.object({
  scenarioId: id,
  economyId: countryId,
  materialId,
  tier: z.enum(STOCK_TIERS),
  trigger: z.enum(RELEASE_CHOICES).nullable(),
  date: isoDate.nullable(),
  coverDays: z.number().min(0).nullable(),
  usdPerKg: z.number().min(0).nullable(),
  deliveryDays: z.number().int().min(0).max(3_650).nullable(),
  tonnes: z.union([z.number().min(0), z.literal(NO_LIMIT)]).nullable(),
  upToRank: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(NO_LIMIT)]).nullable(),
});
export type ReleaseSaid = z.output<typeof releaseSaid>;
