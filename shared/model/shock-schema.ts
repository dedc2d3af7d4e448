import { z } from 'zod';
import { amount, countryId, isoDate, materialId, percent, stage, supplierId, text } from './checks';
import { QUOTA_PERIODS, type Shock } from './shock';

const scope = {
  id: text,
  label: text,
  imposedBy: countryId,
  materials: z.array(materialId),
  stages: z.array(stage),
  destinations: z.array(countryId),
  start: isoDate,
  end: isoDate,
  recoveryDays: amount,
};

/** A shock as it is stored and as it comes from a file. Dates of ISO form sort as text. */
export const shockSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ban'), ...scope }),
    z.strictObject({
      kind: z.literal('licence'),
      ...scope,
      coveredPercent: percent.optional(),
      approvedPercent: percent,
      delayDays: amount,
      queuedPercent: percent,
      releaseStart: isoDate.nullable(),
      releaseDays: amount,
    }),
    z.strictObject({
      kind: z.literal('quota'),
      ...scope,
      ceilingTonnes: amount,
      period: z.enum(QUOTA_PERIODS),
    }),
    z.strictObject({
      kind: z.literal('outage'),
      ...scope,
      supplierId: supplierId,
      remainingPercent: percent,
    }),
    z.strictObject({
      kind: z.literal('tax'),
      ...scope,
      taxPercent: amount,
      passThroughPercent: percent,
      elasticity: z.number().max(0),
    }),
    z.strictObject({
      kind: z.literal('leak'),
      ...scope,
      percent: percent,
      delayDays: amount,
    }),
  ])
  .refine((shock) => shock.start <= shock.end, {
    path: ['end'],
    message: 'ends before it starts',
  }) satisfies z.ZodType<Shock>;
