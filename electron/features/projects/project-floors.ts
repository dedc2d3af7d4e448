import type { ProjectFloor, ProjectYear } from '@shared/model/plant-project';
import { priceIn, yenPerTonne } from '@shared/model/price-book';
import type { Price } from '@shared/model/tables/price';
import type { PriceFloorTerms } from '@shared/model/tables/price-floor';
import { floorBudget } from '../../engine/money';

/**
 * What a price floor costs the economy that gives it, in each year in view: on what that economy gets of the output, or on
 * all of it where it claims nothing. Source: docs/engine.md 11.2.
 */
export function projectFloor(
  floor: PriceFloorTerms,
  years: readonly ProjectYear[],
  book: readonly Price[],
  yenPerUsd: number,
): ProjectFloor {
  const { id, economyId, floorUsdPerKg, place, mark, firstYear, termYears } = floor;
  const terms = {
    floor: yenPerTonne(floorUsdPerKg, yenPerUsd),
    upsideShare: floor.upsidePercent / 100,
    volumeCap: floor.volumeCap,
    termYears,
  };
  const paid = years.map(({ year, claims, output }) => {
    const own = claims.filter((claim) => claim.economyId === economyId);
    const tonnes = own.length === 0 ? (output ?? 0) : own.reduce((sum, { granted }) => sum + granted, 0);
    const referenceUsdPerKg = priceIn(book, floor.materialId, year, place)?.usdPerKg ?? null;
    const isGiven = year >= firstYear && year < firstYear + termYears;
    const paidYen =
      referenceUsdPerKg === null
        ? null
        : isGiven
          ? floorBudget(terms, tonnes, yenPerTonne(referenceUsdPerKg, yenPerUsd))
          : 0;
    return { year, isGiven, referenceUsdPerKg, tonnes, paidYen };
  });
  const totalYen = paid.reduce((sum, { paidYen }) => sum + (paidYen ?? 0), 0);
  return { id, economyId, floorUsdPerKg, place, mark, years: paid, totalYen };
}
