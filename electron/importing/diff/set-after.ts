import type { Mapping } from '@shared/model/mapping';
import type { RowChange } from '@shared/model/plan';
import { sumOfTonnes } from '@shared/model/share-totals';
import type { Material } from '@shared/model/tables/material';
import type { Share, ShareSetKey } from '@shared/model/tables/share';
import type { Supplier } from '@shared/model/tables/supplier';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import { newMaterials } from '../values/new-names';

/** What a share set holds. */
export interface SetContent {
  readonly shares: readonly Share[];
  /** Null where nobody gave a total and no share is in tonnes. */
  readonly total: TotalSupply | null;
}

/** A share set as it is and as it would be once an import is applied. */
export interface SetMove {
  readonly set: ShareSetKey;
  readonly before: SetContent;
  readonly after: SetContent;
  /** Suppliers that the import would add. */
  readonly newSuppliers: readonly Supplier[];
  /** Materials that it would add. */
  readonly newMaterials: readonly Material[];
}

/**
 * Lays the changes of an import over a share set, with its summed total worked out again as applying does.
 * @param shares that the import puts
 */
export function setAfter(
  set: ShareSetKey,
  before: SetContent,
  {
    newSuppliers,
    mapping,
    changes,
    shares: puts,
  }: {
    readonly newSuppliers: readonly Supplier[];
    readonly mapping: Pick<Mapping, 'answers' | 'basis'>;
    readonly changes: readonly RowChange[];
    readonly shares: Iterable<Share>;
  },
  metalPerOxide: number | null,
): SetMove {
  const shares = new Map(before.shares.map((share) => [share.id, share]));
  let { total } = before;
  for (const change of changes)
    if (change.op === 'put' && change.table === 'totalSupply' && isOf(change.row, set)) total = change.row;
  for (const change of changes)
    if (change.op === 'remove' && change.table === 'share') shares.delete(change.id);
  for (const share of puts) if (isOf(share, set)) shares.set(share.id, share);
  const list = [...shares.values()];
  return {
    set,
    before,
    after: { shares: list, total: total?.method === 'summed' ? summed(total, list, metalPerOxide) : total },
    newSuppliers,
    newMaterials: newMaterials(mapping),
  };
}

function summed(
  total: TotalSupply,
  shares: readonly Share[],
  metalPerOxide: number | null,
): TotalSupply | null {
  const sum = sumOfTonnes(shares, metalPerOxide);
  if (sum === 'none') return null;
  return sum === 'mixed' ? total : { ...total, ...sum };
}

function isOf(row: ShareSetKey, set: ShareSetKey): boolean {
  return (
    row.year === set.year &&
    row.materialId === set.materialId &&
    row.stage === set.stage &&
    row.economyId === set.economyId
  );
}
