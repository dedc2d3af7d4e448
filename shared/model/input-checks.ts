import { z } from 'zod';
import { isOwnName } from '../base/plain-text';
import { asCountryId } from './country';
import { asMaterialId } from './material';
import { type NamedUses, RANKS } from './named-uses';
import { ruleSays } from './rule-says';
import { asSupplierId } from './supplier';

/** Checks of what a person or a file writes, each with its limits. Ids are opaque and short; whether one exists is checked where the rows are. */
export const id = z.string().min(1).max(200).refine(isOwnName, ruleSays('misfit.ownId'));
export const countryId = id.transform(asCountryId);
export const materialId = id.transform(asMaterialId);
export const supplierId = id.transform(asSupplierId);
export const wholeDays = z.number().int().min(0).max(3_650);
export const namedUses: z.ZodType<NamedUses> = z.strictObject({
  uses: z.array(id).max(300),
  tiers: z.array(z.literal(RANKS)),
});
