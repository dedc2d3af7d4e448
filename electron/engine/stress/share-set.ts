import { inYear } from '@shared/model/missing-figures';
import type { SupplierId } from '@shared/model/supplier';
import type { ByYear, MaterialModel } from '@shared/model/what-if';

/**
 * A material with the share of one supplier set anew: in each year the others keep their proportions and make way or
 * fill up, and the unallocated rest stays. Where the new share needs more than the others have, they fall to 0 and the
 * rest gives way; where there are no others, the rest gives or takes.
 * Source: docs/engine.md 2.5, with no share locked.
 */
export function shareSet(
  material: MaterialModel,
  supplierId: SupplierId,
  turned: (percent: ByYear) => ByYear,
): MaterialModel {
  const own = material.suppliers.find((supplier) => supplier.supplierId === supplierId);
  if (own === undefined) return material;
  const percent = turned(own.percent);
  return {
    ...material,
    suppliers: material.suppliers.map((supplier) => {
      if (supplier.supplierId === supplierId) return { ...supplier, percent };
      const scaled = Object.entries(supplier.percent).map(([year, value]) => {
        const others = sumIn(material, Number(year)) - inYear(own.percent, Number(year));
        const headroom = others + inYear(own.percent, Number(year)) - inYear(percent, Number(year));
        return [year, others > 0 ? Math.min(100, (value * Math.max(0, headroom)) / others) : value];
      });
      return { ...supplier, percent: Object.fromEntries(scaled) };
    }),
  };
}

function sumIn({ suppliers }: MaterialModel, year: number): number {
  return suppliers.reduce((sum, { percent }) => sum + inYear(percent, year), 0);
}
