import { describe, expect, it } from 'vitest';
import { lookBehind } from '../../renderer/features/shares/look-behind';
import { country } from '../ids';
import { row, table } from './share-table';

describe('what stands behind the shares', () => {
  const behind = lookBehind(
    table(
      [2026],
      [
        row(
          'ganzhou',
          'CHN',
          [60],
          [
            { countryId: country('CHN'), percent: 80 },
            { countryId: country('MMR'), percent: 20 },
          ],
        ),
        row('hai-phong', 'VNM', [10], [{ countryId: country('CHN'), percent: 60 }]),
        row('kuantan', 'MYS', [20], [{ countryId: country('AUS'), percent: 100 }]),
      ],
    ),
    0,
    [country('CHN')],
  );

  it('counts Chinese input of suppliers outside China, in points of the supply', () => {
    expect(behind.otherRoads).toEqual([{ supplierId: 'hai-phong', points: 6 }]);
  });

  it('keeps what is not known and what is not allocated visible: both bars add up to 100', () => {
    const sum = (pieces: typeof behind.made) => pieces.reduce((total, piece) => total + piece.percent, 0);
    expect(behind.unknownPoints).toBeCloseTo(4, 9);
    expect(sum(behind.made)).toBeCloseTo(100, 9);
    expect(sum(behind.origin)).toBeCloseTo(100, 9);
    expect(behind.made.at(-1)).toEqual({ countryId: null, percent: 10, hatched: false });
  });
});
