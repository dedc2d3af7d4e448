import { z } from 'zod';
import type { ProjectTables } from '../plan';
import { ENTERED_AS } from '../share';
import { STOCK_TIERS } from '../stock';
import * as part from './parts';

const shareSet = {
  economyId: part.countryId,
  materialId: part.materialId,
  stage: part.stage,
  year: part.year,
};

const share = z
  .strictObject({
    id: part.id,
    ...shareSet,
    supplierId: part.supplierId,
    enteredAs: z.enum(ENTERED_AS),
    value: z.number().min(0),
    basis: part.massBasis,
    mark: part.mark,
    low: part.percent.nullable(),
    high: part.percent.nullable(),
    locked: z.boolean(),
    note: part.textOrNull,
    sourceId: part.textOrNull,
    importId: part.textOrNull,
    importCell: part.textOrNull,
  })
  .refine((row) => row.enteredAs === 'tonnes' || row.value <= 100, {
    path: ['value'],
    message: 'a percentage is at most 100',
  }) satisfies z.ZodType<ProjectTables['share']>;

const totalSupply = z.strictObject({
  id: part.id,
  ...shareSet,
  method: z.enum(['declared', 'summed']),
  tonnes: part.tonnes,
  basis: part.massBasis,
  mark: part.mark,
  sourceId: part.textOrNull,
  note: part.textOrNull,
}) satisfies z.ZodType<ProjectTables['totalSupply']>;

const use = z.strictObject({
  id: part.id,
  economyId: part.countryId,
  nameEn: part.text,
  nameJa: part.text,
  tier: z.literal([1, 2, 3]),
  sourceId: part.textOrNull,
  note: part.textOrNull,
}) satisfies z.ZodType<ProjectTables['use']>;

const demand = z.strictObject({
  id: part.id,
  useId: part.id,
  materialId: part.materialId,
  year: part.year,
  tonnes: part.tonnes,
  floorPercent: part.percent,
  mark: part.mark,
  sourceId: part.textOrNull,
  note: part.textOrNull,
}) satisfies z.ZodType<ProjectTables['demand']>;

const relief = z.strictObject({
  id: part.id,
  economyId: part.countryId,
  materialId: part.materialId,
  year: part.year,
  recyclingTonnes: part.tonnes,
  substitutionPercent: part.percent,
  mark: part.mark,
  sourceId: part.textOrNull,
  note: part.textOrNull,
}) satisfies z.ZodType<ProjectTables['relief']>;

const stock = z.strictObject({
  id: part.id,
  economyId: part.countryId,
  materialId: part.materialId,
  tier: z.enum(STOCK_TIERS),
  tonnes: part.tonnes,
  minimum: part.tonnes,
  maximum: part.tonnes.nullable(),
  maximumReleasePerDay: part.tonnes.nullable(),
  targetDays: z.number().min(0).nullable(),
  secret: z.boolean(),
  mark: part.mark,
  sourceId: part.textOrNull,
  note: part.textOrNull,
}) satisfies z.ZodType<ProjectTables['stock']>;

const valueAtStake = z.strictObject({
  id: part.id,
  useId: part.id,
  materialId: part.materialId,
  yenPerTonne: z.number().min(0),
  mark: part.mark,
  sourceId: part.textOrNull,
  note: part.textOrNull,
}) satisfies z.ZodType<ProjectTables['valueAtStake']>;

/** The plan that scenarios stand on. */
export const planRows = { share, totalSupply, use, demand, valueAtStake, relief, stock } as const;
