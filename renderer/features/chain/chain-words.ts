import type { ChainPaths } from '@shared/features/chain/contract';
import type { CountryId } from '@shared/model/country';
import { boundsOf, type Figure } from '@shared/model/indicator';
import type { PathDefinition, PathStep, PathVerdict, SupplyPath } from '@shared/model/supply-path';
import { pathVerdict } from '@shared/model/supply-path';
import type { Formats } from '@shared/words/formats';
import type { Words } from '../../kit/state/language';
import type { ReferenceLookup } from '../../kit/state/reference';

/** A path with what it counts for under the definition in view, and its place in the list of the answer. */
export interface JudgedPath extends SupplyPath {
  readonly index: number;
  readonly verdict: PathVerdict;
}

/** Holds every path against a definition of dependence on a country. */
export function judgePaths(
  { paths }: ChainPaths,
  definition: PathDefinition,
  countryId: CountryId,
): JudgedPath[] {
  return paths.map((path, index) => ({ ...path, index, verdict: pathVerdict(path, definition, countryId) }));
}

/** Percent of the supply by what its paths count for. */
export function percentOf(paths: readonly JudgedPath[], verdict: PathVerdict): number {
  return paths.reduce((sum, path) => (path.verdict === verdict ? sum + path.percent : sum), 0);
}

/** "Australia › Malaysia › Japan"; what is not known says so. */
export function pathName({ steps }: SupplyPath, known: ReferenceLookup, { t }: Words): string {
  return steps.map((step) => placeName(step, known, t)).join(t('chain.arrow'));
}

export function placeName({ countryId }: PathStep, known: ReferenceLookup, t: Words['t']): string {
  return countryId === null ? t('chain.notKnownPlace') : known.countryName(countryId);
}

/** A share as people read it: 62.0 %, 62.0 – 98.0 %, or that it is not known. */
export function shareText(figure: Figure, f: Formats): string {
  const bounds = boundsOf(figure);
  if (bounds === null) return f.missing;
  return f.figure(bounds.low) === f.figure(bounds.high)
    ? f.percent(bounds.low)
    : f.percentRange(bounds.low, bounds.high);
}
