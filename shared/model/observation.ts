import type { Mark } from '../base/certainty';
import type { MassBasis } from '../base/mass-basis';
import type { ObservedStage } from '../base/stage';
import type { CountryId } from './country';

/**
 * A series of published figures under one definition. Series that disagree stand side by side; only points of one
 * series are ever joined by a line.
 */
export interface Series {
  readonly id: string;
  readonly nameEn: string;
  readonly nameJa: string;
  /** What exactly is counted: numerator, denominator, customs codes, weight basis. */
  readonly definitionEn: string;
  readonly definitionJa: string;
  readonly kind: 'import_share' | 'imports' | 'mine_production' | 'stage_share' | 'demand' | 'price';
  readonly reporterId: CountryId | null;
  /** A material symbol, or free words for a published group ("magnet REE"). */
  readonly material: string;
  readonly stage: ObservedStage;
  readonly unit: 'percent' | 'tonnes' | 'usd_per_kg';
  readonly massBasis: MassBasis | null;
  readonly weightedBy: 'volume' | 'value' | 'unclear' | null;
}

/** One published figure. Censored figures stay censored: `>95` is a lower bound, never plainly 95. */
export interface Observation {
  readonly id: string;
  readonly seriesId: string;
  /** Whose figure: partner or producing country; null for the world or a total. */
  readonly countryId: CountryId | null;
  /** 2024, FY2024, 2026-01. */
  readonly period: string;
  readonly year: number;
  readonly value: number | null;
  readonly censor: 'none' | 'above' | 'below' | 'withheld' | 'net_exporter';
  readonly mark: Mark;
  readonly sourceId: string | null;
  readonly note: string | null;
}
