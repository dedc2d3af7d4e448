import { textCell } from '@shared/base/sheet-cell';
import { describe, expect, it } from 'vitest';
import { withCountryCodes } from '../../electron/importing/recipe/country-codes';
import { buildVocabulary, findCountry } from '../../electron/importing/values/vocabulary';
import { country, smallReference } from './support/vocabulary';

const vocabulary = buildVocabulary({
  ...smallReference,
  countries: [
    ...smallReference.countries,
    country('COD', 'Congo (Kinshasa)', 'コンゴ民主共和国'),
    country('COG', 'Congo (Brazzaville)', 'コンゴ共和国'),
  ],
});

describe('codes of countries beside their names', () => {
  it.each([
    ['give who is meant by a name of two', ['COD,Congo', 'AUS,Australia'], { 1: 'country' }],
    ['stay unread where every name is of one', ['CHN,China', 'AUS,Australia'], { 2: 'country' }],
    ['stay unread where one is of another country', ['COD,Congo', 'CHN,Australia'], { 2: 'country' }],
    ['stay unread where one is missing', ['COD,Congo', ',Australia'], { 2: 'country' }],
  ])('%s', (_, lines, columns) => {
    const rows = lines.map((line, index) => ({ row: index + 2, cells: line.split(',').map(textCell) }));
    expect(withCountryCodes({ 2: 'country' }, 2, rows, vocabulary)).toEqual(columns);
  });
});

describe('Congo, in the order of the words that each office has', () => {
  it.each(['Congo (Rep. Dem.)', 'Congo, Rep. Dem.', 'Congo (Rép. dém.)', 'Congo (Dem. Rep.)', 'Kongo, DR'])(
    '%s',
    (name) => {
      expect(findCountry(vocabulary, name)).toBe('COD');
    },
  );
  it.each(['Congo, Rep.', 'Republik Kongo'])('%s is the other', (name) => {
    expect(findCountry(vocabulary, name)).toBe('COG');
  });
});
