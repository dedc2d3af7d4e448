import type { ProjectFloor } from '@shared/model/plant-project';
import { describe, expect, it } from 'vitest';
import { pricePath } from '../../renderer/features/projects/price-path';

type Year = readonly [year: number, usd: number | null, isGiven: boolean];

function pathOf(years: readonly Year[]) {
  const made = years.map(([year, referenceUsdPerKg, isGiven]) => ({
    year,
    referenceUsdPerKg,
    isGiven,
    tonnes: 0,
    paidYen: 0,
  }));
  return pricePath({ floorUsdPerKg: 100, years: made } satisfies Pick<
    ProjectFloor,
    'years' | 'floorUsdPerKg'
  >);
}

describe('the price path of a floor', () => {
  it.each<[string, readonly Year[], readonly (readonly (readonly [number, number])[])[]]>([
    [
      'lies below the floor from where it crosses it',
      [
        [2027, 120, true],
        [2028, 80, true],
        [2029, 90, true],
      ],
      [
        [
          [2027.5, 100],
          [2028, 80],
          [2029, 90],
        ],
      ],
    ],
    [
      'rises above it again',
      [
        [2027, 80, true],
        [2028, 120, true],
        [2029, 60, true],
      ],
      [
        [
          [2027, 80],
          [2027.5, 100],
        ],
        [
          [2028 + 40 / 60 - 20 / 60, 100],
          [2029, 60],
        ],
      ],
    ],
    [
      'is no gap outside of the term, or where no price is known',
      [
        [2026, 80, false],
        [2027, 80, true],
        [2028, null, true],
      ],
      [],
    ],
    [
      'is none where the floor is reached',
      [
        [2027, 100, true],
        [2028, 130, true],
      ],
      [],
    ],
  ])('%s', (_what, years, gaps) => {
    const drawn = pathOf(years).gaps.map((corners) =>
      corners.map((point) => point.map((value) => Math.round(value * 1e6) / 1e6)),
    );
    expect(drawn).toEqual(
      gaps.map((corners) => corners.map((point) => point.map((value) => Math.round(value * 1e6) / 1e6))),
    );
  });
});
