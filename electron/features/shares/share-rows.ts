import type { ShareTable } from '@shared/features/shares/share-table';
import type { RowChange } from '@shared/model/plan';
import { sharesOfSet } from '@shared/model/plan-rows';
import type { SupplierId } from '@shared/model/supplier';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import { firstShare, readShareView, type ShareView } from '../../plan/figures/share-set';
import type { Session } from '../../plan/session';
import { shareTable } from './share-table';

/** An edit of a row of the plan that is not its value. `scenarioId` only says which table to answer with. */
interface RowEdit {
  readonly set: ShareSetKey;
  readonly scenarioId: string | null;
}

/** Locks or unlocks suppliers: a locked share holds still while others are rebalanced. */
export function lockShares(
  session: Session,
  input: RowEdit & { supplierIds: readonly SupplierId[]; locked: boolean },
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

/** Gives a supplier a row of 0 % in one year, so that it can be edited. */
export function addSupplier(
  session: Session,
  input: RowEdit & { supplierId: SupplierId },
): Promise<ShareTable> {
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
  input: RowEdit & { supplierId: SupplierId },
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
  edit: (shares: readonly Share[], view: ShareView) => RowChange[],
): Promise<ShareTable> {
  return session.write(async () => {
    const view = await readShareView(session, set, null);
    const changes = edit(sharesOfSet(view.base, set), view);
    await session.apply(label, changes);
    return shareTable(session, set, scenarioId);
  });
}
