import { z } from 'zod';
import type { ProjectTables } from '../plan';
import { OVERRIDE_FIELDS } from '../scenario';
import { QUOTA_PERIODS, type Shock } from '../shock';
import { ALLOCATIONS } from '../what-if';
import * as part from './parts';

const scope = {
  id: part.id,
  label: part.text,
  imposedBy: part.countryId,
  materials: z.array(part.materialId),
  stages: z.array(part.stage),
  destinations: z.array(part.countryId),
  start: part.isoDate,
  end: part.isoDate,
  recoveryDays: z.number().min(0),
};

/** A shock as it is stored and as it comes from a file. Dates of ISO form sort as text. */
export const shockSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ban'), ...scope }),
    z.strictObject({
      kind: z.literal('licence'),
      ...scope,
      coveredPercent: part.percent.optional(),
      approvedPercent: part.percent,
      delayDays: z.number().min(0),
      queuedPercent: part.percent,
      releaseStart: part.isoDate.nullable(),
      releaseDays: z.number().min(0),
    }),
    z.strictObject({
      kind: z.literal('quota'),
      ...scope,
      ceilingTonnes: part.tonnes,
      period: z.enum(QUOTA_PERIODS),
    }),
    z.strictObject({
      kind: z.literal('outage'),
      ...scope,
      supplierId: part.supplierId,
      remainingPercent: part.percent,
    }),
    z.strictObject({
      kind: z.literal('tax'),
      ...scope,
      taxPercent: z.number().min(0),
      passThroughPercent: part.percent,
      elasticity: z.number().max(0),
    }),
    z.strictObject({
      kind: z.literal('leak'),
      ...scope,
      percent: part.percent,
      delayDays: z.number().min(0),
    }),
  ])
  .refine((shock) => shock.start <= shock.end, {
    path: ['end'],
    message: 'ends before it starts',
  }) satisfies z.ZodType<Shock>;

const scenario = z.strictObject({
  id: part.id,
  name: part.text,
  parentId: part.textOrNull,
  note: part.textOrNull,
  window: z.strictObject({
    economyId: part.countryId.nullable(),
    stage: part.stage.nullable(),
    start: part.isoDate.nullable(),
    days: z.number().int().positive().nullable(),
    allocation: z.enum(ALLOCATIONS).nullable().optional(),
  }),
  sourceId: part.textOrNull,
}) satisfies z.ZodType<ProjectTables['scenario']>;

const scenarioShock = z.strictObject({
  id: part.id,
  scenarioId: part.id,
  position: z.number().int().min(0),
  shock: shockSchema,
}) satisfies z.ZodType<ProjectTables['scenarioShock']>;

const override = z.strictObject({
  id: part.id,
  scenarioId: part.id,
  field: z.enum(OVERRIDE_FIELDS),
  key: part.text,
  value: z.number(),
  reason: part.textOrNull,
}) satisfies z.ZodType<ProjectTables['override']>;

/** What a scenario holds. */
export const scenarioRows = { scenario, scenarioShock, override } as const;
