import { yearOf } from '@shared/base/calendar';
import { byId } from '@shared/model/catalogue';
import type { Limit, SolveProblem } from '@shared/model/goal';
import { isBought } from '@shared/model/lever';
import { nothingWithout } from '@shared/model/missing-figures';
import { releasePerDay } from '@shared/model/stock-limits';
import { freeCapacity, type RateLever, startsLate } from './lever-years';
import { placesOf } from './places';

/** A limit with a name, so that a programme can be built without it. */
export interface NamedLimit extends Limit {
  readonly id: string;
}

/** A limit that stands at no lever, material, country or year of its own. */
const OF_NOTHING = { leverId: null, materialId: null, countryId: null, year: null } as const;

/** Every limit of a question, in the order in which they are tried when no mix reaches the goals. */
export function limitsOf(problem: SolveProblem): NamedLimit[] {
  const limits: NamedLimit[] = [];
  const add = (kind: Limit['kind'], of: string, at: number, more: Partial<Omit<Limit, 'kind' | 'at'>>) =>
    limits.push({ ...OF_NOTHING, ...more, id: nameOfLimit(kind, of), kind, at });
  if (problem.budgetYen !== null) add('budget', '', problem.budgetYen, {});
  for (const lever of problem.levers) {
    const of = { leverId: lever.id, materialId: lever.materialId };
    add('lever', lever.id, lever.max, of);
    if (lever.kind === 'stock') {
      if (lever.inTime !== null) add('market', lever.id, lever.inTime, of);
    } else if (!isBought(lever) && startsLate(problem, lever)) {
      const year = firstYearOfLever(lever);
      add('start', lever.id, nothingWithout(year), { ...of, year });
    }
    const material = problem.model.materials.find(({ materialId }) => materialId === lever.materialId);
    if (material === undefined || lever.kind !== 'offtake') continue;
    const free = freeCapacity(problem.model, material, lever, problem.coverDays);
    if (Number.isFinite(free)) add('capacity', lever.id, free, of);
  }
  for (const material of problem.model.materials) {
    const { maximum, opening } = material.stock;
    const release = releasePerDay(material.stock);
    const { materialId } = material;
    if (maximum !== null) add('store', materialId, Math.max(0, maximum - opening), { materialId });
    if (Number.isFinite(release)) add('release', materialId, release, { materialId });
    const places = placesOf(problem, material);
    for (const { id, isKept, countryId, year, tonnes } of places)
      if (!isKept) add(countryId === null ? 'rest' : 'place', id, tonnes, { materialId, countryId, year });
    if (places.some(({ isKept }) => isKept)) add('kept', materialId, 0, { materialId });
  }
  return limits;
}

function firstYearOfLever(lever: RateLever): number | null {
  if (lever.kind !== 'orderedSaving') return lever.ramp.startYear;
  return lever.from === null ? null : yearOf(lever.from);
}

/** What a limit is called: its kind, and the lever, material or place that it bounds. */
export function nameOfLimit(kind: Limit['kind'], of: string): string {
  return `${kind} ${of}`;
}

/** Where a limit stands, by its name; undefined where it was left out or there is none. */
export type InForce = (name: string) => number | undefined;

export function inForceOf(limits: readonly NamedLimit[]): InForce {
  return (name) => byId(limits, name)?.at;
}
