import type { Stage } from '../../base/stage';
import type { CountryId } from '../../model/country';
import type { MaterialId } from '../../model/material';

/** What the context bar says: economy, material, stage, year and scenario scope every area. */
export interface Choice {
  readonly economyId: CountryId;
  readonly materialId: MaterialId;
  readonly stage: Stage;
  readonly year: number;
  /** Null for the plan itself ("Base"). */
  readonly scenarioId: string | null;
}

/** Where a person was in a project: the page and what it was about. The next start goes on there. */
export interface Place extends Choice {
  readonly projectId: string;
  /** The feature whose page it was. */
  readonly areaId: string;
}
