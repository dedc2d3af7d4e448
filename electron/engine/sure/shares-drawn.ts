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
  const scales = new Map<string, { readonly drawn: number; readonly others: number }>();
  for (const year of new Set(suppliers.flatMap(({ percent }) => Object.keys(percent)))) {
    let [drawn, others, before] = [0, 0, 0];
    for (const { supplierId, percent } of suppliers) {
      const own = inYear(percent, Number(year));
      const factor = factors.get(supplierId);
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
    suppliers: suppliers.map((supplier) => {
      const factor = factors.get(supplier.supplierId);
      const percent = Object.entries(supplier.percent).map(([year, own]) => {
        const scale = scales.get(year) ?? { drawn: 1, others: 1 };
        const share = factor === undefined ? own * scale.others : Math.min(100, own * factor) * scale.drawn;
        return [year, Math.min(100, share)];
      });
      return { ...supplier, percent: Object.fromEntries(percent) };
    }),
  };
}
