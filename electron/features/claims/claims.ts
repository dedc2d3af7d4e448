import type { Notice } from '@shared/base/refusal';
import { Refusal } from '@shared/base/refusal';
import { byId } from '@shared/model/catalogue';
import type { ClaimsView } from '@shared/model/claims';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { poolStocks } from '../../engine/claims';
import { requireAmount } from '../../engine/run';
import type { Session } from '../../plan/session';
import { type ClaimTerms, plantClaims } from './plant-claims';
import { poolMembers } from './pool-members';

export interface ClaimsAsked extends ClaimTerms {
  /** Empty for all. */
  readonly materials: readonly string[];
  /** Economies that put stock and need together; empty for no pool. */
  readonly pool: readonly CountryId[];
  /** Countries from which nothing arrives in the pool. */
  readonly without: readonly CountryId[];
}

/**
 * Competing claims of the project's economies on the plants of a stage, and what allies have together.
 * @throws Refusal `refusal.claims.none` where no economy has shares of that stage and year; others for an unknown country
 *   or a percentage that is none
 */
export async function claims(session: Session, asked: ClaimsAsked): Promise<ClaimsView> {
  const [reference, plan] = await Promise.all([session.project.reference(), session.project.plan({})]);
  requireAmount(asked.remainingPercent, 'remaining', 100);
  for (const country of [...asked.order, ...asked.pool, ...asked.without]) {
    if (byId(reference.countries, country) !== undefined) continue;
    throw new Refusal('refusal.claims.country', { country }, { field: 'country' });
  }
  const wanted = (materialId: MaterialId) =>
    asked.materials.length === 0 || asked.materials.includes(materialId);
  const plants = plantClaims(plan, reference, asked).filter(({ materialId }) => wanted(materialId));
  if (plants.length === 0) {
    throw new Refusal('refusal.claims.none', { stage: asked.stage, year: asked.year }, { field: 'year' });
  }
  const { stage, year, without } = asked;
  const terms = { economies: asked.pool, stage, year, without };
  const pools = reference.materials
    .filter(({ id }) => asked.pool.length > 0 && wanted(id))
    .map(({ id }) => ({ materialId: id, members: poolMembers(plan, reference, id, terms) }))
    .filter(({ members }) => members.length > 1)
    .map(({ materialId, members }) => ({ materialId, pool: poolStocks(members) }));
  const { rule, remainingPercent } = asked;
  return {
    stage,
    year,
    rule,
    remainingPercent,
    plants,
    pools,
    without,
    remarks: remarksOf(asked, plants, pools),
  };
}

/** What the rows of the project do not say. */
export function remarksOf(
  { rule, pool }: Pick<ClaimsAsked, 'rule' | 'pool'>,
  plants: ClaimsView['plants'],
  pools: ClaimsView['pools'],
): Notice[] {
  const unknown = plants.filter(({ capacity }) => capacity === null).length;
  const notKnown = plants.filter((plant) => plant.notKnown.length > 0).length;
  return [
    ...(unknown === 0
      ? []
      : [{ code: 'claims.remark.capacity', params: { unknown, plants: plants.length } } as const]),
    ...(notKnown === 0 ? [] : [{ code: 'claims.remark.total', params: { plants: notKnown } } as const]),
    rule === 'priority'
      ? { code: 'claims.remark.priority', params: {} }
      : { code: 'claims.remark.contracts', params: {} },
    ...(pool.length > 0 && pools.length === 0 ? [{ code: 'claims.remark.noPool', params: {} } as const] : []),
    ...(pools.length > 0 ? [{ code: 'claims.remark.pool', params: {} } as const] : []),
  ];
}
