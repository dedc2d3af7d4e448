import type { SolveProblem } from '@shared/model/goal';
import { headlineOf, type Weighed, weights } from '@shared/model/headline';
import type { MaterialId } from '@shared/model/material';

/**
 * The materials that the days of a goal hold for: those that weigh enough at any of their uses to rule a headline, and the small
 * ones that a person holds all the same; where lines are to be kept, at any of these lines. Source: docs/engine.md 5.5, 10.2, 10.9.
 * @param nothingDone the run without levers
 */
export function heldMaterials(
  { model, smallToo, keep }: Pick<SolveProblem, 'model' | 'smallToo' | 'keep'>,
  nothingDone: Weighed,
): ReadonlySet<MaterialId> {
  const { isHeavy, ofRun } = weights(nothingDone.materials);
  const holds = (id: MaterialId, uses: readonly { readonly useId: string }[]) =>
    smallToo.includes(id) || (uses.length === 0 ? ofRun(id) : uses.some(({ useId }) => isHeavy(id, useId)));
  return new Set(
    model.materials.flatMap(({ materialId, uses }) => {
      const asked = keep === null ? uses : uses.filter(({ useId }) => keep.lines.includes(useId));
      return (keep === null || asked.length > 0) && holds(materialId, asked) ? [materialId] : [];
    }),
  );
}

/** Of the others that the goal is about those that are short in the days asked for, the earliest first. */
export function leftOutOf(
  { model, coverDays, keep }: Pick<SolveProblem, 'model' | 'coverDays' | 'keep'>,
  nothingDone: Weighed,
  held: ReadonlySet<MaterialId>,
): MaterialId[] {
  if (coverDays === null) return [];
  const isAsked = (id: MaterialId) =>
    keep === null ||
    model.materials.some(
      ({ materialId, uses }) => materialId === id && uses.some(({ useId }) => keep.lines.includes(useId)),
    );
  return headlineOf(nothingDone)
    .alsoShort.filter(
      ({ materialId, moment }) => !held.has(materialId) && isAsked(materialId) && moment.day < coverDays,
    )
    .map(({ materialId }) => materialId);
}
