import { Refusal } from '@shared/base/refusal';
import type { ShareTable } from '@shared/features/shares/contract';
import type { RowChange } from '@shared/model/plan';
import { SUM_TOLERANCE, unallocated } from '@shared/model/rebalancing';
import type { ShareSetKey } from '@shared/model/tables/share';
import type { Session } from '../../plan/session';
import { byHand, firstShare } from './given-share';
import { overrideChange } from './share-override';
import { percentIn, readShareView, type ShareView, sharesOfYear, totalOfYear } from './share-set';
import { shareTable } from './share-table';

export interface PasteShares extends Omit<ShareSetKey, 'year'> {
  readonly scenarioId: string | null;
  readonly cells: readonly { readonly year: number; readonly supplierId: string; readonly percent: number }[];
}

/**
 * A block of cells from a spreadsheet as one change: each gets its value, nothing is rebalanced, locked rows refuse.
 * @throws Refusal naming the year and sum that would pass 100 %, and nothing is changed
 */
export function pasteShares(session: Session, input: PasteShares): Promise<ShareTable> {
  return session.write(async () => {
    const view = await readShareView(session, input, input.scenarioId);
    const years = [...new Set(input.cells.map(({ year }) => year))];
    const changes = years.flatMap((year) => yearChanges(view, input, year));
    const label = session.say('change.share.paste', { count: input.cells.length });
    session.seen(await session.project.apply({ who: session.who, label, reason: null }, changes));
    return shareTable(session, input, input.scenarioId);
  });
}

function yearChanges(view: ShareView, input: PasteShares, year: number): RowChange[] {
  const set: ShareSetKey = {
    economyId: input.economyId,
    materialId: input.materialId,
    stage: input.stage,
    year,
  };
  const pasted = new Map(
    input.cells.filter((cell) => cell.year === year).map((cell) => [cell.supplierId, cell.percent]),
  );
  const total = totalOfYear(view.plan, set);
  const present = sharesOfYear(view.plan, set);
  const added = [...pasted.keys()]
    .filter((id) => !present.some((share) => share.supplierId === id))
    .map((id) => firstShare(view, set, id));
  const firstAdded = added[0];
  if (firstAdded !== undefined && input.scenarioId !== null) {
    throw new Refusal('refusal.share.notInPlan', { supplier: firstAdded.supplierId });
  }
  const shares = [...present, ...added];
  for (const share of shares) {
    const value = pasted.get(share.supplierId);
    if (value === undefined) continue;
    if (!(value >= 0 && value <= 100)) throw new Refusal('refusal.share.range', { value });
    if (share.locked) throw new Refusal('refusal.share.locked', { supplier: share.supplierId });
  }
  const percents = shares.map(
    (share) => pasted.get(share.supplierId) ?? percentIn(share, total, view.metalPerOxide),
  );
  if (unallocated(percents) < -SUM_TOLERANCE) {
    throw new Refusal('refusal.share.sumOver', { year, sum: 100 - unallocated(percents) });
  }
  const changes = shares.flatMap((share): RowChange[] => {
    const percent = pasted.get(share.supplierId);
    if (percent === undefined) return [];
    if (input.scenarioId !== null) return overrideChange(view, input.scenarioId, share, percent);
    const row = { ...byHand(share, percent), enteredAs: 'percent', value: percent } as const;
    return [{ table: 'share', op: 'put', row }];
  });
  if (input.scenarioId === null && total?.method === 'summed') {
    changes.unshift({ table: 'totalSupply', op: 'put', row: { ...total, method: 'declared' } });
  }
  return changes;
}
