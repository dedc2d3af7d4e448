import type { SolveProblem } from '@shared/model/goal';
import { headlineOf, type Weighed, weights } from '@shared/model/headline';
import type { MaterialId } from '@shared/model/material';

/**
 * The materials that the days of a goal hold for: those that weigh enough at any of their uses to rule a headline, and the small
 * ones that a person holds all the same. Source: docs/engine.md 5.5, 10.2.
 * @param nothingDone the run without levers
 */
export function heldMaterials(
  { model, smallToo }: Pick<SolveProblem, 'model' | 'smallToo'>,
  nothingDone: Weighed,
): ReadonlySet<MaterialId> {
  const { isHeavy, ofRun } = weights(nothingDone.materials);
  const holds = (id: MaterialId, uses: readonly { readonly useId: string }[]) =>
    smallToo.includes(id) || (uses.length === 0 ? ofRun(id) : uses.some(({ useId }) => isHeavy(id, useId)));
  return new Set(
    model.materials.flatMap(({ materialId, uses }) => (holds(materialId, uses) ? [materialId] : [])),
  );
}

/** Of the others those that are short in the days asked for, the earliest first. */
export function leftOutOf(
  { coverDays }: Pick<SolveProblem, 'coverDays'>,
  nothingDone: Weighed,
  held: ReadonlySet<MaterialId>,
): MaterialId[] {
  if (coverDays === null) return [];
  return headlineOf(nothingDone)
    .alsoShort.filter(({ materialId, moment }) => !held.has(materialId) && moment.day < coverDays)
    .map(({ materialId }) => materialId);
}
