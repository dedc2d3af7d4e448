import { derived } from '@shared/base/derived';
import { symbolsOf } from '@shared/model/measures/material-symbols';
import { ALL } from '@shared/model/measures/measure-terms';
import type { MeasureRegister } from '@shared/model/plan';
import type { Measure } from '@shared/model/tables/measure';
import type { MeasureGoods } from '@shared/model/tables/measure-goods';
import type { Asked } from './asked';
import { goodsAsked, isListed } from './goods-touched';
import { measureTouches } from './measure-touches';

/**
 * The measures of a register that touch goods on their way, whatever the day: for some of them, where form, purity or code are
 * not said. What is not said of hands or origin does not count.
 */
export function measuresOn(register: MeasureRegister, asked: Asked): Measure[] {
  const goods = goodsAsked(asked);
  const named = namedOf(register.goods, asked.material);
  return register.measures.filter((measure) => {
    if (!named.has(measure.id)) return false;
    const { bites, part } = measureTouches(register, measure, asked, goods, () =>
      isListed(register, measure.issuer, measure.inForce, goods),
    );
    return (
      bites === 'yes' || (bites === 'if' && (part === 'form' || part === 'threshold' || part === 'code'))
    );
  });
}

/** The measures that name a material, a group that shares an element with it, or everything: of no other can the goods say yes. */
function namedOf(goods: readonly MeasureGoods[], material: string): ReadonlySet<string> {
  const bySymbol = measuresBySymbol(goods);
  return new Set([ALL, ...symbolsOf(material)].flatMap((symbol) => [...(bySymbol.get(symbol) ?? [])]));
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
  return found;
});
