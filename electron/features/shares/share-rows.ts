import type { Mark } from '@shared/base/certainty';
import { Refusal } from '@shared/base/refusal';
import type { ShareTable } from '@shared/features/shares/contract';
import type { RowChange } from '@shared/model/plan';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { Session } from '../../plan/session';
import { firstShare } from './given-share';
import { readShareView, type ShareView, sharesOfYear } from './share-set';
import { shareTable } from './share-table';

/** An edit of a row of the plan that is not its value. `scenarioId` only says which table to answer with. */
export interface RowEdit {
  readonly set: ShareSetKey;
  readonly scenarioId: string | null;
}

/** Locks or unlocks suppliers: a locked share holds still while others are rebalanced. */
export function lockShares(
  session: Session,
  input: RowEdit & { supplierIds: readonly string[]; locked: boolean },
): Promise<ShareTable> {
  const key = input.locked ? 'change.share.lock' : 'change.share.unlock';
  return editRows(
    session,
    input,
    session.say(key, { count: input.supplierIds.length, year: input.set.year }),
    (shares) =>
      shares
        .filter((share) => input.supplierIds.includes(share.supplierId) && share.locked !== input.locked)
        .map((share) => ({ table: 'share', op: 'put', row: { ...share, locked: input.locked } })),
  );
}

/** Sets certainty, range and note of one share. @throws Refusal when the range does not hold together */
export async function annotateShare(
  session: Session,
  input: RowEdit & {
    supplierId: string;
    mark: Mark;
    low: number | null;
    high: number | null;
    note: string | null;
  },
): Promise<ShareTable> {
  const { low, high, mark, note } = input;
  const outside = [low, high].find((bound) => bound !== null && !(bound >= 0 && bound <= 100));
  if (outside !== undefined && outside !== null) throw new Refusal('refusal.share.range', { value: outside });
  if (low !== null && high !== null && low > high)
    throw new Refusal('refusal.share.rangeOrder', { low, high });
  return editRows(session, input, session.say('change.share.annotate', { year: input.set.year }), (shares) =>
    shares
      .filter((share) => share.supplierId === input.supplierId)
      .map((share) => ({ table: 'share', op: 'put', row: { ...share, mark, low, high, note } })),
  );
}

/** Gives a supplier a row of 0 % in one year, so that it can be edited. */
export function addSupplier(session: Session, input: RowEdit & { supplierId: string }): Promise<ShareTable> {
  return editRows(
    session,
    input,
    session.say('change.share.add', { year: input.set.year }),
    (shares, view) =>
      shares.some((share) => share.supplierId === input.supplierId)
        ? []
        : [{ table: 'share', op: 'put', row: firstShare(view, input.set, input.supplierId) }],
  );
}

/** Takes a supplier out of one year; what it had becomes unallocated. */
export function removeSupplier(
  session: Session,
  input: RowEdit & { supplierId: string },
): Promise<ShareTable> {
  return editRows(session, input, session.say('change.share.remove', { year: input.set.year }), (shares) =>
    shares
      .filter((share) => share.supplierId === input.supplierId)
      .map((share) => ({ table: 'share', op: 'remove', id: share.id })),
  );
}

async function editRows(
  session: Session,
  { set, scenarioId }: RowEdit,
  label: string,
  edit: (shares: Share[], view: ShareView) => RowChange[],
): Promise<ShareTable> {
  return session.write(async () => {
    const view = await readShareView(session, set, null);
    const changes = edit(sharesOfYear(view.base, set), view);
    if (changes.length > 0) {
      session.seen(await session.project.apply({ who: session.who, label, reason: null }, changes));
    }
    return shareTable(session, set, scenarioId);
  });
}
