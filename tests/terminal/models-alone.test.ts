import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlantClaims, Pool } from '@shared/model/claims';
import type { MaterialMoney } from '@shared/model/money';
import { describe, expect, it } from 'vitest';
import { claimsCommand } from '../../electron/features/claims/command';
import { moneyCommand } from '../../electron/features/money/command';
import { monteCarloCommand } from '../../electron/features/montecarlo/command';
import { whatIfCommand } from '../../electron/features/scenarios/what-if-command';
import { sizeCommand } from '../../electron/features/size/command';
import { stressCommand } from '../../electron/features/stress/command';
import { surviveCommand } from '../../electron/features/survive/command';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { questionsPart } from '../../electron/threads/in-this-thread/questions';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { newFolder } from '../tidy-up';
import { commandLine } from './command-line';

const { lodestone, resultOf } = commandLine(
  [claimsCommand, moneyCommand, monteCarloCommand, whatIfCommand, sizeCommand, stressCommand, surviveCommand],
  runsPart,
  drawsPart,
  questionsPart,
);

const MATERIAL = {
  materialId: 'Dy',
  suppliers: [
    { supplierId: 'north', countryId: 'CHN', percent: 60 },
    { supplierId: 'south', countryId: 'AUS', percent: 30, capacity: 100 },
  ],
  uses: [{ useId: 'line', demand: 365 }],
  totalSupply: 365,
  stock: { opening: 30, minimum: 10 },
};

/** Need 1 t a day from April 2025 to January 2026, .6 of it from China and .3 from Australia, 30 t of which 10 are kept. */
function modelFile(material: object = {}, more: object = {}): string {
  const path = join(newFolder(), 'model.json');
  const model = { start: '2025-04-01', days: 300, economyId: 'JPN', stage: 'magnet' };
  writeFileSync(path, JSON.stringify({ ...model, materials: [{ ...MATERIAL, ...material }], ...more }));
  return path;
}

const FLAT = ['--years', '1', '--discount', '0', '--holding', '10', '--yen-per-usd', '100'];

describe('money --model', () => {
  it('values a stock at the price that holds in the year: 2 dollars a kilogram are 200,000 yen a tonne', async () => {
    const prices = [
      { from: '2024-01-01', usdPerKg: 1 },
      { from: '2025-02-01', usdPerKg: 2 },
      { from: '2026-01-01', usdPerKg: 9 },
    ];
    const { materials } = await resultOf('money', '--model', modelFile({ prices }), ...FLAT);
    expect((materials as MaterialMoney[])[0]).toMatchObject({
      price: { usdPerKg: 2, year: 2025, mark: 'estimated' },
      needPerDay: 1,
      rows: [{ tonnes: 30, valueYen: 6_000_000, holdingYenPerYear: 600_000, costYen: 6_600_000 }],
      yenPerExtraDay: 220_000,
      inflowWithoutWatched: 0.3,
      yenPerExtraDayWithoutWatched: expect.closeTo(0.7 * 220_000, 6),
    });
  });

  it('takes a round figure where the model says no price, and marks it guessed', async () => {
    const { out } = await lodestone(['money', '--model', modelFile(), ...FLAT]);
    expect(out).toMatch(/Dy +30\.0 +600 +2025 +guessed +1,800,000,000/);
  });

  it('counts each tier beside all of them', async () => {
    const tiers = {
      stock: undefined,
      stocks: [
        { tier: 'firm', opening: 4 },
        { tier: 'national', opening: 5 },
      ],
    };
    const { materials } = await resultOf('money', '--model', modelFile(tiers), ...FLAT);
    const [{ rows } = { rows: [] }] = materials as MaterialMoney[];
    expect(rows.map(({ tier, tonnes }) => [tier, tonnes])).toEqual([
      [null, 9],
      ['firm', 4],
      ['national', 5],
    ]);
  });
});

describe('claims --model', () => {
  const korea = (more: object = {}, material: object = {}) =>
    modelFile(
      { totalSupply: 730, uses: [{ useId: 'line', demand: 730 }], ...material },
      { economyId: 'KOR', ...more },
    );
  const asked = (...more: string[]) => ['claims', '--year', '2025', '--model', ...more];

  it('adds up what models count on from one plant: 109.5 and 219 t of 100 t', async () => {
    const { plants } = await resultOf(...asked(`${modelFile()},${korea()}`));
    const [south, north] = plants as PlantClaims[];
    expect(south).toMatchObject({
      supplierId: 'south',
      over: expect.closeTo(228.5, 9),
      claims: [
        { economyId: 'KOR', tonnes: 219, granted: expect.closeTo((219 * 100) / 328.5, 9) },
        { economyId: 'JPN', tonnes: 109.5, granted: expect.closeTo((109.5 * 100) / 328.5, 9) },
      ],
    });
    expect(north).toMatchObject({ supplierId: 'north', capacity: null, over: null });
  });

  it('puts stocks above their minimum together: 40 t last for 40 / 2.1 days without China', async () => {
    const { pools } = await resultOf(...asked(`${modelFile()},${korea()}`, '--pool', 'JPN,KOR'));
    const [{ pool }] = pools as [{ pool: Pool }];
    expect(pool.days).toBeCloseTo(40 / 2.1, 9);
    expect(pool.shares.reduce((sum, { gives }) => sum + (gives ?? 0), 0)).toBeCloseTo(0, 9);
  });

  it.each<[string, () => string, RegExp]>([
    ['two models of one economy', () => `${modelFile()},${modelFile()}`, /second model of the economy "JPN"/],
    ['another stage', () => `${modelFile()},${korea({ stage: 'metal' })}`, /another stage/],
    [
      'two capacities',
      () => `${modelFile()},${korea({}, { suppliers: [{ ...MATERIAL.suppliers[1], capacity: 9 }] })}`,
      /two capacities of "south"/,
    ],
    [
      'a year outside',
      () => modelFile({}, { days: 20, start: '2024-04-01' }),
      /its run goes from 2024 to 2024/,
    ],
    ['a pool without a model', () => `${modelFile()} --pool=KOR`, /economy "KOR"/],
  ])('refuses %s', async (_what, files, sentence) => {
    const { code, err } = await lodestone(asked(...files().split(' ')));
    expect([code, err]).toEqual([1, expect.stringMatching(sentence)]);
  });
});

describe('every question of a model file', () => {
  const TWO_STOCKS = { stock: { opening: 1, minimum: 2, maximum: 1 } };
  const COMMANDS: readonly string[][] = [
    ['whatif'],
    ['montecarlo', '--runs', '20'],
    ['survive'],
    ['stress'],
    ['size', '--material', 'Dy', '--runs', '20'],
    ['money'],
    ['claims', '--year', '2025'],
  ];

  it.each(COMMANDS)('%s refuses a minimum above the maximum, and what is said twice', async (...command) => {
    const asked = [...command, '--model', modelFile(TWO_STOCKS)];
    const { code, err } = await lodestone(asked);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/stock in Dy\.stock may not fall below 2 t nor rise above 1 t/),
    ]);
    const twice = await lodestone([
      ...asked,
      ...(command[0] === 'claims' ? ['--stage', 'magnet'] : ['--scenario', 'Base']),
    ]);
    expect([twice.code, twice.err]).toEqual([
      2,
      expect.stringMatching(/--model says all by itself: leave out --\w+/),
    ]);
  });
});
