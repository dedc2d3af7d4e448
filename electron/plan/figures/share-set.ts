import { randomUUID } from 'node:crypto';
import { Refusal } from '@shared/base/refusal';
import { unlessSaid, untoldAsNone } from '@shared/model/missing-figures';
import { sharePercent } from '@shared/model/share-totals';
import type { SupplierId } from '@shared/model/supplier';
import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import { materialOf, metalPerOxideOf, namesOf, supplierOf } from '../reference-names';
import type { Session } from '../session';
import { type FigureSource, figureSource } from './source';

/** What the share services read: the plan of one economy, material and stage, and the same under a scenario. */
export interface ShareView extends FigureSource {
  readonly metalPerOxide: number | null;
}

/** Reads what an edit or the grid needs; with a scenario its overrides are laid over the plan. */
export async function readShareView(
  session: Session,
  { economyId, materialId, stage }: Omit<ShareSetKey, 'year'>,
  scenarioId: string | null,
): Promise<ShareView> {
  const source = await figureSource(session, { economyId, materialId, stage }, scenarioId);
  return { ...source, metalPerOxide: metalPerOxideOf(source.reference, materialId) };
}

/** Percent of a share in its set; 0 where it cannot be told, which the grid shows as not known. */
export function percentIn(
  share: Share,
  total: Pick<TotalSupply, 'tonnes' | 'basis'> | null,
  metalPerOxide: number | null,
): number {
  return untoldAsNone(sharePercent(share, total, metalPerOxide));
}

/**
 * A share whose value a person gives: it no longer rests on a file or a source, and what was known is an estimate from
 * now on. Who gave it is in the history.
 * @param percent the new share, 0..100; null where it is not known, and what was entered stays for now. A range that it leaves
 *   goes, and so does any range when it is not known
 */
export function byHand(share: Share, percent: number | null): Share {
  const { low, high } = share;
  const inside = percent !== null && percent >= unlessSaid(low) && percent <= (high ?? 100);
  const mark = share.mark === 'known' ? 'estimated' : share.mark;
  return {
    ...share,
    enteredAs: percent === null ? share.enteredAs : 'percent',
    value: percent ?? share.value,
    mark,
    low: inside ? low : null,
    high: inside ? high : null,
    rebalanced: false,
    sourceId: null,
    importId: null,
    importCell: null,
  };
}

/**
 * A share that gives or takes because another one of its set was edited. Nobody said anything new of it: it keeps its
 * source, its cell and its range, scaled as it was itself, and says that it was rebalanced.
 * @param percent the new share, 0..100
 * @param before what it was, 0..100
 */
export function moved(share: Share, percent: number, before: number): Share {
  const { low, high } = share;
  const scaled = (bound: number | null) =>
    bound === null || before === 0 ? bound : Math.min(100, bound * (percent / before));
  return {
    ...share,
    enteredAs: 'percent',
    value: percent,
    mark: share.mark === 'known' ? 'estimated' : share.mark,
    low: scaled(low),
    high: scaled(high),
    rebalanced: true,
  };
}

/**
 * A supplier's first share in a set: nothing yet, a guess until somebody says otherwise.
 * @throws Refusal when the supplier is unknown or works at another stage
 */
export function firstShare(
  { reference }: Pick<FigureSource, 'reference'>,
  set: ShareSetKey,
  supplierId: SupplierId,
): Share {
  const supplier = supplierOf(reference, supplierId);
  if (supplier.stage !== set.stage) {
    throw new Refusal('refusal.share.otherStage', {
      supplier: namesOf(reference.suppliers, supplierId),
      stage: supplier.stage,
    });
  }
  const { economyId, materialId, stage, year } = set;
  return newRow(TABLES.share, {
    id: randomUUID(),
    economyId,
    materialId,
    stage,
    year,
    supplierId: supplier.id,
    enteredAs: 'percent',
    value: 0,
    basis: materialOf(reference, materialId).basis,
    mark: 'guessed',
  });
}
