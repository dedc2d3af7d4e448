import { type MassBasis, ownMass } from '@shared/base/mass-basis';
import { sharePercent, shareTonnes } from '@shared/model/share-totals';
import { describe, expect, it } from 'vitest';

/** Metal per oxide of Dy2O3. */
const DY = 0.8713;

describe('a mass in the own basis of a material', () => {
  it.each<[number, MassBasis, MassBasis, number | null, number | null]>([
    [10, 'reo', 'reo', null, 10],
    [8.713, 'metal', 'reo', DY, 10],
    [8.713, 'metal', 'reo', null, null],
    [10, 'gross', 'reo', DY, null],
    [0, 'metal', 'reo', DY, 0],
    [10, 'metal', 'metal', null, 10],
    [10, 'reo', 'metal', DY, 8.713],
    [10, 'reo', 'metal', null, null],
    [10, 'gross', 'gross', null, 10],
    [10, 'metal', 'gross', DY, null],
  ])(
    '%d t %s of a material in %s with the factor %d is %d',
    (tonnes, from, basis, metalPerOxide, expected) => {
      const found = ownMass({ tonnes, basis: from }, { basis, metalPerOxide });
      if (expected === null) expect(found).toBeNull();
      else expect(found).toBeCloseTo(expected, 12);
    },
  );
});

interface Example {
  readonly what: string;
  readonly share: readonly ['percent' | 'tonnes', number, MassBasis];
  readonly total: readonly [number, MassBasis] | null;
  readonly factor?: number;
  readonly percent: number | null;
  readonly tonnes: number | null;
}

const examples: readonly Example[] = [
  {
    what: 'percent of a total',
    share: ['percent', 40, 'reo'],
    total: [500, 'reo'],
    percent: 40,
    tonnes: 200,
  },
  { what: 'percent without a total', share: ['percent', 40, 'reo'], total: null, percent: 40, tonnes: null },
  { what: 'tonnes of a total', share: ['tonnes', 200, 'reo'], total: [500, 'reo'], percent: 40, tonnes: 200 },
  { what: 'tonnes without a total', share: ['tonnes', 200, 'reo'], total: null, percent: null, tonnes: 200 },
  { what: 'tonnes of nothing', share: ['tonnes', 200, 'reo'], total: [0, 'reo'], percent: null, tonnes: 200 },
  {
    what: 'metal of an oxide total',
    share: ['tonnes', 87.13, 'metal'],
    total: [500, 'reo'],
    factor: DY,
    percent: 20,
    tonnes: 100,
  },
  {
    what: 'oxide of a metal total',
    share: ['tonnes', 100, 'reo'],
    total: [871.3, 'metal'],
    factor: DY,
    percent: 10,
    tonnes: 87.13,
  },
  {
    what: 'metal of an oxide total, no factor',
    share: ['tonnes', 1, 'metal'],
    total: [5, 'reo'],
    percent: null,
    tonnes: null,
  },
  {
    what: 'gross of an oxide total',
    share: ['tonnes', 1, 'gross'],
    total: [5, 'reo'],
    factor: DY,
    percent: null,
    tonnes: null,
  },
  {
    what: 'gross of a gross total',
    share: ['tonnes', 1, 'gross'],
    total: [5, 'gross'],
    percent: 20,
    tonnes: 1,
  },
  {
    what: 'oxide of a gross total',
    share: ['tonnes', 1, 'reo'],
    total: [5, 'gross'],
    factor: DY,
    percent: null,
    tonnes: null,
  },
];

describe('a share', () => {
  it.each(examples)('as $what', ({ share, total, factor = null, percent, tonnes }) => {
    const [enteredAs, value, basis] = share;
    const entered = { enteredAs, value, basis };
    const of = total === null ? null : { tonnes: total[0], basis: total[1] };
    expectFigure(sharePercent(entered, of, factor), percent);
    expectFigure(shareTonnes(entered, of, factor), tonnes);
  });
});

function expectFigure(found: number | null, expected: number | null): void {
  if (expected === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(expected, 10);
}
