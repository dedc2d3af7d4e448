import { z } from 'zod';
import { isoDate, percent, stage, year } from '../model/checks';
import type { CountryId } from '../model/country';
import type { MaterialId } from '../model/material';
import { REBALANCE_MODES } from '../model/rebalancing';
import { QUOTA_PERIODS, type Shock } from '../model/shock';
import type { SupplierId } from '../model/supplier';

/** Pieces of input that several messages share, each with its limits. Ids are opaque and short. */
export const id = z.string().min(1).max(200);
export const countryId = id.transform((text) => text as CountryId); // existence is checked where the rows are
export const materialId = id.transform((text) => text as MaterialId); // likewise
export const rebalanceMode = z.enum(REBALANCE_MODES);
export const handle = z.string().uuid();
export const note = z.string().max(2_000);

export const shareSetKey = z.object({ economyId: countryId, materialId, stage, year });

const wholeDays = z.number().int().min(0).max(3_650);
const scope = {
  id,
  label: z.string().max(200),
  imposedBy: countryId,
  materials: z.array(materialId).max(200),
  stages: z.array(stage),
  destinations: z.array(countryId).max(300),
  start: isoDate,
  end: isoDate,
  recoveryDays: wholeDays,
};

/** A shock as a person or a file may write it. Whether `end` lies after `start` is checked with its words by the service. */
export const shock: z.ZodType<Shock> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ban'), ...scope }),
  z.object({
    kind: z.literal('licence'),
    ...scope,
    coveredPercent: percent.optional(),
    approvedPercent: percent,
    delayDays: wholeDays,
    queuedPercent: percent,
    releaseStart: isoDate.nullable(),
    releaseDays: wholeDays,
  }),
  z.object({
    kind: z.literal('quota'),
    ...scope,
    ceilingTonnes: z.number().min(0).finite(),
    period: z.enum(QUOTA_PERIODS),
  }),
  z.object({
    kind: z.literal('outage'),
    ...scope,
    supplierId: id.transform((text) => text as SupplierId), // existence is checked where the rows are
    remainingPercent: percent,
  }),
  z.object({
    kind: z.literal('tax'),
    ...scope,
    taxPercent: z.number().min(0).max(10_000),
    passThroughPercent: percent,
    elasticity: z.number().min(-100).max(0),
  }),
  z.object({ kind: z.literal('leak'), ...scope, percent, delayDays: wholeDays }),
]);
