import type { Stage } from '@shared/base/stage';
import type { Plan, Reference } from '@shared/model/plan';
import type { ProjectClaim } from '@shared/model/plant-project';
import type { Capacity } from '@shared/model/tables/capacity';
import type { Offtake } from '@shared/model/tables/offtake';
import { rationClaims } from '../../engine/claims';
import { plantClaims } from '../claims/plant-claims';

/** Who counts on a plant in a year: its contracts, and the shares of economies that have none. */
export type ClaimsOf = (
  capacity: Capacity,
  stage: Stage,
  year: number,
  output: number | null,
) => ProjectClaim[];

/** Claims of a project, shared out in proportion where they are above the output. */
export function claimsOf(plan: Plan, reference: Reference, offtakes: readonly Offtake[]): ClaimsOf {
  const shared = new Map<string, ReturnType<typeof plantClaims>>();
  const sharesIn = (stage: Stage, year: number) => {
    const key = `${stage} ${year}`;
    const terms = { stage, year, rule: 'proportional', order: [], remainingPercent: 100 } as const;
    const found = shared.get(key) ?? plantClaims(plan, reference, terms);
    shared.set(key, found);
    return found;
  };
  return ({ supplierId, materialId }, stage, year, output) => {
    const contracts = offtakes.filter(
      (row) =>
        row.supplierId === supplierId &&
        row.materialId === materialId &&
        row.fromYear <= year &&
        (row.toYear ?? year) >= year,
    );
    const others = sharesIn(stage, year)
      .find((plant) => plant.supplierId === supplierId && plant.materialId === materialId)
      ?.claims.filter(({ economyId }) => !contracts.some((row) => row.economyId === economyId));
    const claims = [
      ...contracts.map(({ economyId, tonnesPerYear: tonnes, holder, mark }) => ({
        claim: { economyId, tonnes },
        said: { by: 'offtake', holder, mark } as const,
      })),
      ...(others ?? []).map(({ economyId, tonnes }) => ({
        claim: { economyId, tonnes },
        said: { by: 'share', holder: null, mark: null } as const,
      })),
    ].sort((a, b) => b.claim.tonnes - a.claim.tonnes);
    const granted = rationClaims(
      claims.map(({ claim }) => claim),
      output,
      'proportional',
      [],
    );
    // One granted claim for each, in their order.
    return claims.flatMap(({ said }, index) => {
      const one = granted[index];
      return one === undefined ? [] : [{ ...one, ...said }];
    });
  };
}
