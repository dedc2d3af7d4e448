import { itemAt } from '@shared/base/element-at';
import { inYear } from '@shared/model/missing-figures';
import type { SupplierId } from '@shared/model/supplier';
import type { MaterialModel } from '@shared/model/what-if';

/**
 * A material with several shares drawn at once, in each year by the factor of the first: the others keep their proportions and
 * make way or fill up, as where one share is set (docs/engine.md 2.5). Where more than one is drawn and nobody else delivers,
 * they are brought back to what they come to as entered; in no case do they come to more than 100 percent.
 * Source: docs/engine.md 9.5.
 * @param factors of the drawn suppliers
 */
export function sharesDrawn(
  material: MaterialModel,
  factors: ReadonlyMap<SupplierId, number>,
): MaterialModel {
  if (factors.size === 0) return material;
  const { suppliers } = material;
  const scales = new Map<number, Scale>();
  const factorOf = suppliers.map(({ supplierId }) => factors.get(supplierId));
  for (const year of yearsOf(suppliers)) {
    let [drawn, others, before] = [0, 0, 0];
    for (let s = 0; s < suppliers.length; s++) {
      const own = inYear(itemAt(suppliers, s).percent, year);
      const factor = factorOf[s];
      if (factor === undefined) others += own;
      else {
        before += own;
        drawn += Math.min(100, own * factor);
      }
    }
    const least = factors.size > 1 && others === 0 ? before : Math.min(100, drawn);
    scales.set(year, {
      drawn: drawn > 0 ? least / drawn : 1,
      others: others > 0 ? Math.max(0, before + others - least) / others : 1,
    });
  }
  return {
    ...material,
    suppliers: suppliers.map((supplier, s) => {
      const factor = factorOf[s];
      const percent: Record<number, number> = {};
      for (const [year, { drawn, others }] of scales) {
        const own = supplier.percent[year];
        if (own === undefined) continue;
        const share = factor === undefined ? own * others : Math.min(100, own * factor) * drawn;
        percent[year] = Math.min(100, share);
      }
      return { ...supplier, percent };
    }),
  };
}

/** By what the shares of a year that are drawn, and the others, are brought to what there is. */
interface Scale {
  readonly drawn: number;
  readonly others: number;
}

function yearsOf(suppliers: MaterialModel['suppliers']): number[] {
  const years: number[] = [];
  for (const { percent } of suppliers)
    for (const year in percent) if (!years.includes(Number(year))) years.push(Number(year));
  return years;
}
