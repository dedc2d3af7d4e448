import { notKnown, sumUnder, untoldAsNone } from '@shared/model/missing-figures';
import type { Reference } from '@shared/model/plan';
import { capacityOf, rowsOfPlace, sharesOfSet, totalOfSet } from '@shared/model/plan-rows';
import type { ResolvedScenario } from '@shared/model/resolution';
import { sharePercent } from '@shared/model/share-totals';
import type { Material } from '@shared/model/tables/material';
import type { Ramp } from '@shared/model/tables/ramp';
import type { Share } from '@shared/model/tables/share';
import type { Supplier } from '@shared/model/tables/supplier';
import type { RampModel, SupplierModel } from '@shared/model/what-if';
import { firstDayOf, isFullOn } from '../../engine/run';
import { rampModelOf } from '../plant-ramp';
import { supplierOf } from '../reference-names';

/**
 * The suppliers of a material with their percent of each year and their shipments, those without a share behind the others.
 * @param setYear year of the window -> year whose shares stand for it
 */
export function suppliersOf(
  { plan, window: { economyId, stage } }: ResolvedScenario,
  shares: readonly Share[],
  reference: Reference,
  material: Material,
  setYear: Readonly<Record<number, number>>,
): SupplierModel[] {
  const percents = new Map(
    [...new Set(Object.values(setYear))].map((year) => {
      const set = { economyId, materialId: material.id, stage, year };
      const total = totalOfSet(plan, set);
      return [
        year,
        new Map(
          sharesOfSet(plan, set).map((share) => [
            share.supplierId,
            untoldAsNone(sharePercent(share, total, material.metalPerOxide)),
          ]),
        ),
      ];
    }),
  );
  const years = Object.entries(setYear).map(([year, from]) => [Number(year), percents.get(from)] as const);
  const shipments = rowsOfPlace(plan.receipts, { economyId, materialId: material.id }).filter(
    (row) => row.stage === stage,
  );
  const coming = rampsOf(plan.ramps, reference, material, Object.keys(setYear).map(Number));
  const ids = [...shares, ...shipments].map((row) => row.supplierId);
  return [...new Set(ids)].map((supplierId) => {
    const supplier = supplierOf(reference, supplierId);
    const receipts = shipments
      .filter((row) => row.supplierId === supplierId)
      .map(({ date, tonnes }) => ({ date, tonnes }));
    const ramp = coming(supplier);
    return {
      supplierId,
      countryId: supplier.countryId,
      leadTimeDays: supplier.leadTimeDays,
      percent: Object.fromEntries(years.map(([year, percent]) => [year, sumUnder(percent, supplierId)])),
      capacity: notKnown(capacityOf(reference, supplierId, material.id)?.tonnesPerYear),
      ...(receipts.length === 0 ? {} : { receipts }),
      ...(ramp === null ? {} : { ramp }),
    };
  });
}

/** How a supplier comes that is not wholly there before the years of a run; null for one that is. */
function rampsOf(
  ramps: readonly Ramp[],
  reference: Reference,
  { id }: Material,
  years: readonly number[],
): (supplier: Supplier) => RampModel | null {
  const own = new Map(
    ramps.filter(({ materialId }) => materialId === id).map((row) => [row.supplierId, row]),
  );
  return (supplier) => {
    const row = own.get(supplier.id);
    if (row === undefined) return null;
    const ramp = rampModelOf(row, reference, Math.max(...years));
    return isFullOn(ramp, firstDayOf(Math.min(...years)) - supplier.leadTimeDays) ? null : ramp;
  };
}
