import type { ProjectFloor } from '@shared/model/plant-project';

type Point = readonly [year: number, usdPerKg: number];

/** The price path of a floor: years that the book has a price for, and years in which the floor holds. */
interface PricePath {
  readonly price: readonly Point[];
  readonly floor: readonly Point[];
  /** Stretches in which the price lies below the floor, corner by corner: the crossing between two years is one. */
  readonly gaps: readonly (readonly Point[])[];
}

/** What is drawn of a price floor. @returns prices in US dollars a kilogram, years as they are */
export function pricePath({
  years,
  floorUsdPerKg,
}: Pick<ProjectFloor, 'years' | 'floorUsdPerKg'>): PricePath {
  const price = years.flatMap(({ year, referenceUsdPerKg }): Point[] =>
    referenceUsdPerKg === null ? [] : [[year, referenceUsdPerKg]],
  );
  const held = years.filter(({ isGiven }) => isGiven).map(({ year }) => year);
  const given = price.filter(([year]) => held.includes(year));
  const gaps: Point[][] = [];
  let open: Point[] = [];
  const close = (): void => {
    if (open.length > 1) gaps.push(open);
    open = [];
  };
  for (const [at, point] of given.entries()) {
    const before = given[at - 1];
    const [year, usd] = point;
    const isBelow = usd < floorUsdPerKg;
    if (before !== undefined && before[1] < floorUsdPerKg !== isBelow) {
      const part = (floorUsdPerKg - before[1]) / (usd - before[1]);
      open.push([before[0] + part * (year - before[0]), floorUsdPerKg]);
      if (!isBelow) close();
    }
    if (isBelow) open.push(point);
  }
  close();
  return { price, floor: held.map((year): Point => [year, floorUsdPerKg]), gaps };
}
