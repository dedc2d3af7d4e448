import { isoDate } from '@shared/base/calendar';
import { type Notice, Refusal } from '@shared/base/refusal';
import type { SolveQuestion } from '@shared/features/solve/contract';
import type { ShareGoal } from '@shared/model/goal';
import type { Reference } from '@shared/model/plan';
import type { ResolvedScenario } from '@shared/model/resolution';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { windowYears } from '../../engine/solve';
import { withNamedSuppliers } from '../../plan/levers/named-suppliers';
import { solverModel } from '../../plan/levers/solver-model';
import { buildModel } from '../../plan/model/build-model';

/** The goals of a question about shares, one a material, and what is said about materials that have none. */
interface ShareGoals {
  readonly goals: readonly ShareGoal[];
  readonly remarks: readonly Notice[];
}

/** Direct shares: what is delivered from the country, whatever the ore behind it. */
export function shareGoalsIn(
  materials: readonly MaterialModel[],
  { countryId, year, atMostPercent }: NonNullable<SolveQuestion['share']>,
): ShareGoal[] {
  return materials.map((material) => ({
    materialId: material.materialId,
    year,
    atMostPercent,
    totalSupply: material.totalSupply[year] ?? 0,
    suppliers: material.suppliers.map((supplier) => ({
      supplierId: supplier.supplierId,
      countryId: supplier.countryId,
      percent: supplier.percent[year] ?? 0,
      weight: supplier.countryId === countryId ? 1 : 0,
    })),
  }));
}

/**
 * The share goals of a question about a scenario: in a year of the window the shares of the run, in a later one those
 * of the plan of that year.
 * @throws Refusal `refusal.solve.shareYear` for a year before the run
 */
export function shareGoals(
  asked: ResolvedScenario,
  reference: Reference,
  model: WhatIfModel,
  share: SolveQuestion['share'],
): ShareGoals {
  if (share === null) return { goals: [], remarks: [] };
  const years = windowYears(model);
  if (years.includes(share.year)) return { goals: shareGoalsIn(model.materials, share), remarks: [] };
  const [first = share.year] = years;
  if (share.year < first)
    throw new Refusal('refusal.solve.shareYear', { year: share.year, first }, { field: 'share.year' });
  const materials = materialsOfYear(asked, reference, model, share.year);
  const missing = model.materials.filter(
    ({ materialId }) => !materials.some((item) => item.materialId === materialId),
  );
  return {
    goals: shareGoalsIn(materials, share),
    remarks: missing.map(({ materialId }) => ({
      code: 'solve.remark.noShares',
      params: { material: materialId, year: share.year },
    })),
  };
}

/** The materials of a model as they stand in a year after its window; without those that have no shares then. */
export function materialsOfYear(
  asked: ResolvedScenario,
  reference: Reference,
  model: WhatIfModel,
  year: number,
): readonly MaterialModel[] {
  const window = { ...asked.window, start: isoDate(`${year}-01-01`), days: 1 };
  const ids = model.materials.map(({ materialId }) => materialId);
  try {
    const named = withNamedSuppliers({ ...asked, window }, reference);
    return solverModel(buildModel(named, reference, ids).model).materials;
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.notice.code === 'refusal.whatIf.nothingToRun') return [];
    throw thrown;
  }
}
