import { newRow } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { describe, expect, it } from 'vitest';
import { type Placing, placeFigure } from '../../electron/importing/diff/place-figure';
import type { Figure } from '../../electron/importing/steps/figure';
import { JPN } from '../store/support/rows';

/** A need of magnets in Japan, as a file says it of a country or of none. */
function placed(countryId: string | null) {
  const use = newRow(TABLES.use, {
    id: 'magnets',
    economyId: JPN,
    nameEn: 'Magnets',
    nameJa: '磁石',
    tier: 2,
  });
  const input = { target: 'demand', uses: [use], demands: [], materials: [], newId: () => 'new' };
  const placing = { input, rows: new Map(), sourceId: 'file' } as unknown as Placing; // all that a need is placed with
  const figure = { materialId: 'NdPr', at: 'Magnets', year: 2030, value: 5, unit: 'tonnes', basis: 'reo' };
  return placeFigure({ ...figure, countryId, mark: 'known', note: null, valueCell: 'C2' } as Figure, placing);
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
});
