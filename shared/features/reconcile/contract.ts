import { z } from 'zod';
import { countryId, id } from '../../ipc/fields';
import { message } from '../../ipc/message';
import type { CountryId } from '../../model/country';
import type { Observation } from '../../model/tables/observation';
import type { Series } from '../../model/tables/series';

/** In what two series can differ, beside what they say. */
export type Dimension = 'scope' | 'basis' | 'period';

/** Between customs codes, where a series names more than one. */
export const CODES_APART = ', ';

/** One part of what two series count, as each of them says it. */
export interface DefinedPart {
  readonly part: 'reporter' | 'kind' | 'material' | 'stage' | 'codes' | 'unit' | 'basis' | 'weight';
  readonly dimension: Dimension;
  readonly a: string | null;
  readonly b: string | null;
}

/** One figure of a series in a year. */
export interface SidedFigure {
  readonly period: string;
  readonly value: number;
  readonly censor: Observation['censor'];
  /** So many parts of the year were added up. */
  readonly addedUp: number | null;
}

/** Why two figures differ, as far as the project can tell. */
export type Verdict =
  /** They say the same. */
  | 'alike'
  /** They say the same once the factors of the project lead from one basis to the other. */
  | 'converted'
  /** One is only a bound, and the other lies within it. */
  | 'bound'
  /** Something differs in what they count, and no factor of the project takes it away. */
  | 'differs'
  /** Nothing in the definitions says why. */
  | 'open';

export interface ReconciledYear {
  readonly year: number;
  readonly a: SidedFigure;
  readonly b: SidedFigure;
  /** The second less the first. */
  readonly difference: number;
  /** What of it goes by counting the second in the basis of the first; null where no factor leads there. */
  readonly byBasis: { readonly low: number; readonly high: number } | null;
  /** What is left. */
  readonly rest: { readonly low: number; readonly high: number };
  readonly verdict: Verdict;
  /** What differs and is not taken away. */
  readonly dimensions: readonly Dimension[];
}

export interface Reconciled {
  readonly a: Series;
  readonly b: Series;
  /** Whose figures are compared; null for the world or a total. */
  readonly countryId: CountryId | null;
  /** Partners that both have. */
  readonly countries: readonly (CountryId | null)[];
  /** In what the figures are compared. */
  readonly unit: Series['unit'];
  readonly parts: readonly DefinedPart[];
  /** Oldest first. */
  readonly years: readonly ReconciledYear[];
}

/** Of how many figures a series is, and of which years. */
export interface SeriesSpan {
  readonly seriesId: string;
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

export const contract = {
  'reconcile.spans': message<readonly SeriesSpan[]>()(z.null()),
  /** No country: China where both have it, or else what both have. */
  'reconcile.series': message<Reconciled>()(
    z.object({ a: id, b: id, country: z.object({ id: countryId.nullable() }).nullable() }),
  ),
} as const;
