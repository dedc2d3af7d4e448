import type { Mark } from '@shared/base/certainty';
import type { MassBasis } from '@shared/base/mass-basis';
import type { Notice } from '@shared/base/refusal';
import type { ObservedStage } from '@shared/base/stage';
import type { WithNames } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import type { Figure, FigureBasis } from '@shared/model/indicator';
import type { MaterialId } from '@shared/model/material';
import type { SupplyChain } from '../supply-chain';

/** A value with what stands behind it. */
export interface Sourced<Value> {
  readonly value: Value;
  readonly sourceIds: readonly string[];
  readonly remarks: readonly Notice[];
}

/** World production of a stage by country. */
export interface WorldShares {
  /** Fractions of the world. */
  readonly shares: readonly { readonly countryId: CountryId; readonly share: number; readonly mark: Mark }[];
  readonly remainder: number;
  /** Largest single one among the unnamed; undefined where the smallest named share bounds it. */
  readonly largestUnnamed: number | undefined;
  readonly year: number;
  readonly seriesId: string;
  readonly seriesNames: WithNames;
  readonly sourceIds: readonly string[];
}

/** A governance score of one country, World Bank scale. */
export type ScoreOf = (countryId: CountryId) => { readonly score: number; readonly sourceId: string } | null;

/** Everything that the figures of one material at one stage in one year are worked out from, as plain data. */
export interface StageCase {
  readonly materialId: MaterialId;
  readonly stage: ObservedStage;
  readonly year: number;
  readonly basis: FigureBasis;
  readonly total: { readonly tonnes: number; readonly basis: MassBasis } | null;
  readonly chain: SupplyChain;
  /** The economy's own countries. */
  readonly members: readonly string[];
  readonly world: WorldShares | null;
  readonly governance: ScoreOf;
  readonly stability: ScoreOf;
  /** t_c of a partner; own countries have their own neutral value. */
  readonly trade: (countryId: CountryId) => number;
  /** How those were taken. */
  readonly tradeRemark: Notice;
  /** Percent; null: to be taken from the shares of the economy's own countries. */
  readonly reliance: Sourced<Figure> | null;
  /** Domestic output in percent of the imports; null: the own countries' part of the shares. */
  readonly domesticPercent: number | null;
  readonly price: (Sourced<number> & { readonly year: number }) | null;
  readonly recyclingInputRate: Sourced<number>;
  readonly substitutionIndex: Sourced<number>;
  /** Whether trade parameters, recycling rate and substitution index are all given, none of them a default. */
  readonly hasPublishedFactors: boolean;
  readonly missingGovernance: number | null;
  /** What has to be known about all figures of the stage. */
  readonly remarks: readonly Notice[];
}

/** A notice without a place. */
export function remark(code: Notice['code'], params: Notice['params'] = {}): Notice {
  return { code, params };
}

/** Ids once each, in the order met, without those that are not known. */
export function idsOf(...lists: readonly (readonly (string | null)[])[]): string[] {
  return [...new Set(lists.flat().filter((id): id is string => id !== null))];
}
