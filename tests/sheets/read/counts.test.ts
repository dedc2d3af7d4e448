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
  ])('%s are refused for what they count', async (figureKind, text) => {
    expect(await refusalOf(toldOf(text, OF_2024))).toMatchObject({
      code: 'refusal.mapping.notSupply',
      params: { figureKind },
    });
  });

  it('are asked about where nothing says what they count', async () => {
    expect(await toldOf('Country,Quantity (t)\nChina,440\nVietnam,35', OF_2024)).toEqual(['missing: counts']);
  });

  it('are left out row by row where a column tells them apart', async () => {
    const text = [
      'Country,Statistic,Quantity (t)',
      'China,Production,270000',
      'China,Reserves,44000000',
      'Vietnam,Mine production,300',
      'Vietnam,Exports,250',
      'France,Imports for consumption,900',
      'Thailand,Balance,12',
    ];
    expect(await toldOf(text.join('\n'), OF_2024)).toEqual([
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
    const dated = { ...kept, mapping: { ...kept.mapping, sheet: '2026-04' } };
    expect(guess('2026-05', [dated]).mapping.material).toBe('REE');
  });
});
