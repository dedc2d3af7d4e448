import { dateOfMonth, monthOf } from '@shared/base/months';
import { untoldAsNone } from '@shared/model/missing-figures';
import type { Reference } from '@shared/model/plan';
import { priceIn } from '@shared/model/price-book';
import type { PriceFloorTerms } from '@shared/model/tables/price-floor';
import type { Ramp } from '@shared/model/tables/ramp';
import type { RampModel } from '@shared/model/what-if';
import { startAtPrice } from '../engine/projects';

/** Years after the last one in view in which a price that a plant needs is still looked for. */
const FURTHER_YEARS = 20;

type Priced = Pick<Reference, 'prices' | 'floors'>;

/**
 * How a plant comes, as the project says it: its start waits for the permit and for the first year whose price, or price
 * floor, is as high as it needs. Source: docs/engine.md 12.3.
 * @param priced the price book, and the floors that count; none to see the start without them
 * @param lastYear the last year in view
 */
export function rampModelOf(ramp: Ramp, priced: Priced, lastYear: number): RampModel {
  const { startDate: plannedStart, slipMonths, monthsToFull, permitDate, needsUsdPerKg } = ramp;
  const slipped = monthOf(plannedStart) + slipMonths;
  const permitted = permitDate === null ? slipped : Math.max(slipped, monthOf(permitDate));
  const paid = priceFor(ramp, priced);
  const start = startAtPrice(permitted, needsUsdPerKg, paid, lastYear + FURTHER_YEARS);
  if (start === null) return 'never';
  const notBefore = start > permitted ? dateOfMonth(start) : permitDate;
  return { plannedStart, slipMonths, notBefore, monthsToFull };
}

/** What a kilogram brings the plant in a year: the price at its place, or the highest floor that holds. */
function priceFor({ supplierId, materialId, place }: Ramp, { prices, floors }: Priced) {
  const given = floors.filter((row) => row.supplierId === supplierId && row.materialId === materialId);
  return (year: number) =>
    Math.max(
      untoldAsNone(priceIn(prices, materialId, year, place)?.usdPerKg),
      untoldAsNone(floorIn(given, year)),
    );
}

/** The floor that holds in a year, the highest where there are several; null where none does. */
function floorIn(floors: readonly PriceFloorTerms[], year: number): number | null {
  const given = floors.filter(
    ({ firstYear, termYears }) => year >= firstYear && year < firstYear + termYears,
  );
  return given.length === 0 ? null : Math.max(...given.map(({ floorUsdPerKg }) => floorUsdPerKg));
}
