import { z } from 'zod';
import { MARKS } from '../base/certainty';
import { year } from './checks';
import { id } from './input-checks';

/** Figures of a lever that a person says otherwise; the rest stays as it is offered. */
export const leverEdit = z.strictObject({
  id,
  /** Tonnes, tonnes a year, or percentage points. 0 leaves the lever out. */
  max: z.number().min(0).optional(),
  fixedYen: z.number().min(0).optional(),
  /** Null: nobody knows it. */
  purchaseYen: z.number().min(0).nullable().optional(),
  holdingYen: z.number().min(0).optional(),
  yenPerTonne: z.number().min(0).nullable().optional(),
  startYear: year.nullable().optional(),
  /** Days from the decision to the first of it. */
  leadDays: z.number().int().min(0).max(36_500).nullable().optional(),
  /** Stock, and what is bought on the spot: most tonnes in a month; null for no limit. */
  perMonth: z.number().min(0).nullable().optional(),
  yearsToFull: z.number().int().min(0).max(50).optional(),
  mark: z.enum(MARKS).optional(),
});
export type LeverEdit = z.output<typeof leverEdit>;
