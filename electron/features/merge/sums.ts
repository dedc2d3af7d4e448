import { byId } from '@shared/model/catalogue';
import { setKey, setKeyOfShare, sharePercent } from '@shared/model/share-totals';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Material } from '@shared/model/tables/material';
import type { Scenario } from '@shared/model/tables/scenario';
import type { Share } from '@shared/model/tables/share';
import type { TotalSupply } from '@shared/model/tables/total-supply';
import { type Rows, rowIn, rowsIn } from './sides';

/** More than this beside 100 % is no rounding of doubles that were worked out from each other. */
const ROUNDING = 1e-6;

/** A scenario and those that it inherits from, the nearest first; a circle ends where it began. */
export function chainIn(rows: Rows, scenarioId: string): string[] {
  const chain: string[] = [];
  for (let id: string | null = scenarioId; id !== null && !chain.includes(id); ) {
    chain.push(id);
    const row: Scenario | null = rowIn(rows, 'scenario', id);
    id = row?.parentId ?? null;
  }
  return chain;
}

/** To what the shares of each set come, in percent; a set whose total is the sum of its shares fits always, and is left out. */
export class Sums {
  readonly #shares = new Map<string, Share[]>();
  readonly #totals: ReadonlyMap<string, TotalSupply>;
  readonly #rows: Rows;

  constructor(rows: Rows) {
    this.#rows = rows;
    this.#totals = new Map(rowsIn(rows, 'totalSupply').map((total) => [setKey(total), total]));
    for (const share of rowsIn(rows, 'share')) {
      const key = setKey(share);
      const ofSet = this.#shares.get(key);
      if (ofSet === undefined) this.#shares.set(key, [share]);
      else ofSet.push(share);
    }
  }

  shares(set: string): readonly Share[] {
    return this.#shares.get(set) ?? [];
  }

  /** @param said what a scenario says of shares in percent, by their keys */
  of(set: string, said: ReadonlyMap<string, number> = new Map()): number | null {
    const total = this.#totals.get(set) ?? null;
    if (total?.method === 'summed') return null;
    const shares = this.shares(set);
    const material = shares[0] === undefined ? undefined : this.#material(shares[0].materialId);
    const known = new Set<string>();
    let sum = 0;
    for (const share of shares) {
      const key = keyOf(TABLES.share, share);
      known.add(key);
      sum += said.get(key) ?? sharePercent(share, total, material?.metalPerOxide ?? null) ?? 0;
    }
    // Of a year of which only the scenario speaks.
    for (const [key, percent] of said) if (!known.has(key) && setKeyOfShare(key) === set) sum += percent;
    return sum;
  }

  #material(id: string): Material | undefined {
    return byId(rowsIn(this.#rows, 'material'), id);
  }
}

/** Whether a merged sum is one that neither side has: over 100 %, or no longer whole where both are. */
export function isBroken(merged: number | null, mine: number | null, theirs: number | null): boolean {
  if (merged === null) return false;
  const most = Math.max(100, mine ?? 0, theirs ?? 0);
  if (merged > most + ROUNDING) return true;
  return isWhole(mine) && isWhole(theirs) && !isWhole(merged);
}

/** Whether shares come to all that there is. */
export function isWhole(sum: number | null): boolean {
  return sum !== null && Math.abs(sum - 100) <= ROUNDING;
}
