import type { SolveProblem } from '@shared/model/goal';
import type { Mix } from '@shared/model/lever';
import { type Place, placeId } from '@shared/model/lever-place';
import { inMix, inYear, sumUnder } from '@shared/model/missing-figures';
import type { MaterialModel } from '@shared/model/what-if';
import { type SharedOut, setYearOf, sharesIn, windowYears } from './lever-years';

/** A place of one year, with what the programme needs to know of it. */
export interface OpenPlace extends Place {
  readonly id: string;
  /** Tonnes REO of that year that are there to be taken. */
  readonly tonnes: number;
  /** The year by whose ramps offtakes come into it. */
  readonly rampYear: number;
  /** Whether it stays as it is: what it brings is kept, unless the question opens it. */
  readonly isKept: boolean;
}

/**
 * Where offtakes of a material can go, in each year of the window and of a share that is asked for: into the rest that is
 * allocated to nobody, or in the place of what a country delivers. None without an offtake. Source: docs/engine.md 10.1.
 */
export function placesOf(problem: SolveProblem, material: MaterialModel): OpenPlace[] {
  const { materialId } = material;
  const { levers, shares, giveWay, model } = problem;
  if (!levers.some((lever) => lever.kind === 'offtake' && lever.materialId === materialId)) return [];
  const years = windowYears(model);
  const open = (year: number, rampYear: number, set: readonly SharedOut[], supply: number) =>
    [...percentsOf(set)].map(
      ([countryId, percent]): OpenPlace => ({
        materialId,
        year,
        countryId,
        rampYear,
        tonnes: (percent / 100) * supply,
        id: placeId({ materialId, year, countryId }),
        isKept: countryId !== null && !giveWay.includes(countryId),
      }),
    );
  const inWindow = years.flatMap((year) =>
    open(year, setYearOf(material, year), sharesIn(material, year), inYear(material.totalSupply, year)),
  );
  const later = shares.flatMap((goal) =>
    goal.materialId === materialId && !years.includes(goal.year)
      ? open(goal.year, goal.year, goal.suppliers, goal.totalSupply)
      : [],
  );
  return [...inWindow, ...later].filter(({ tonnes }) => tonnes > 0);
}

/** The places of all materials of a question. */
export function allPlaces(problem: SolveProblem): OpenPlace[] {
  return problem.model.materials.flatMap((material) => placesOf(problem, material));
}

/** Percent of a set by country, with the rest that is allocated to nobody under null. */
export function percentsOf(set: readonly SharedOut[]): Map<SharedOut['countryId'] | null, number> {
  const byCountry = new Map<SharedOut['countryId'] | null, number>();
  const total = set.reduce((sum, { percent }) => sum + percent, 0);
  byCountry.set(null, Math.max(0, 100 - total));
  for (const { countryId, percent } of set)
    byCountry.set(countryId, sumUnder(byCountry, countryId) + percent);
  return byCountry;
}

/** The places that a mix fills, with the tonnes REO of their year. */
export function filledPlaces(problem: SolveProblem, mix: Mix): (Place & { readonly tonnes: number })[] {
  return allPlaces(problem).flatMap(({ id, materialId, year, countryId }) => {
    const tonnes = inMix(mix, id);
    return tonnes > 0 ? [{ materialId, year, countryId, tonnes }] : [];
  });
}
