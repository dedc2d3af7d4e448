import { describe, expect, it } from 'vitest';
import { ofHundredKilograms } from '../../electron/importing/values/named-unit';

describe('a hundred kilograms', () => {
  it.each([
    'QUANTITY_IN_100KG',
    'Quantity in 100 kg',
    'Menge (Doppelzentner)',
    'dt',
    'Gewicht (dt)',
    'Gewicht [dt]',
    'Menge in dt',
    'Menge, dt',
    'Dezitonnen',
    'Eigenmasse in Dezitonnen',
    'Quintal',
    'quintaux',
  ])('is the unit of %s', (text) => {
    expect(ofHundredKilograms(text)).toMatchObject({ times: 100, reading: { unit: 'kg' } });
  });

  it.each(['t', '1,100 kg', 'REPORT_DT', 'Report dt', 'dtex', 'kdt', 'Gewicht (kg)', 'dt/ha'])(
    'is not that of %s',
    (text) => {
      expect(ofHundredKilograms(text)).toBeNull();
    },
  );
});
