import type { Limit, SolveProblem } from '@shared/model/goal';
import type { MaterialId } from '@shared/model/material';
import { freeCapacity, windowYears } from './lever-years';
import { roomIn } from './responses';

/** A limit with a name, so that a programme can be built without it. */
export interface NamedLimit extends Limit {
  readonly id: string;
}

/** Every limit of a question, in the order in which they are tried when no mix reaches the goals. */
export function limitsOf(problem: SolveProblem): NamedLimit[] {
  const limits: NamedLimit[] = [];
  const add = (
    kind: Limit['kind'],
    of: string,
    at: number,
    leverId: string | null,
    materialId: MaterialId | null,
  ) => limits.push({ id: `${kind} ${of}`, kind, leverId, materialId, at });
  if (problem.budgetYen !== null) add('budget', '', problem.budgetYen, null, null);
  for (const lever of problem.levers) {
    add('lever', lever.id, lever.max, lever.id, lever.materialId);
    const material = problem.model.materials.find(({ materialId }) => materialId === lever.materialId);
    if (material === undefined || lever.kind !== 'offtake') continue;
    const free = freeCapacity(problem.model, material, lever, problem.coverDays);
    if (Number.isFinite(free)) add('capacity', lever.id, free, lever.id, lever.materialId);
  }
  for (const material of problem.model.materials) {
    const { maximum, opening, maximumReleasePerDay } = material.stock;
    const id = material.materialId;
    if (maximum !== null) add('store', id, Math.max(0, maximum - opening), null, id);
    if (maximumReleasePerDay !== null) add('release', id, maximumReleasePerDay, null, id);
    if (problem.levers.some(({ kind, materialId }) => kind === 'offtake' && materialId === id)) {
      const rooms = windowYears(problem.model).map((year) => roomIn(problem, material, year));
      add('room', id, Math.min(...rooms), null, id);
    }
  }
  return limits;
}
