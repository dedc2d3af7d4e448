import { headlineOf, type Weighed } from './headline';
import type { MaterialId } from './material';

/** How long a run lasts before something is short. */
export interface Reached {
  /** Days until the first shortfall of a material that weighs enough; null when none of these is short. Source: docs/engine.md 5.5. */
  readonly reachedDays: number | null;
  /** Of each material, whatever it weighs. */
  readonly byMaterial: readonly { readonly materialId: MaterialId; readonly reachedDays: number | null }[];
  /** What is short before that and weighs too little, the earliest first. */
  readonly lightDays: readonly { readonly materialId: MaterialId; readonly days: number }[];
}

export function reachedOf(run: Weighed): Reached {
  const { first, alsoShort } = headlineOf(run);
  const reachedDays = first?.moment.day ?? null;
  return {
    reachedDays,
    byMaterial: run.materials.map(({ materialId, firstShortfall }) => ({
      materialId,
      reachedDays: firstShortfall?.day ?? null,
    })),
    lightDays: alsoShort
      .map(({ materialId, moment }) => ({ materialId, days: moment.day }))
      .filter(({ days }) => reachedDays === null || days < reachedDays),
  };
}
