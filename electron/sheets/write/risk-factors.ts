import type { WithNames } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import type { Bounds } from '@shared/model/dependence';
import type { MaterialId } from '@shared/model/material';
import type { SupplierId } from '@shared/model/supplier';

/**
 * What the indicators of a scenario follow from beside the shares, total supply, recycling, demand and stock that the
 * workbook holds anyway: plain data, a cell each on the sheet of factors.
 */
export interface RiskFactors {
  /** Every country that supplies or produces, once a year in view. */
  readonly countries: readonly CountryFactors[];
  readonly worlds: readonly WorldFactors[];
  readonly materials: readonly MaterialFactors[];
}

export interface CountryFactors {
  readonly countryId: CountryId;
  /** The year in view that the scores are taken for. */
  readonly year: number;
  /** Mean of the six dimensions, and political stability; null where there is none. */
  readonly governance: number | null;
  readonly stability: number | null;
  /** The trade parameter t_c. */
  readonly trade: number;
  readonly sourceIds: readonly string[];
}

/** World production of a stage by country, as one series has it. */
export interface WorldFactors {
  readonly id: string;
  readonly seriesId: string;
  readonly seriesNames: WithNames;
  /** Of the series, and the year in view. */
  readonly seriesYear: number;
  readonly year: number;
  /** Percent of the world. */
  readonly shares: readonly {
    readonly countryId: CountryId;
    readonly percent: number;
    readonly estimated: boolean;
  }[];
  /** Whether one country may hold all that no country is named for. */
  readonly restMayBeOne: boolean;
  readonly sourceIds: readonly string[];
}

export interface MaterialFactors {
  readonly materialId: MaterialId;
  readonly year: number;
  /** In the order of the model. */
  readonly suppliers: readonly SupplierFactors[];
  /** Of the suppliers, once each. */
  readonly countries: readonly {
    readonly countryId: CountryId;
    readonly own: boolean;
    /** "Other countries": no country is named. */
    readonly unnamed: boolean;
  }[];
  readonly worldId: string | null;
  readonly substitutionIndex: number;
  /** US dollars a kilogram. */
  readonly price: {
    readonly value: number;
    readonly year: number;
    readonly sourceIds: readonly string[];
  } | null;
  /** Tonnes REO that the countries of the dependence figures mined; null where that limits nothing. */
  readonly mined: { readonly tonnes: number; readonly sourceIds: readonly string[] } | null;
}

/** One supplier of a material; bounds in percent of what it gives. */
export interface SupplierFactors {
  readonly supplierId: SupplierId;
  readonly countryId: CountryId;
  /** Whether its share is not marked known. */
  readonly estimated: boolean;
  /** Percent of what it gives whose way rests on estimates; all of it where its share does. */
  readonly trailEstimated: number;
  readonly direct: number;
  readonly refining: Bounds;
  readonly mining: Bounds;
  readonly touches: Bounds;
}

/** How the figure of a target follows from cells of the workbook, a year at a time. */
export type TargetFactors =
  /** Part of the supply from some countries. */
  | { readonly kind: 'share'; readonly counted: readonly string[] }
  /** Part of the supply from the largest one of these. */
  | { readonly kind: 'largest'; readonly among: readonly string[] }
  /** Part of a country in the imports of several materials. */
  | {
      readonly kind: 'imports';
      readonly countryId: CountryId;
      /** The economy's own countries: what they give is no import. */
      readonly own: readonly string[];
      readonly years: ReadonlyMap<number, ImportYear>;
    }
  /** Recycling over the demand. */
  | { readonly kind: 'recycling' }
  /** Days of stock; `part` of the opening stock counts, 0..1. */
  | {
      readonly kind: 'stockDays';
      readonly part: number;
      readonly over: 'demand' | 'imports';
      readonly own: readonly string[];
    };

export interface ImportYear {
  /** Materials of the workbook with a declared total. */
  readonly materialIds: readonly MaterialId[];
  /** Tonnes of the others: from the country that is counted, of suppliers not yet in production, and all. */
  readonly others: { readonly counted: number; readonly late: number; readonly all: number };
}
