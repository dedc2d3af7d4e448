import { derived, derivedOfText } from '@shared/base/derived';
import { symbolsOf } from '@shared/model/measures/material-symbols';
import { ALL } from '@shared/model/measures/measure-terms';
import type { MeasureGoods } from '@shared/model/tables/measure-goods';

/** The measures that name a material, a group that shares an element with it, or everything: of no other can the goods say yes. */
export function measuresNaming(goods: readonly MeasureGoods[], material: string): ReadonlySet<string> {
  return measuresBySymbol(goods)(material);
}

const measuresBySymbol = derived((goods: readonly MeasureGoods[]) => {
  const found = new Map<string, Set<string>>();
  for (const { measureId, materials, within, dualUse } of goods) {
    const open = dualUse && materials.length === 0 ? [ALL] : [];
    for (const symbol of [...open, ...[...materials, ...within].flatMap((one) => symbolsOf(one))]) {
      const own = found.get(symbol) ?? new Set();
      found.set(symbol, own.add(measureId));
    }
  }
  return derivedOfText(
    (material): ReadonlySet<string> =>
      new Set([ALL, ...symbolsOf(material)].flatMap((symbol) => [...(found.get(symbol) ?? [])])),
  );
});
