import { Refusal } from '@shared/base/refusal';
import type { ShareEdit } from '@shared/features/shares/contract';
import { nameIn } from '@shared/model/catalogue';
import type { RowChange } from '@shared/model/plan';
import { shareIn, sharesOfSet, totalOfSet } from '@shared/model/plan-rows';
import { type RebalanceMode, type RebalanceRow, rebalance, unallocated } from '@shared/model/rebalancing';
import { sharePercent } from '@shared/model/share-totals';
import type { SupplierId } from '@shared/model/supplier';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { EnteredAs, Share, ShareSetKey } from '@shared/model/tables/share';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import { formats } from '@shared/words/formats';
import { saidIn, scenarioOverride } from '../../plan/figures/override';
import {
  byHand,
  firstShare,
  moved,
  percentIn,
  readShareView,
  type ShareView,
} from '../../plan/figures/share-set';
import { namesOf, supplierOf } from '../../plan/reference-names';
import type { Session } from '../../plan/session';
import { shareTable } from './share-table';

export interface SetShare {
  readonly set: ShareSetKey;
  readonly supplierId: SupplierId;
  readonly scenarioId: string | null;
  readonly as: EnteredAs;
  /** Percent, or tonnes in the basis of the total supply. */
  readonly value: number;
  readonly mode: RebalanceMode;
  readonly openRest: boolean;
  /** Suppliers to lock in the same change, before the value is given. */
  readonly lock?: readonly SupplierId[];
  /** The same in these years too, each rebalanced for itself. */
  readonly alsoIn?: readonly number[] | undefined;
  /** Suppliers that hold still for this edit alone: their figures were typed just before. */
  readonly held?: readonly SupplierId[] | undefined;
  /** Said of the share of the plan with it. */
  readonly note?: string;
}

/**
 * The edit at the heart of the grid: one supplier gets a new share, the others give or take by the rebalancing rule.
 * In the plan the rows change; under a scenario its overrides do. One change set, one undo.
 * @throws Refusal when locks leave no space (naming the largest value), the value is out of range, or the supplier unknown
 */
export function setShare(session: Session, input: SetShare): Promise<ShareEdit> {
  return session.write(async () => {
    const view = await readShareView(session, input.set, input.scenarioId);
    const supplier = supplierOf(view.reference, input.supplierId);
    const edit = editOf(view, input);
    const further = (input.alsoIn ?? []).map((year) =>
      editOf(view, { ...input, set: { ...input.set, year } }),
    );
    const f = formats(session.language);
    const label = session.say('change.share.set', {
      supplier: nameIn(session.language, supplier),
      year: input.set.year,
      value:
        input.as === 'percent'
          ? session.say('change.share.percent', { value: f.exact(input.value) })
          : `${f.exact(input.value)} t`,
    });
    await session.apply(
      label,
      [edit, ...further].flatMap(({ changes }) => changes),
    );
    const table = await shareTable(session, input.set, input.scenarioId);
    const restPercent = table.years.find(({ year }) => year === input.set.year)?.restPercent ?? edit.rest;
    return { table, year: input.set.year, supplierId: input.supplierId, moved: edit.moved, restPercent };
  });
}

interface Edit {
  readonly changes: readonly RowChange[];
  readonly moved: readonly SupplierId[];
  readonly rest: number;
}

/** What an edit does to the set of one year. */
function editOf(view: ShareView, input: SetShare): Edit {
  const total = totalOfSet(view.plan, input.set);
  if (input.as === 'tonnes' && total?.method === 'summed' && input.scenarioId === null)
    return addTonnes(view, input);
  return rebalanced(view, { ...input, percent: percentOf(input, total) }, total);
}

