import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Mark } from '@shared/base/certainty';
import type { Stage } from '@shared/base/stage';
import type { CountryId } from '@shared/model/country';
import { FIGURES } from '@shared/model/figure';
import { tableOfFigure } from '@shared/model/figure-table';
import type { MaterialId } from '@shared/model/material';
import { keyOf, keyOfParts, type NumberOf, newRow, numbersOf, partsOf, readKey } from '@shared/model/table';
import { ANY_TABLE, TABLE_NAMES, TABLES } from '@shared/model/tables';
import { OVERRIDE_FIELDS } from '@shared/model/tables/override';
import type { Stock, StockTier } from '@shared/model/tables/stock';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { ROOT } from '../../scripts/project-root.mjs';

const JPN = 'JPN' as CountryId;
const DY = 'Dy' as MaterialId;

describe('the register', () => {
  it('holds every file of the folder', () => {
    const files = readdirSync(join(ROOT, 'shared/model/tables'))
      .filter((file) => file !== 'index.ts')
      .map((file) => file.slice(0, -3).replace(/-./g, (dash) => dash.slice(1).toUpperCase()));
    expect(files.sort()).toEqual([...TABLE_NAMES].sort());
  });

  it.each(TABLE_NAMES)('calls each table by its name, id first, with words for every field: %s', (name) => {
    const table = ANY_TABLE[name];
    expect([table.name, Object.keys(table.fields)[0]]).toEqual([name, 'id']);
    expect(table.key.filter((field) => table.fields[field] === undefined)).toEqual([]);
  });

  it('has each table behind those that it refers to', () => {
    const wrong = TABLE_NAMES.flatMap((name, index) =>
      Object.values(ANY_TABLE[name].fields)
        .filter(({ references }) => references !== null && references !== name)
        .filter(({ references }) => !TABLE_NAMES.slice(0, index).some((before) => before === references))
        .map(({ references }) => `${name} -> ${references}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a declaration', () => {
  it('makes the type of its rows, of its figures and of its overrides', () => {
    expectTypeOf<{ [K in keyof Stock]: Stock[K] }>().toEqualTypeOf<{
      readonly id: string;
      readonly economyId: CountryId;
      readonly materialId: MaterialId;
      readonly tier: StockTier;
      readonly stage: Stage | null;
      readonly tonnes: number;
      readonly minimum: number;
      readonly maximum: number | null;
      readonly maximumReleasePerDay: number | null;
      readonly targetDays: number | null;
      readonly secret: boolean;
      readonly mark: Mark;
      readonly sourceId: string | null;
      readonly note: string | null;
      readonly low: number | null;
      readonly high: number | null;
      readonly form: string | null;
      readonly purity: string | null;
      readonly place: string | null;
    }>();
    expectTypeOf<NumberOf<typeof TABLES.demand>>().toEqualTypeOf<'tonnes' | 'floorPercent'>();
    expect(numbersOf(TABLES.relief)).toEqual(['recyclingTonnes', 'substitutionPercent']);
    expect(numbersOf(TABLES.share)).toEqual(['value']);
    expect(OVERRIDE_FIELDS).toEqual([
      'share.percent',
      'totalSupply.tonnes',
      'demand.tonnes',
      'stock.tonnes',
      'relief.recycling',
      'relief.substitution',
      'receipt.tonnes',
      'purchase.tonnes',
      'datedRelief.recycling',
      'datedRelief.saving',
      'datedRelief.priceRise',
      'ramp.slip',
      'releaseRule.trigger',
      'releaseRule.date',
      'releaseRule.coverDays',
      'releaseRule.usdPerKg',
      'releaseRule.deliveryDays',
      'releaseRule.tonnes',
      'releaseRule.upToRank',
      'shock.off',
    ]);
  });

  it('makes a new row of what is given', () => {
    const given = {
      id: 'a',
      economyId: JPN,
      materialId: DY,
      tier: 'firm',
      tonnes: 5,
      mark: 'guessed',
    } as const;
    expect(newRow(TABLES.stock, given)).toEqual({
      ...given,
      low: null,
      high: null,
      stage: null,
      form: null,
      purity: null,
      place: null,
      minimum: 0,
      maximum: null,
      maximumReleasePerDay: null,
      targetDays: null,
      secret: true,
      sourceId: null,
      note: null,
    });
  });

  it.each([
    ['JPN|Dy|firm', { economyId: 'JPN', materialId: 'Dy', tier: 'firm' }],
    ['JPN|Dy', null],
    ['JPN|Dy|firm|x', null],
    ['JPN|Dy|cellar', null],
    ['|Dy|firm', null],
  ])('reads a key of its own: %s', (key, parts) => {
    expect(readKey(TABLES.stock, key)).toEqual(parts);
  });

  it('reads years as numbers, and nothing where a part may be nothing', () => {
    expect(readKey(TABLES.demand, 'use|Dy|2030')).toEqual({ useId: 'use', materialId: 'Dy', year: 2030 });
    expect(readKey(TABLES.demand, 'use|Dy|soon')).toBeNull();
    const world = { seriesId: 's', countryId: null, period: '2024' };
    expect(readKey(TABLES.observation, keyOf(TABLES.observation, world))).toEqual(world);
  });

  it.each([
    ['share', 'JPN|Dy|separation|2026|lynas', 'JPN|Dy|separation|2026'],
    ['share', 'JPN|Dy|separation|2026|', 'JPN|Dy|separation|2026'],
    ['share', 'JPN|Dy', 'JPN|Dy||'],
  ] as const)('gives the key of another table whose parts it has too: %s %s', (table, key, other) => {
    expect(keyOfParts(TABLES.totalSupply, partsOf(TABLES[table], key))).toBe(other);
  });

  it.each(FIGURES)('finds the material in the key of each figure: %s', (of) => {
    const parts: Readonly<Record<string, string | undefined>> = {
      economyId: 'JPN',
      materialId: 'Dy',
      useId: 'use',
      supplierId: 'lynas',
    };
    const table = tableOfFigure(of);
    expect(partsOf(table, keyOfParts(table, parts)).materialId).toBe('Dy');
  });
});
