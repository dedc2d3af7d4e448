import { textCell } from '@shared/base/sheet-cell';
import type { SavedMapping } from '@shared/model/tables/saved-mapping';
import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../../electron/importing/recipe/guess-mapping';
import { smallVocabulary } from '../../importing/support/vocabulary';
import { refusalOf } from './support';
import { toldOf } from './told';

const OF_2024 = {
  counts: null,
  material: 'REE',
  stage: 'mining',
  unit: 't',
  basis: 'reo',
  year: 2024,
} as const;

describe('figures that nobody is supplied with', () => {
  it.each([
    ['reserves', 'Country,Reserves\nChina,44000000\nVietnam,3500000'],
    ['exports', 'Country,Exports (t)\nChina,440\nVietnam,35'],
    ['price', 'Country,Price (USD/kg)\nChina,440\nVietnam,35'],
    ['capacity', '国名,年産能力（t）\n中国,440\nベトナム,35'],
  ])('%s are refused for what they count as shares of a supply', async (figureKind, text) => {
    expect(await refusalOf(toldOf(text, { ...OF_2024, into: 'share' }))).toMatchObject({
      code: 'refusal.mapping.notSupply',
      params: { figureKind },
    });
  });

  it.each([
    [
      'reserves as a series',
      'Country,Reserves (t)\nChina,44000000\nWorld total,90000000\nOther countries,5',
      ['2: reserves REE mining CHN 2024 44000000 tonnes reo', '3 total', '4 rest'],
    ],
    [
      'exports as a series, by the country that exports',
      'Country,2023 exports (kt),2024 exports (kt)\nChina,44,45\nVietnam,3,W',
      [
        '2: exports REE mining CHN 2023 44000 tonnes reo',
        '2: exports REE mining CHN 2024 45000 tonnes reo',
        '3: exports REE mining VNM 2023 3000 tonnes reo',
        'C3 import.value.noValue',
      ],
    ],
    [
      'capacities of countries as a series',
      '国名,年産能力（t）\n中国,440\nアジア,900',
      ['2: capacity REE mining CHN 2024 440 tonnes reo', '3 region'],
    ],
  ])('go into the table that has a place for them: %s', async (_what, text, told) => {
    expect(await toldOf(text, { ...OF_2024, unit: null, year: text.includes('2023') ? null : 2024 })).toEqual(
      told,
    );
  });

  it.each([
    ['Price (USD/kg)', '440', '440 usd_per_kg'],
    ['Price US$ per metric ton', '8500', '8.5 usd_per_kg'],
    ['価格（ドル/kg）', '3.5', '3.5 usd_per_kg'],
  ])('are prices of a kilogram: %s', async (head, value, told) => {
    const prices = { ...OF_2024, counts: 'price', place: 'outside', year: null, unit: null } as const;
    const text = `Material,Year,${head}\nDy,2024,${value}\nTb,2024-03,${value}`;
    expect(await toldOf(text, { ...prices, material: null })).toEqual([
      `2: price Dy mining world 2024 ${told}`,
      `3: price Tb mining world 2024-3 ${told}`,
    ]);
  });

  it.each([
    ['Price (EUR/kg)', 'C2 import.money.rate'],
    ['Price (A$/t)', 'C2 import.money.rate'],
    ['Price (R$/t)', 'C2 import.money.unit'],
    ['Price', 'C2 import.money.unit'],
    ['Price (USD)', 'C2 import.money.notPerKg'],
  ])('are no prices in "%s"', async (head, told) => {
    const prices = { ...OF_2024, counts: 'price', place: 'outside', year: null, unit: null } as const;
    expect(await toldOf(`Material,Year,${head}\nDy,2024,5`, { ...prices, material: null })).toEqual([told]);
  });

  it.each([
    ['Price (EUR/kg)', '92', '100 usd_per_kg (92 EUR/kg ÷ 0.92 EUR/USD (2024-12-31))'],
    ['単価（元/t）', '71200', '10 usd_per_kg (71.2 CNY/kg ÷ 7.12 CNY/USD (2024-06-30))'],
    ['Price (US$/kg)', '5', '5 usd_per_kg'],
  ])('are prices by a rate that was said for their year: %s', async (head, value, told) => {
    const rates = [
      { currency: 'eur', perUsd: 0.5, on: '2023-12-31', year: 2023 },
      { currency: 'eur', perUsd: 0.92, on: '2024-12-31', year: 2024 },
      { currency: 'cny', perUsd: 7.12, on: '2024-06-30', year: null },
    ] as const;
    const prices = {
      ...OF_2024,
      counts: 'price',
      place: 'outside',
      year: null,
      unit: null,
      material: null,
    } as const;
    expect(
      await toldOf(`Material,Year,${head}\nDy,2024,${value}`, { ...prices, answers: { rates: [...rates] } }),
    ).toEqual([`2: price Dy mining world 2024 ${told}`]);
  });

  it('have their money behind the name of a material', async () => {
    const prices = { ...OF_2024, counts: 'price', place: 'outside', unit: null, material: null } as const;
    expect(await toldOf('Material,Price\nDy (US$/t),8500\nTb (元/kg),5\nTb,5', prices)).toEqual([
      '2: price Dy mining world 2024 8.5 usd_per_kg',
      'B3 import.money.rate',
      'B4 import.money.unit',
    ]);
  });

  it('leave a share of the market a share', async () => {
    expect(await toldOf('Country,Market_Share\nChina,52', { ...OF_2024, counts: 'production' })).toEqual([
      '2: REE 2024 +China 52%',
    ]);
  });

  it('are told apart row by row where a column does, and all of them kept as series', async () => {
    const text = [
      'Country,Statistic,Quantity (t)',
      'China,Production,270000',
      'China,Reserves,44000000',
      'Vietnam,Exports,250',
      'France,Imports for consumption,900',
      'Thailand,Balance,12',
    ];
    expect(await toldOf(text.join('\n'), { ...OF_2024, into: 'series' })).toEqual([
      '2: production REE mining CHN 2024 270000 tonnes reo',
      '3: reserves REE mining CHN 2024 44000000 tonnes reo',
      '4: exports REE mining VNM 2024 250 tonnes reo',
      '5: imports REE mining FRA 2024 900 tonnes reo',
      'B6 import.counts.unknown',
    ]);
  });

  it('are asked about where nothing says what they count', async () => {
    expect(await toldOf('Country,Quantity (t)\nChina,440\nVietnam,35', OF_2024)).toEqual(['missing: counts']);
  });

  const OF_ALL_KINDS = [
    'Country,Statistic,Quantity (t)',
    'China,Production,270000',
    'China,Reserves,44000000',
    'Vietnam,Mine production,300',
    'Vietnam,Exports,250',
    'France,Imports for consumption,900',
    'Thailand,Balance,12',
  ].join('\n');

  it('are series, all of them, where a column tells supplies and others apart: nobody is said to supply anybody', async () => {
    expect(await toldOf(OF_ALL_KINDS, OF_2024)).toEqual([
      '2: production REE mining CHN 2024 270000 tonnes reo',
      '3: reserves REE mining CHN 2024 44000000 tonnes reo',
      '4: production REE mining VNM 2024 300 tonnes reo',
      '5: exports REE mining VNM 2024 250 tonnes reo',
      '6: imports REE mining FRA 2024 900 tonnes reo',
      'B7 import.counts.unknown',
    ]);
  });

  it('are left out row by row where a person says that they are shares of a supply', async () => {
    expect(await toldOf(OF_ALL_KINDS, { ...OF_2024, into: 'share' })).toEqual([
      '2: REE 2024 +China 270000 reo',
      '3 not_supply',
      '4: REE 2024 +Viet Nam 300 reo',
      '5 not_supply',
      '6 not_supply',
      'B7 import.counts.unknown',
    ]);
  });
});