function rebalanced(view: ShareView, input: SetShare & { percent: number }, total: TotalSupply | null): Edit {
  const present = sharesOfSet(view.plan, input.set);
  const shares = present.some((share) => share.supplierId === input.supplierId)
    ? present
    : [...present, firstShare(view, input.set, input.supplierId)];
  if (input.scenarioId !== null && shares.length > present.length) {
    throw new Refusal('refusal.share.notInPlan', { supplier: suppliersName(view, input) });
  }
  const held = new Set(input.held?.filter((id) => id !== input.supplierId) ?? []);
  const lock = new Set([...(input.lock ?? []), ...held]);
  const rows = shares.map((share) => ({
    supplierId: share.supplierId,
    percent: percentIn(share, total, view.metalPerOxide),
    locked: share.locked || lock.has(share.supplierId),
  }));
  if (rows.some(({ supplierId, locked }) => locked && supplierId === input.supplierId))
    throw new Refusal('refusal.share.locked', { supplier: suppliersName(view, input) });
  const result = rebalancedRows(rows, input, held.size > 0);
  const touched = new Set([input.supplierId, ...result.moved]);
  const changes = shares.flatMap((share, index): RowChange[] => {
    const percent = result.percents[index];
    if (!touched.has(share.supplierId) || percent === undefined) return [];
    if (input.scenarioId !== null) return overrideChange(view, input.scenarioId, share, percent);
    const row =
      share.supplierId === input.supplierId
        ? given(share, percent, input, total)
        : moved(share, percent, rows[index]?.percent ?? 0);
    return [{ table: 'share', op: 'put', row }];
  });
  changes.push(...lockChanges(view, input));
  if (input.scenarioId === null && total?.method === 'summed') {
    // A percent only means something against a fixed total: the first one fixes it at what it was.
    changes.unshift({ table: 'totalSupply', op: 'put', row: { ...total, method: 'declared' } });
  }
  return { changes, moved: result.moved, rest: result.rest };
}

const suppliersName = ({ reference }: ShareView, { supplierId }: SetShare) =>
  namesOf(reference.suppliers, supplierId);

/** While figures are typed one after another, the rest gives and takes once nobody else is left. */
function rebalancedRows(
  rows: readonly RebalanceRow[],
  { supplierId, percent, mode, openRest }: SetShare & { percent: number },
  isTyped: boolean,
): ReturnType<typeof rebalance> {
  const isFree = (row: RebalanceRow) => row.supplierId !== supplierId && !row.locked && row.percent > 0;
  try {
    return rebalance(rows, supplierId, percent, {
      mode,
      openRest: openRest || (isTyped && !rows.some(isFree)),
    });
  } catch (error) {
    if (isTyped && error instanceof Refusal && error.notice.code === 'refusal.share.noRoom')
      throw new Refusal('refusal.share.noRoomTyped', error.notice.params);
    throw error;
  }
}

/** The set is a sum of tonnes: the row gets its tonnes, the total moves, nobody else does. */
function addTonnes(view: ShareView, input: SetShare): Edit {
  if (!(input.value >= 0)) throw new Refusal('refusal.share.negativeTonnes', { value: input.value });
  const shares = sharesOfSet(view.plan, input.set);
  const share =
    shares.find((item) => item.supplierId === input.supplierId) ??
    firstShare(view, input.set, input.supplierId);
  if (share.locked || input.lock?.includes(input.supplierId))
    throw new Refusal('refusal.share.locked', { supplier: suppliersName(view, input) });
  const basis = totalOfSet(view.plan, input.set)?.basis ?? share.basis;
  const own = byHand(share, null);
  const note = input.note ?? own.note;
  const row: Share = { ...own, enteredAs: 'tonnes', value: input.value, basis, note };
  const changes: RowChange[] = [{ table: 'share', op: 'put', row }, ...lockChanges(view, input)];
  return { changes, moved: [], rest: unallocated([100]) };
}

/** The rows of the plan that the edit locks. */
function lockChanges(view: ShareView, { set, lock = [] }: SetShare): RowChange[] {
  return sharesOfSet(view.base, set)
    .filter((share) => lock.includes(share.supplierId) && !share.locked)
    .map((share) => ({ table: 'share', op: 'put', row: { ...share, locked: true } }));
}

function percentOf(input: SetShare, total: TotalSupply | null): number {
  if (input.as === 'percent') return input.value;
  if (total === null || total.tonnes === 0)
    throw new Refusal('refusal.share.noTotal', { year: input.set.year });
  return (input.value / total.tonnes) * 100;
}

function given(share: Share, percent: number, input: SetShare, total: TotalSupply | null): Share {
  const own = byHand(share, percent);
  const row = { ...own, note: input.note ?? own.note };
  if (input.as === 'tonnes') {
    return {
      ...row,
      enteredAs: 'tonnes',
      value: input.value,
      basis: total?.basis ?? share.basis,
    };
  }
  return row;
}

/** The row change that makes a scenario say `percent` of a share; back at the value it inherits, the override goes. */
function overrideChange(view: ShareView, scenarioId: string, share: Share, percent: number): RowChange[] {
  const inPlan = shareIn(view.base, share, share.supplierId);
  const planned =
    inPlan === undefined ? null : sharePercent(inPlan, totalOfSet(view.base, share), view.metalPerOxide);
  return scenarioOverride(
    view.book,
    scenarioId,
    'share.percent',
    keyOf(TABLES.share, share),
    percent,
    planned,
    saidIn(view.book),
  );
}
