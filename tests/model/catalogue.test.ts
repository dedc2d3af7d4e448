import { byId, namesOf } from '@shared/model/catalogue';
import { describe, expect, it } from 'vitest';
import { EVERY_TABLE } from '../store/support/rows';

const reference = {
  countries: EVERY_TABLE.country,
  suppliers: EVERY_TABLE.supplier,
  materials: EVERY_TABLE.material,
  uses: EVERY_TABLE.use,
};

describe('a catalogue', () => {
  it.each([
    ['JPN', 'Japan'],
    ['XXX', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('finds a row by its id: %s', (id, name) => {
    expect(byId(reference.countries, id)?.nameEn).toBe(name);
  });

  it('finds the first of two rows with one id, and nothing without a list', () => {
    const rows = [
      { id: 'a', at: 1 },
      { id: 'a', at: 2 },
    ];
    expect(byId(rows, 'a')).toBe(rows[0]);
    expect(byId(null, 'a')).toBeUndefined();
  });

  it.each([
    ['en', 'China', 'Dysprosium', 'Motors', 'lynas', 'nobody'],
    ['ja', '中国', 'ジスプロシウム', 'モーター', 'lynas', 'nobody'],
  ] as const)('gives names in %s, and the id of what it does not know', (language, ...expected) => {
    const names = namesOf(reference, language);
    const { country, material, use, supplier } = names;
    expect([country('CHN'), material('Dy'), use('u1'), supplier('lynas'), supplier('nobody')]).toEqual(
      expected,
    );
  });

  it('lets ids stand for themselves without a project', () => {
    expect(namesOf(null, 'ja').country('CHN')).toBe('CHN');
  });
});
