import type { IsoDate } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import type { OrderView, ReleaseOffer, SolveQuestion } from '@shared/features/solve/contract';
import type { OrderOutcome, SolveProblem } from '@shared/model/goal';
import type { Mix } from '@shared/model/lever';
import { GUESSED_DELIVERY_DAYS } from '@shared/model/lever-costs';
import type { ReleaseReach } from '@shared/model/release-order';
import { STOCK_TIERS } from '@shared/model/tables/stock';
import type { WhatIfModel } from '@shared/model/what-if';
import type { WhatIfResult } from '@shared/model/what-if-result';
import { outcomeOf, reachedOfGoal, reachesOf } from '../../engine/solve';

/**
 * The release of a tier as a question can order it; null where the question orders none, or no material holds the tier.
 * @param model with the tiers of its stocks
 * @throws Refusal `refusal.solve.releaseCover` for a release by cover that does not say under how many days
 */
export function releaseOffer(
  model: WhatIfModel,
  { release }: Pick<SolveQuestion, 'release'>,
  decided: IsoDate,
): ReleaseOffer | null {
  if (release === null) return null;
  const { tier, trigger, coverDays } = release;
  if (trigger === 'cover' && coverDays === null)
    throw new Refusal('refusal.solve.releaseCover', {}, { field: 'release.coverDays' });
  const held = model.materials.flatMap(({ stocks = [] }) => stocks.filter((one) => one.tier === tier));
  if (held.length === 0) return null;
  const ruled = held.flatMap((one) => one.release?.deliveryDays ?? []);
  const said = release.deliveryDays ?? (ruled.length === 0 ? null : Math.max(...ruled));
  return {
    tier,
    trigger,
    date: decided,
    coverDays: trigger === 'cover' ? coverDays : null,
    deliveryDays: said ?? GUESSED_DELIVERY_DAYS,
    mark: said === null ? 'guessed' : 'estimated',
    reaches: reachesOf(model, tier),
  };
}

/** The tiers that the materials of a model hold. */
export function tiersOf({ materials }: Pick<WhatIfModel, 'materials'>) {
  return STOCK_TIERS.filter((tier) =>
    materials.some(({ stocks = [] }) => stocks.some((one) => one.tier === tier)),
  );
}

/** How a mix runs with its tiers. */
interface TieredRun {
  /** The scenario with a mix in it, and a release as ordered; null: as the scenario has it. */
  readonly modelOf: (mix: Mix, reach: ReleaseReach | null) => WhatIfModel;
  readonly run: (model: WhatIfModel) => Promise<WhatIfResult>;
}

/**
 * Each order of sharing out with each release of the tier, run by day with the tiers as they are: at most twelve, the release as the
 * scenario has it first. Source: docs/engine.md 10.10.
 * @param nothingDone the scenario with its tiers and its own order
 */
export async function releaseOrders(
  problem: SolveProblem,
  orders: readonly OrderOutcome[],
  offer: ReleaseOffer | null,
  { modelOf, run }: TieredRun,
): Promise<OrderView[]> {
  if (orders.length === 0) return [];
  const nothingDone = await run(modelOf({}, null));
  const found: OrderView[] = [];
  for (const reach of [null, ...(offer?.reaches ?? [])])
    for (const order of orders) {
      const { allocation, mix } = order;
      const result = await run({ ...modelOf(mix, reach), allocation });
      const { reachedDays } = reachedOfGoal(problem, result);
      found.push({ ...order, ...outcomeOf(result.lines, nothingDone.lines), release: reach, reachedDays });
    }
  return found;
}
