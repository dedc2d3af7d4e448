import { z } from 'zod';
import type { ProjectTables } from '../plan';
import * as part from './parts';

const source = z.strictObject({
  id: part.id,
  title: part.text,
  publisher: part.textOrNull,
  date: part.textOrNull,
  file: part.textOrNull,
  sheet: part.textOrNull,
  cell: part.textOrNull,
  mark: part.mark,
  note: part.textOrNull,
}) satisfies z.ZodType<ProjectTables['source']>;

const series = z.strictObject({
  id: part.id,
  nameEn: part.text,
  nameJa: part.text,
  definitionEn: part.text,
  definitionJa: part.text,
  kind: z.enum(['import_share', 'imports', 'mine_production', 'stage_share', 'demand', 'price']),
  reporterId: part.countryId.nullable(),
  material: part.text,
  stage: part.observedStage,
  unit: z.enum(['percent', 'tonnes', 'usd_per_kg']),
  massBasis: part.massBasis.nullable(),
  weightedBy: z.enum(['volume', 'value', 'unclear']).nullable(),
}) satisfies z.ZodType<ProjectTables['series']>;

const observation = z.strictObject({
  id: part.id,
  seriesId: part.id,
  countryId: part.countryId.nullable(),
  period: part.text,
  year: part.year,
  value: z.number().nullable(),
  censor: z.enum(['none', 'above', 'below', 'withheld', 'net_exporter']),
  mark: part.mark,
  sourceId: part.textOrNull,
  note: part.textOrNull,
}) satisfies z.ZodType<ProjectTables['observation']>;

const event = z.strictObject({
  id: part.id,
  date: part.isoDate,
  endDate: part.isoDate.nullable(),
  titleEn: part.text,
  titleJa: part.text,
  kind: part.text,
  imposedBy: part.textOrNull,
  affected: part.text,
  materials: part.text,
  summary: part.text,
  mark: part.mark,
  sourceId: part.textOrNull,
}) satisfies z.ZodType<ProjectTables['event']>;

const target = z.strictObject({
  id: part.id,
  economyId: part.countryId,
  nameEn: part.text,
  nameJa: part.text,
  rule: z.enum(['at_most', 'at_least', 'below']),
  value: z.number(),
  unit: z.enum(['percent', 'days']),
  numeratorEn: part.text,
  denominatorEn: part.text,
  stage: part.observedStage,
  material: part.text,
  countryId: part.countryId.nullable(),
  date: part.textOrNull,
  status: z.enum(['law', 'policy', 'aim', 'benchmark']),
  mark: part.mark,
  sourceId: part.textOrNull,
  note: part.textOrNull,
}) satisfies z.ZodType<ProjectTables['target']>;

const assumption = z.strictObject({
  id: part.id,
  code: part.text,
  textEn: part.text,
  textJa: part.text,
  owner: part.text,
  mark: part.mark,
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: part.textOrNull,
  reviewDate: part.isoDate.nullable(),
  dissent: part.textOrNull,
  illustrative: z.boolean(),
  sourceId: part.textOrNull,
}) satisfies z.ZodType<ProjectTables['assumption']>;

/** Published figures, and what stands behind every figure. */
export const evidenceRows = { source, series, observation, event, target, assumption } as const;
