import { z } from 'zod';
import { countryId, id } from '../../door/fields';
import { message } from '../../door/message';
import { stage } from '../../model/checks';
import type { MaterialId } from '../../model/material';
import type { Assumption } from '../../model/tables/assumption';
import type { SupplyEvent } from '../../model/tables/event';
import type { Governance } from '../../model/tables/governance';
import type { ImportRecord } from '../../model/tables/import-record';
import type { Observation } from '../../model/tables/observation';
import type { Series } from '../../model/tables/series';
import type { Source } from '../../model/tables/source';
import type { Target } from '../../model/tables/target';

/** Published figures and the record around them, for the overview and the evidence pages. */
export interface Evidence {
  readonly series: readonly Series[];
  readonly observations: readonly Observation[];
  readonly governance: readonly Governance[];
  readonly sources: readonly Source[];
  readonly assumptions: readonly Assumption[];
  readonly events: readonly SupplyEvent[];
  readonly targets: readonly Target[];
  readonly imports: readonly ImportRecord[];
  /** Ids of imports that were taken back. */
  readonly revertedImports: readonly string[];
}

/** One material on the overview: how the economy is supplied with it at one stage in one year. */
export interface MaterialOverview {
  readonly materialId: MaterialId;
  readonly directChina: number | null;
  readonly lookThrough: { readonly low: number; readonly high: number } | null;
  readonly notKnownPercent: number | null;
  readonly coverDays: number | null;
  readonly firstShortfall: { readonly day: number; readonly date: string } | null;
  /** Whether it is short, and weighs too little to rule a headline. Source: docs/engine.md 5.5. */
  readonly isLight: boolean;
}

export const contract = {
  'evidence.load': message<Evidence>()(z.null()),
  'overview.materials': message<readonly MaterialOverview[]>()(
    z.object({ economyId: countryId, stage, year: z.number().int(), scenarioId: id.nullable() }),
  ),
} as const;
