import { z } from 'zod';
import type { ProjectTables } from '../plan';
import { SUPPLIER_KINDS } from '../supplier';
import * as part from './parts';

const country = z.strictObject({
  id: part.countryId,
  nameEn: part.text,
  nameJa: part.text,
  nameZh: part.textOrNull,
  aliases: z.array(part.text),
  isEconomy: z.boolean(),
}) satisfies z.ZodType<ProjectTables['country']>;

const governance = z.strictObject({
  id: part.id,
  countryId: part.countryId,
  year: part.year,
  indicator: z.enum(['political_stability', 'mean_of_six']),
  score: z.number(),
  sourceId: part.textOrNull,
}) satisfies z.ZodType<ProjectTables['governance']>;

const material = z.strictObject({
  id: part.materialId,
  nameEn: part.text,
  nameJa: part.text,
  oxide: part.textOrNull,
  metalPerOxide: z.number().gt(0).lt(1).nullable(),
  weight: z.enum(['light', 'heavy', 'group', 'other']),
  aliases: z.array(part.text),
  position: z.number().int(),
}) satisfies z.ZodType<ProjectTables['material']>;

const supplier = z.strictObject({
  id: part.supplierId,
  kind: z.enum(SUPPLIER_KINDS),
  nameEn: part.text,
  nameJa: part.text,
  place: part.textOrNull,
  countryId: part.countryId,
  stage: part.stage,
  owner: part.textOrNull,
  leadTimeDays: z.number().min(0),
  startYear: part.year.nullable(),
  aliases: z.array(part.text),
  sourceId: part.textOrNull,
  note: part.textOrNull,
}) satisfies z.ZodType<ProjectTables['supplier']>;

const capacity = z.strictObject({
  id: part.id,
  supplierId: part.supplierId,
  materialId: part.materialId,
  tonnesPerYear: part.tonnes.nullable(),
  mark: part.mark,
  sourceId: part.textOrNull,
  note: part.textOrNull,
}) satisfies z.ZodType<ProjectTables['capacity']>;

const feed = z.strictObject({
  id: part.id,
  supplierId: part.supplierId,
  materialId: part.materialId,
  fromStage: part.stage,
  fromCountryId: part.countryId,
  percent: part.percent,
  mark: part.mark,
  sourceId: part.textOrNull,
  note: part.textOrNull,
}) satisfies z.ZodType<ProjectTables['feed']>;

const recovery = z.strictObject({
  id: part.id,
  supplierId: part.supplierId,
  days: z.number().min(0),
  mark: part.mark,
  sourceId: part.textOrNull,
  note: part.textOrNull,
}) satisfies z.ZodType<ProjectTables['recovery']>;

/** Who and what: stays the same whatever the scenario. */
export const referenceRows = { country, governance, material, supplier, capacity, feed, recovery } as const;