describe('rows that are kept', () => {
  it('are those whose cells have one of the values, however they are written', async () => {
    const text =
      'Country,Commodity,Production (t)\nChina,Cobalt,10\nChina,Rare earths,440\nVietnam,ＲＡＲＥ earths,35';
    const steps = [{ step: 'keep', column: 'Commodity', is: 'one_of', values: ['rare earths'] }] as const;
    expect(await toldOf(text, { ...OF_2024, steps })).toEqual([
      '2 filtered',
      '3: REE 2024 +China 440 reo',
      '4: REE 2024 +Viet Nam 35 reo',
    ]);
  });
});

describe('minerals beside oxides', () => {
  it('are gross, whatever was chosen for the file, unless the row says oxide', async () => {
    const text = [
      'Country,Commodity,Remark,Production (t)',
      'China,rare earth minerals,Monazite,3285',
      'China,rare earth oxides,,2000',
      'Vietnam,rare earth minerals,as oxide,12',
    ];
    const { material: _whole, ...choices } = OF_2024;
    expect(await toldOf(text.join('\n'), choices)).toEqual([
      'B2 import.basis.minerals',
      '3: REE 2024 +China 2000 reo',
      '4: REE 2024 +Viet Nam 12 reo',
    ]);
  });
});

describe('a column that tells kinds of figures apart', () => {
  const look = (lines: readonly string[]) =>
    guessMapping(
      'S',
      lines.map((line, index) => ({ row: index + 1, cells: line.split(',').map(textCell) })),
      smallVocabulary,
      {},
      [],
      'a.csv',
    ).mapping;
  it.each([
    ['Type', ['Production', 'Reserves'], 'counts', 'series'],
    ['区別', ['生産量', '埋蔵量'], 'counts', 'series'],
    ['Type', ['Production', 'Production'], undefined, 'series'],
    ['Type', ['Reserves', 'Reserves'], undefined, null],
    ['Status', ['Ordered', 'Delivered'], undefined, null],
    ['Type', ['Mine', 'Reserves'], undefined, null],
  ])('is known under any head: %s over %j', (head, kinds, field, into) => {
    const rows = ['China', 'Vietnam'].flatMap((country, at) =>
      kinds.map((kind, index) => `${country},Dy,${kind},${at + index + 1}`),
    );
    const { columns, into: target } = look([`Country,Material,${head},2031 (t REO)`, ...rows]);
    expect([columns[3], target ?? null]).toEqual([field, into]);
  });
});

