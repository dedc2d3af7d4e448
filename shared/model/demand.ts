import type { Mark } from '../base/certainty';
import type { CountryId } from './country';
import type { MaterialId } from './material';

/** A use of a material: a production line or a sector of one economy. Tier 1 (defence) is served first. */
export interface Use {
  readonly id: string;
  readonly economyId: CountryId;
  readonly nameEn: string;
  readonly nameJa: string;
  readonly tier: 1 | 2 | 3;
  readonly sourceId: string | null;
  readonly note: string | null;
}

/** What a use needs of a material in a year, tonnes REO. */
export interface Demand {
  readonly id: string;
  readonly useId: string;
  readonly materialId: MaterialId;
  readonly year: number;
  readonly tonnes: number;
  /** Share of the need (percent) that the use must keep; 0 when it can stop altogether. */
  readonly floorPercent: number;
  readonly mark: Mark;
  readonly sourceId: string | null;
  readonly note: string | null;
}

/**
 * What is at stake in a use when a tonne REO of its need of a material is missing: yen of its output. Source:
 * docs/engine.md 5.1.
 */
export interface ValueAtStake {
  readonly id: string;
  readonly useId: string;
  readonly materialId: MaterialId;
  readonly yenPerTonne: number;
  readonly mark: Mark;
  readonly sourceId: string | null;
  readonly note: string | null;
}

/** What recycling gives and substitution saves in a year: national totals for one material. */
export interface Relief {
  readonly id: string;
  readonly economyId: CountryId;
  readonly materialId: MaterialId;
  readonly year: number;
  /** Tonnes REO that come back from scrap. */
  readonly recyclingTonnes: number;
  /** Percent of the demand that other technology takes over. */
  readonly substitutionPercent: number;
  readonly mark: Mark;
  readonly sourceId: string | null;
  readonly note: string | null;
}
