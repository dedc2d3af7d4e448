import type { Reference } from '@shared/model/plan';
import { capacityOf, sharesOfSupply } from '@shared/model/plan-rows';
import type { ResolvedScenario } from '@shared/model/resolution';
import { firstShare } from '../figures/share-set';

/**
 * The scenario with 0 % for the named suppliers that could deliver but have no share yet, in the years of their supply:
 * what lies behind them is then known as it is of the others.
 */
export function withNamedSuppliers(asked: ResolvedScenario, reference: Reference): ResolvedScenario {
  const { plan, window } = asked;
  const shares = reference.materials.flatMap(({ id: materialId }) => {
    const set = { economyId: window.economyId, materialId, stage: window.stage };
    const given = sharesOfSupply(plan, set);
    const known = new Set(given.map(({ supplierId }) => supplierId));
    const years = [...new Set(given.map(({ year }) => year))];
    return reference.suppliers
      .filter(
        ({ id, stage, kind }) =>
          stage === window.stage &&
          kind !== 'aggregate' &&
          !known.has(id) &&
          capacityOf(reference, id, materialId) !== undefined,
      )
      .flatMap(({ id }) => years.map((year) => firstShare({ reference }, { ...set, year }, id)));
  });
  return shares.length === 0 ? asked : { ...asked, plan: { ...plan, shares: [...plan.shares, ...shares] } };
}
