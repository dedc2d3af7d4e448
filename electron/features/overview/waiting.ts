import { STAGES } from '@shared/base/stage';
import type { Waiting } from '@shared/features/overview/contract';
import { overdueReviews } from '@shared/model/overdue-reviews';
import { totalOfSet } from '@shared/model/plan-rows';
import { unallocated } from '@shared/model/rebalancing';
import { sharePercent } from '@shared/model/share-totals';
import type { Share } from '@shared/model/tables/share';
import { metalPerOxideOf } from '../../plan/reference-names';
import type { Session } from '../../plan/session';
import { plantClaims } from '../claims/plant-claims';

/** A claim above capacity by less than this part of it is one of rounded shares. */
const ROUNDED = 0.005;
/** A rest below this, in percentage points, is not worth a decision: shares are given with one decimal. */
const SMALL_REST = 0.05;

/**
 * What in a project waits for somebody, whatever page is open: plants that several economies count on above what
 * they make, assumptions past their review date, and supplies that are not given to anybody.
 * @param year of the claims and of the supplies
 */
export async function waiting(session: Session, year: number): Promise<Waiting> {
  const [reference, plan, evidence, info] = await Promise.all([
    session.project.reference(),
    session.project.plan({}),
    session.project.evidence(),
    session.project.info(),
  ]);
  const overclaimed = STAGES.flatMap((stage) =>
    plantClaims(plan, reference, {
      stage,
      year,
      rule: 'proportional',
      order: [],
      remainingPercent: 100,
    }).flatMap(({ supplierId, materialId, capacity, over, claimed }) =>
      capacity !== null && over !== null && over > capacity * ROUNDED
        ? [{ supplierId, materialId, stage, claimed, capacity }]
        : [],
    ),
  ).sort((a, b) => b.claimed - b.capacity - (a.claimed - a.capacity));
  const open = [...setsIn(plan.shares, year)]
    .map((rows) => {
      const { economyId, materialId, stage } = rows[0];
      const total = totalOfSet(plan, rows[0]);
      const percents = rows.map((row) => sharePercent(row, total, metalPerOxideOf(reference, materialId)));
      return {
        economyId,
        materialId,
        stage,
        percent: percents.includes(null) ? 0 : unallocated(percents.map(Number)),
      };
    })
    .filter(({ percent }) => percent > SMALL_REST)
    .sort((a, b) => b.percent - a.percent);
  const overdue = overdueReviews(evidence.assumptions, info.dataDate).flatMap(({ code, reviewDate }) =>
    reviewDate === null ? [] : [{ code, date: reviewDate }],
  );
  return {
    year,
    overclaimed: { count: overclaimed.length, worst: overclaimed[0] ?? null },
    overdue: { count: overdue.length, oldest: overdue[0] ?? null },
    open: { count: open.length, largest: open[0] ?? null },
  };
}

/** The shares of a year by economy, material and stage; none of the lists is empty. */
function setsIn(shares: readonly Share[], year: number): Iterable<readonly [Share, ...Share[]]> {
  const sets = new Map<string, [Share, ...Share[]]>();
  for (const share of shares) {
    if (share.year !== year) continue;
    const key = `${share.economyId}|${share.materialId}|${share.stage}`;
    const set = sets.get(key);
    if (set === undefined) sets.set(key, [share]);
    else set.push(share);
  }
  return sets.values();
}
