import { floatAt } from '@shared/base/element-at';
import type { SolveProblem } from '@shared/model/goal';
import type { MaterialId } from '@shared/model/material';
import { type Reached, reachedOf } from '@shared/model/reached-days';
import type { MaterialResult, WhatIfResult } from '@shared/model/what-if-result';
import { heldMaterials } from './held-materials';
import { keptFrom } from './kept-from';

/**
 * How long a run lasts for what a goal asks: to the first shortfall; where lines are to be kept, to the first day from theirs on
 * on which a material is short that they need. Source: docs/engine.md 10.9.
 * @param held the materials that the goal holds; absent: by the needs of this run
 */
export function reachedOfGoal(
  problem: Pick<SolveProblem, 'model' | 'keep' | 'smallToo'>,
  run: WhatIfResult,
  held: ReadonlySet<MaterialId> = heldMaterials(problem, run),
): Reached {
  const reached = reachedOf(run);
  if (problem.keep === null) return reached;
  const from = keptFrom(problem);
  const byMaterial = run.materials
    .filter(({ materialId }) => held.has(materialId))
    .map((material) => ({ materialId: material.materialId, reachedDays: firstShortFrom(material, from) }));
  const days = byMaterial.flatMap(({ reachedDays }) => reachedDays ?? []);
  return { reachedDays: days.length === 0 ? null : Math.min(...days), byMaterial, lightDays: [] };
}

function firstShortFrom({ firstShortfall, series }: MaterialResult, from: number): number | null {
  if (firstShortfall === null || firstShortfall.day >= from)
    return firstShortfall === null ? null : firstShortfall.day;
  const { shortfall, need } = series;
  const day = shortfall.findIndex((tonnes, at) => at >= from && tonnes > 0);
  return day === -1 ? null : day + 1 - Math.min(1, floatAt(shortfall, day) / floatAt(need, day));
}
