import { z } from 'zod';
import type { IsoDate } from '../../base/calendar';
import { STAGES, type Stage } from '../../base/stage';
import { isoDate } from '../checks';
import type { CountryId } from '../country';
import type { Ids } from '../field';
import { countryId, id, materialId, wholeDays } from '../input-checks';
import type { MaterialId } from '../material';

/** What every shock has: who imposes it, on what, against whom, from when to when. An empty list means all. */
export interface ShockScope {
  readonly id: string;
  readonly label: string;
  /** Absent where the label stands for both languages. */
  readonly labelJa?: string | undefined;
  /** The measure of the register that it was made of. */
  readonly measureId?: string | undefined;
  /** The country whose measure it is; of an outage the one in which it happens. */
  readonly imposedBy: CountryId;
  readonly materials: readonly MaterialId[];
  readonly stages: readonly Stage[];
  readonly destinations: readonly CountryId[];
  /** First day on which nothing (or less) is dispatched. */
  readonly start: IsoDate;
  /** First day on which dispatch is free again. */
  readonly end: IsoDate;
  /** Days over which dispatch climbs back to the full amount after `end`, in a straight line; 0 for at once. */
  readonly recoveryDays: number;
}

/** The fields of the scope with their checks; a shock in the making has no label yet. */
export const SCOPE_SHAPE = {
  id,
  label: z.string().max(200),
  labelJa: z.string().max(200).optional(),
  measureId: id.optional(),
  imposedBy: countryId,
  materials: z.array(materialId).max(200),
  stages: z.array(z.enum(STAGES)),
  destinations: z.array(countryId).max(300),
  start: isoDate,
  end: isoDate,
  recoveryDays: wholeDays,
} satisfies { readonly [Field in keyof ShockScope]: z.ZodType<ShockScope[Field]> };

/** The table whose ids a field of the scope holds; null where it names no row. */
export const SCOPE_NAMES = {
  id: null,
  label: null,
  labelJa: null,
  measureId: 'measure',
  imposedBy: 'country',
  materials: 'material',
  stages: null,
  destinations: 'country',
  start: null,
  end: null,
  recoveryDays: null,
} as const satisfies { readonly [Field in keyof Required<ShockScope>]: keyof Ids | null };
