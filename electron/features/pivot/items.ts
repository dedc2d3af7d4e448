import { STAGES } from '@shared/base/stage';
import { MOST_ACROSS } from '@shared/features/pivot/contract';
import { GROUPS } from '@shared/features/pivot/item-words';
import type { PivotAxis, PivotQuestion } from '@shared/features/pivot/question';
import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import { STOCK_TIERS } from '@shared/model/tables/stock';
import type { Facts } from './facts';

/** The items of an axis that any picked figure has, and those that are to stand there without one. */
export function itemsOf(
  { axes }: Facts,
  picked: Uint32Array,
  axis: PivotAxis,
  { also }: PivotQuestion,
  reference: Reference,
): readonly string[] {
  const { ids, codes } = axes[axis] ?? { ids: [], codes: new Uint32Array() };
  const found = new Uint8Array(ids.length);
  for (const at of picked) found[codes[at] ?? 0] = 1;
  const wanted = (also[axis] ?? []).filter((id) => isKnown(axis, id, reference));
  return [...new Set([...ids.filter((_id, code) => found[code] === 1), ...wanted])];
}

/** An undone supplier stands nowhere. */
function isKnown(axis: PivotAxis, id: string, { suppliers }: Reference): boolean {
  if (axis === 'year') return /^\d{4}$/.test(id);
  return axis === 'supplier' && byId(suppliers, id) !== undefined;
}

/** Items whose order people know; the others stand by their size, the largest first. */
function knownOrder(axis: PivotAxis, { countries, materials }: Reference): readonly string[] | null {
  switch (axis) {
    case 'economy':
      return countries.map(({ id }) => id);
    case 'material':
      return [...materials].sort((a, b) => a.position - b.position).map(({ id }) => id);
    case 'group':
      return GROUPS;
    case 'stage':
      return STAGES;
    case 'tier':
      return STOCK_TIERS;
    case 'year':
    case 'supplier':
    case 'country':
    case 'use':
      return null;
  }
}

/** Items in their order. @param totals what each comes to; NaN for those that stand there without a figure */
export function inOrder(
  axis: PivotAxis,
  items: readonly string[],
  totals: (place: number) => number,
  reference: Reference,
): readonly number[] {
  const places = items.map((_id, place) => place);
  if (axis === 'year') return places.sort((a, b) => Number(items[a]) - Number(items[b]));
  const order = knownOrder(axis, reference);
  if (order === null) {
    const size = (place: number) => {
      const total = totals(place);
      return Number.isNaN(total) ? -1 : total;
    };
    return places.sort((a, b) => size(b) - size(a) || a - b);
  }
  const ranks = new Map(order.map((id, rank) => [id, rank]));
  const rank = (place: number) => ranks.get(items[place] ?? '') ?? order.length;
  return places.sort((a, b) => rank(a) - rank(b) || a - b);
}

/** The columns that stand: the largest, in their order. */
export function mostAcross(places: readonly number[], totals: (place: number) => number): readonly number[] {
  if (places.length <= MOST_ACROSS) return places;
  const bySize = [...places].sort((a, b) => (totals(b) || 0) - (totals(a) || 0)).slice(0, MOST_ACROSS);
  const kept = new Set(bySize);
  return places.filter((place) => kept.has(place));
}
