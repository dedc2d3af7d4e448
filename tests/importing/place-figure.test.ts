import { keyOf, newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Demand } from '@shared/model/tables/demand';
import { describe, expect, it } from 'vitest';
import { type Placing, placeFigure, placeKey } from '../../electron/importing/diff/place-figure';
import type { Figure } from '../../electron/importing/steps/figure';
import { JPN } from '../store/support/rows';

/** A need of magnets in Japan, as a file says it of a country or of none. */
function placed(countryId: string | null, more: Partial<Figure> = {}, demands: readonly Demand[] = []) {
  const use = newRow(TABLES.use, {
    id: 'magnets',
    economyId: JPN,
    nameEn: 'Magnets',
    nameJa: '磁石',
    tier: 2,
  });
  const input = { target: 'demand', uses: [use], demands, materials: [], newId: () => 'new' };
  const rows = new Map(demands.map((row) => [placeKey('demand', keyOf(TABLES.demand, row)), row]));
  const placing = { input, rows, sourceId: 'file' } as unknown as Placing; // all that a need is placed with
  const figure = { materialId: 'NdPr', at: 'Magnets', year: 2030, value: 5, unit: 'tonnes', basis: 'reo' };
  return placeFigure(
    { ...figure, countryId, mark: 'known', note: null, valueCell: 'C2', ...more } as Figure,
    placing,
  );
}

describe('a need in a file', () => {
  it('of another economy than that of its use is refused, and goes to nobody', () => {
    expect(placed('KOR')).toEqual({
      code: 'import.place.other',
      params: { text: 'KOR', economy: JPN },
    });
  });

  it.each([JPN, null])('of the same economy, or of none, has its place: %s', (countryId) => {
    expect(placed(countryId)).toMatchObject({ change: { row: { useId: 'magnets', tonnes: 5 } } });
  });

  it.each([
    [4, true],
    [6, true],
    [3.9, false],
    [6.1, false],
  ])('of %d t between 4 and 6 keeps the range that somebody gave: %s', (value, keeps) => {
    const old = newRow(TABLES.demand, {
      id: 'old',
      useId: 'magnets',
      materialId: 'NdPr' as Demand['materialId'],
      year: 2030,
      tonnes: 5,
      mark: 'known',
      low: 4,
      high: 6,
    });
    expect(placed(JPN, { value }, [old])).toMatchObject({
      old: 5,
      change: { row: { id: 'old', tonnes: value, low: keeps ? 4 : null, high: keeps ? 6 : null } },
    });
  });
});
