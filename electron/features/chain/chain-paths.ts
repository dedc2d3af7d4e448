import type { ChainPaths } from '@shared/features/chain/contract';
import { totalOfSet } from '@shared/model/plan-rows';
import { unallocated } from '@shared/model/rebalancing';
import { resolveScenario } from '@shared/model/resolution';
import type { ShareSetKey } from '@shared/model/tables/share';
import { supplyPaths } from '../../engine/look-through';
import type { Session } from '../../plan/session';
import { planBehind, supplyChain } from '../../plan/supply-chain';
import { chainLinks } from './chain-links';

/**
 * The paths of an economy's supply from the mine to the stage in view, as the plan or a scenario has them.
 * @returns no paths where the plan holds no shares of that choice
 * @throws Refusal for an unknown scenario, or feeds that are none
 */
export async function chainPaths(
  session: Session,
  { scenarioId, ...set }: ShareSetKey & { readonly scenarioId: string | null },
): Promise<ChainPaths> {
  const [reference, stored, book] = await Promise.all([
    session.project.reference(),
    session.project.plan(planBehind(set)),
    session.project.scenarios(),
  ]);
  const plan = scenarioId === null ? stored : resolveScenario(stored, book, scenarioId).plan;
  const chain = supplyChain(reference, plan, set);
  const { inflows, graph } = chain;
  const total = totalOfSet(plan, set);
  return {
    of: { ...set, scenarioId },
    paths: supplyPaths(inflows, graph),
    links: chainLinks(chain, reference),
    restPercent: unallocated(inflows.map(({ percent }) => percent)),
    total: total === null ? null : { tonnes: total.tonnes, basis: total.basis },
  };
}
