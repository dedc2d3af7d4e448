import { z } from 'zod';
import { type IsoDate, parseIsoDate } from '../base/calendar';
import { isOwnName, isPlain } from '../base/plain-text';
import { STAGES } from '../base/stage';
import { FIRST_YEAR, LAST_YEAR } from '../base/year-range';
import { asCountryId } from './country';
import { asMaterialId } from './material';
import { ruleSays } from './rule-says';
import { asSupplierId } from './supplier';

/** Checks that many fields share. Ids are opaque text: a slug in the sample, a uuid for what a person makes. */
export const text = z.string().min(1).refine(isPlain, ruleSays('misfit.plain'));

/** The id that a row is given; one that refers to it is held to what there is. */
export const ownId = text.refine(isOwnName, ruleSays('misfit.ownId'));

/** 4, 6, 8, 9 or 10 digits: a code of five or seven is one with a digit lost. */
export const tariffCode = text.refine(
  (value) => /^(?:\d{4}|\d{6}|\d{8,10})$/.test(value),
  ruleSays('misfit.tariffCode'),
);

export const countryId = text.transform(asCountryId);
export const materialId = text.transform(asMaterialId);
export const supplierId = text.transform(asSupplierId);

export const stage = z.enum(STAGES);

export const year = z.number().int().min(FIRST_YEAR).max(LAST_YEAR);
export const percent = z.number().min(0).max(100);
/** Zero or more: tonnes, days. */
export const amount = z.number().min(0);

/** YYYY-MM-DD, a day that exists. */
export const isoDate = z
  .string()
  .refine((value) => parseIsoDate(value) !== null, ruleSays('misfit.date'))
  .transform((value) => value as IsoDate);
