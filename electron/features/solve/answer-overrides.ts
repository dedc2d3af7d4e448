import type { SolveProblem } from '@shared/model/goal';
import type { Mix, OfftakeLever } from '@shared/model/lever';
import type { Reference } from '@shared/model/plan';
import type { ResolvedScenario } from '@shared/model/resolution';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { sharesWithOfftakes, windowYears } from '../../engine/solve';
import { mixOverrides } from '../../plan/levers/mix-overrides';
import type { OverrideValue } from '../../plan/levers/override-value';
import { materialsOfYear } from './share-goals';

/** The overrides that make a scenario run as the model with the mix in it, and hold the shares that were asked for after it. */
export function answerOverrides(
  asked: ResolvedScenario,
  reference: Reference,
  problem: SolveProblem,
  mix: Mix,
): OverrideValue[] {
  const later = laterShares(asked, reference, problem, mix, windowYears(problem.model));
  // Of what both say, the later year has the last word, in the place where it was first said.
  const all = [...mixOverrides(asked, reference, problem, mix), ...later];
  return [...new Map(all.map((item) => [`${item.field} ${item.key}`, item])).values()];
}

/** The shares of a year after the window, in which a share was asked for. */
function laterShares(
  asked: ResolvedScenario,
  reference: Reference,
  problem: SolveProblem,
  mix: Mix,
  years: readonly number[],
): OverrideValue[] {
  return problem.shares.flatMap((goal) => {
    const { materialId, year } = goal;
    const offtakes = problem.levers.filter(
      (lever): lever is OfftakeLever =>
        lever.kind === 'offtake' && lever.materialId === materialId && (mix[lever.id] ?? 0) > 0,
    );
    if (years.includes(year) || offtakes.length === 0) return [];
    const changed = sharesWithOfftakes(goal.suppliers, offtakes, mix, problem.giveWay, {
      materialId,
      year,
      rampYear: year,
      totalSupply: goal.totalSupply,
    });
    const set = { economyId: asked.window.economyId, materialId, stage: asked.window.stage, year };
    const now = materialsOfYear(asked, reference, problem.model, year).find(
      (material) => material.materialId === materialId,
    );
    const isCarried = asked.plan.shares.every(
      (share) => share.materialId !== materialId || share.year !== year || share.economyId !== set.economyId,
    );
    return [...changed].flatMap(([supplierId, value]): OverrideValue[] => {
      const is = now?.suppliers.find((item) => item.supplierId === supplierId)?.percent[year] ?? 0;
      if (value === is && (!isCarried || value === 0)) return [];
      return [{ field: 'share.percent', key: keyOf(TABLES.share, { ...set, supplierId }), value }];
    });
  });
}
