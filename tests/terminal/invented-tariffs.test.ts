import { describe, expect, it } from 'vitest';
import { importsOfMadeFiles } from './stored-by';

const storedBy = importsOfMadeFiles();

/** Goods of a tariff down the rows, and weights beside values under two years, as yearbooks print them. */
const yearbook = (code: string, ...rows: readonly (readonly (string | number | null)[])[]) => ({
  T7: [
    ['Table 7'],
    ['U.S. imports for consumption of rare-earth compounds, by country'],
    [],
    [null, null, 2030, null, 2031, null],
    [null, code, 'Gross weight', null, 'Gross weight', null],
    ['Category and country', 'number', '(kilograms)', 'Value', '(kilograms)', 'Value'],
    ...rows,
  ],
});

describe('weights beside values under the same years', () => {
  it.each([
    [
      'goods and their codes head the rows of each',
      [
        ['Cerium oxides:', '2846.10.0010', null, null, null, null],
        ['China', null, 334000, 1990000, 209000, 1700000],
        ['Total', null, 334000, 1990000, 209000, 1700000],
        ['Yttrium compounds:', '2846.90.4000,', null, null, null, null],
        ['Japan', null, 523000, 19000000, 567000, 18500000],
      ],
      [
        'C8 CHN Ce 2030 334 tonnes imports',
        'E8 CHN Ce 2031 209 tonnes imports',
        'C11 JPN Y 2030 523 tonnes imports',
        'E11 JPN Y 2031 567 tonnes imports',
      ],
    ],
    [
      'goods that nobody knows are asked for, not those before them',
      [
        ['Cerium oxides:', '2846.10.0010', null, null, null, null],
        ['China', null, 334000, 1990000, 209000, 1700000],
        ['Chlorides:', '2846.90.2082', null, null, null, null],
        ['China', null, 410000, 2560000, 350000, 2730000],
      ],
      ['C8 CHN Ce 2030 334 tonnes imports', 'E8 CHN Ce 2031 209 tonnes imports'],
    ],
  ])('%s', async (_what, rows, stored) => {
    const made = yearbook('Schedule B', ...rows);
    expect(await storedBy('a.xlsx', made, '--into series --economy USA --basis gross')).toEqual(stored);
  });

  it('are asked for where the heads say no mass: nothing tells money from goods', async () => {
    const lines = [
      'Imports of rare earths by country',
      'Country;2030 weight;2030 value;2031 weight;2031 value',
      'China;334000;1990000;209000;1700000',
    ];
    const options = '--into series --economy JPN --material REE --basis gross';
    expect(await storedBy('a.csv', lines, options)).toEqual(['refusal.import.ask.unit']);
  });

  it('are read of one material that a person says, and never the money beside them', async () => {
    const rows = [
      ['China', null, 334000, 1990000, 209000, 1700000],
      ['Japan', null, 523000, 19000000, 567000, 18500000],
    ];
    const made = yearbook('HTS', ...rows);
    expect(
      await storedBy('a.xlsx', made, '--into series --economy USA --material REE --basis gross'),
    ).toEqual([
      'C7 CHN REE 2030 334 tonnes imports',
      'E7 CHN REE 2031 209 tonnes imports',
      'C8 JPN REE 2030 523 tonnes imports',
      'E8 JPN REE 2031 567 tonnes imports',
    ]);
  });
});