describe('a remembered form', () => {
  const rows = (...lines: readonly (readonly string[])[]) =>
    lines.map((cells, index) => ({ row: index + 1, cells: cells.map(textCell) }));
  const table = rows(['Country', '2024', '2025'], ['China', '440', '450'], ['Vietnam', '35', '36']);
  const guess = (sheet: string, saved: readonly SavedMapping[] = []) =>
    guessMapping(sheet, table, smallVocabulary, {}, saved, 'Production.xlsx');
  const first = guess('Rare earths');
  const kept: SavedMapping = {
    id: 'm1',
    name: 'Production.xlsx',
    fingerprint: first.fingerprint,
    mapping: { ...first.mapping, economy: 'JPN', stage: 'mining', unit: 't', basis: 'reo', material: 'REE' },
  };
  it.each([
    ['of the same sheet needs no click', 'Rare earths', 'REE'],
    ['of another sheet does not hold its material', 'Aluminium', null],
    ['of a sheet that says its material has that', 'Dy', 'Dy'],
  ])('%s', (_why, sheet, material) => {
    expect(guess(sheet, [kept]).mapping).toMatchObject({ material, economy: 'JPN', counts: 'production' });
  });

  it('holds for sheets that are called by their dates', () => {
    // A sheet of that name says no material: it was said by hand.
    const form = { senders: [], headers: {}, ...kept.mapping.form, said: {} };
    const dated = { ...kept, mapping: { ...kept.mapping, sheet: '2026-04', form } };
    expect(guess('2026-05', [dated]).mapping.material).toBe('REE');
  });
});
