import { Refusal } from '@shared/base/refusal';
import { byId } from '@shared/model/catalogue';
import type { MaterialId } from '@shared/model/material';
import type { FloorBudget } from '@shared/model/money';
import { priceIn, yenPerTonne } from '@shared/model/price-book';
import type { PricePlace } from '@shared/model/tables/price';
import { floorBudgets } from '../../engine/money';
import { moneyTerms } from '../../plan/money-terms';
import type { Session } from '../../plan/session';

interface FloorInput {
  readonly materialId: MaterialId;
  readonly floorUsdPerKg: number;
  /** Null: the price of the book for `firstYear`. */
  readonly referenceUsdPerKg: number | null;
  readonly upsideShare: number;
  /** Tonnes REO a year. */
  readonly volumeCap: number | null;
  readonly termYears: number;
  readonly firstYear: number;
  /** Sold in each year, tonnes REO. */
  readonly tonnesPerYear: number;
  /** Left out: that of the project. */
  readonly yenPerUsd?: number | undefined;
  /** Where the reference is asked. */
  readonly place?: PricePlace;
}

/**
 * What a price floor costs its giver in each year of its term when the reference price stays where it is. Source:
 * docs/engine.md 11.2.
 * @throws Refusal for an unknown material; `refusal.money.noPrice` when no reference is given and the project has no price; figures out of range
 */
export async function priceFloor(session: Session, input: FloorInput): Promise<FloorBudget> {
  const material = byId((await session.project.reference()).materials, input.materialId);
  if (material === undefined) {
    const params = { material: input.materialId };
    throw new Refusal('refusal.reference.unknownMaterial', params, { field: 'material' });
  }
  const { book, rates, sourced } = await moneyTerms(session);
  const price = priceIn(book, input.materialId, input.firstYear, input.place);
  const { yenPerUsd = rates.yenPerUsd } = input;
  const reference = input.referenceUsdPerKg ?? price?.usdPerKg;
  if (reference === undefined) {
    throw new Refusal('refusal.money.noPrice', { material: input.materialId }, { field: 'reference' });
  }
  const terms = {
    floor: yenPerTonne(input.floorUsdPerKg, yenPerUsd),
    upsideShare: input.upsideShare,
    volumeCap: input.volumeCap,
    termYears: input.termYears,
  };
  const each = <Value>(value: Value) => Array.from({ length: input.termYears }, () => value);
  const years = floorBudgets(
    terms,
    input.firstYear,
    each(input.tonnesPerYear),
    each(yenPerTonne(reference, yenPerUsd)),
  );
  return {
    materialId: input.materialId,
    price: input.referenceUsdPerKg === null && price !== null ? sourced(price) : null,
    referenceUsdPerKg: reference,
    floorUsdPerKg: input.floorUsdPerKg,
    yenPerUsd,
    terms,
    years,
    totalYen: years.reduce((sum, { paidYen }) => sum + paidYen, 0),
  };
}
