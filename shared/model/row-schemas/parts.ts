import { z } from 'zod';
import { type IsoDate, parseIsoDate } from '../../base/calendar';
import { MARKS } from '../../base/certainty';
import { MASS_BASES } from '../../base/mass-basis';
import { OBSERVED_STAGES, STAGES } from '../../base/stage';
import { FIRST_YEAR, LAST_YEAR } from '../../base/units';
import type { CountryId } from '../country';
import type { MaterialId } from '../material';
import type { SupplierId } from '../supplier';

/** Fields that many tables share. Ids are opaque text: a slug in the sample, a uuid for what a person makes. */
export const text = z.string().min(1);
export const textOrNull = text.nullable();
export const id = text;

export const countryId = text.transform((value) => value as CountryId);
export const materialId = text.transform((value) => value as MaterialId);
export const supplierId = text.transform((value) => value as SupplierId);

export const mark = z.enum(MARKS);
export const massBasis = z.enum(MASS_BASES);
export const stage = z.enum(STAGES);
export const observedStage = z.enum(OBSERVED_STAGES);

export const year = z.number().int().min(FIRST_YEAR).max(LAST_YEAR);
export const percent = z.number().min(0).max(100);
export const tonnes = z.number().min(0);

/** YYYY-MM-DD, a day that exists. */
export const isoDate = z
  .string()
  .refine((value) => parseIsoDate(value) !== null, { message: 'not a date as YYYY-MM-DD' })
  .transform((value) => value as IsoDate);
