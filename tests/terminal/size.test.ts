import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whatIfCommand } from '../../electron/features/scenarios/what-if-command';
import { sizeCommand } from '../../electron/features/size/command';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine([whatIfCommand, sizeCommand], runsPart, drawsPart);

const ASK = ['--scenario', 'Licences 25 %', '--runs', '500'];

describe('lodestone size', () => {
  it('says the least stock that whatif says, the stocks tried and the first that is enough', async () => {
    const file = await sampleProject();
    const size = await resultOf('size', file, ...ASK, '--material', 'Dy', '--cover', '60,180');
    const run = await resultOf('whatif', file, '--scenario', 'Licences 25 %', '--materials', 'Dy');
    const { materials } = run.result as { materials: { minimumStock: object; openingStock: number }[] };
    expect(size.least).toMatchObject(materials[0]?.minimumStock ?? {});
    expect(size.opening).toMatchObject({ tonnes: materials[0]?.openingStock });
    const points = size.points as { tonnes: number; chance: { value: number } }[];
    expect(points).toHaveLength(2);
    expect(points[0]?.chance.value).toBe(1);
    expect(size.enough).toBe(points[1]?.tonnes);

    const out = join(newFolder(), 'sizes.csv');
    await lodestone(['size', file, ...ASK, '--material', 'Dy', '--cover', '60,180', '--out', out, '--json']);
    const [head, , second, third] = readFileSync(out, 'utf8').split('\r\n');
    expect(head).toContain('"chance of a shortfall, %, standard error"');
    expect(second?.split(',')[0]).toBe(String(points[1]?.tonnes));
    const exact = size.exact as { tonnes: number };
    expect(exact.tonnes).toBeGreaterThan(points[0]?.tonnes ?? 0);
    expect(third?.split(',')[0]).toBe(String(exact.tonnes));

    const text = await lodestone(['size', file, ...ASK, '--material', 'Dy', '--cover', '60,180']);
    expect(text.out).toMatch(/Least stock with no shortfall under its own shocks: \d+(\.\d+)? t REO/);
    expect(text.out).toMatch(
      /(\d+\.\d\d) t REO, \d+(\.\d+)? days of cover, is the least stock that has no shortfall in 95 % of the runs/,
    );
  });

  it('sizes a material of a model file, with no project: 60 days at half of 1 t a day ask for 30 t', async () => {
    const path = join(newFolder(), 'model.json');
    const never = {
      eventsPerYear: 0,
      duration: { kind: 'exponential', meanDays: 9 },
      severity: { alpha: 1, beta: 0 },
    };
    const dy = {
      materialId: 'Dy',
      suppliers: [{ supplierId: 'one', countryId: 'CHN', leadTimeDays: 0, percent: 50, capacity: null }],
      totalSupply: 365,
      recycling: 0,
      substitution: 0,
      uses: [{ useId: 'line', tier: 1, demand: 365 }],
      stock: { opening: 5, minimum: 0, maximum: null, maximumReleasePerDay: null },
    };
    const window = { start: '2025-01-01', days: 60, economyId: 'JPN', stage: 'magnet' };
    const rates = { supplier: never, country: never };
    writeFileSync(path, JSON.stringify({ ...window, materials: [dy], shocks: [], rates }));
    const asked = ['size', '--model', path, '--runs', '300', '--cover', '29,31'];
    const size = await resultOf(...asked, '--material', 'Dy');
    expect(size).toMatchObject({ scenarioName: 'model.json', opening: { tonnes: 5 }, least: { tonnes: 30 } });
    expect(size.points).toMatchObject([{ chance: { value: 1 } }, { tonnes: 31, chance: { value: 0 } }]);
    expect(size).toMatchObject({ enough: 31, exact: { tonnes: 30, coverDays: 30, chance: { value: 0 } } });
    const seen = (asOf: string) => lodestone([...asked, '--material', 'Dy', '--as-of', asOf]);
    expect((await seen('2025-01-01T15:00Z')).out).toMatch(
      / 4\.0 days of cover are left, used up at 2025-01-06T00:00/,
    );
    expect(await resultOf(...asked, '--material', 'Dy', '--as-of', '2025-01-01T15:00Z')).toMatchObject({
      clock: { asOf: '2025-01-01T15:00Z', daysLeft: 4, isCapped: false },
    });
    expect(size).not.toHaveProperty('clock');
    expect((await seen('2025-01-02')).err).toMatch(/is no instant/);
    expect((await lodestone([...asked, '--material', 'Tb'])).err).toMatch(/Tb/);

    // 1.25 t a day leave for a need of 1 t, and none of it may go to defence, which needs .2 t.
    const use = (useId: string, tier: number, demand: number) => ({ useId, tier, demand });
    const [whole] = dy.suppliers.map((one) => ({ ...one, percent: 100 }));
    const some = { ...dy, suppliers: [whole], totalSupply: 456.25 };
    const refused = {
      id: 'licence',
      label: 'no defence',
      kind: 'licence',
      imposedBy: 'CHN',
      start: '2025-01-01',
      end: '2026-01-01',
      recoveryDays: 0,
      materials: [],
      stages: [],
      destinations: [],
      approvedPercent: 0,
      delayDays: 0,
      queuedPercent: 0,
      releaseStart: null,
      releaseDays: 0,
      endUses: { uses: ['defence'], tiers: [] },
    };
    const materials = [{ ...some, uses: [use('defence', 1, 73), use('glass', 2, 292)] }];
    writeFileSync(path, JSON.stringify({ ...window, materials, shocks: [refused], rates }));
    const forSome = await resultOf(
      'size',
      '--model',
      path,
      '--runs',
      '300',
      '--cover',
      '11,13',
      '--material',
      'Dy',
    );
    expect((forSome.least as { tonnes: number }).tonnes).toBeCloseTo(12, 9);
    expect(forSome.points).toMatchObject([{ chance: { value: 1 } }, { chance: { value: 0 } }]);
    expect(forSome).toMatchObject({
      enough: (forSome.points as { tonnes: number }[])[1]?.tonnes,
      exact: null,
    });
    expect((await lodestone(['size', '--material', 'Dy'])).code).toBe(2);
  });

  it.each<[string, string[], number, RegExp]>([
    ['no material', [], 2, /--material/],
    ['two materials', ['--material', 'Dy,Tb'], 2, /one --material at a time/],
    ['an unknown material', ['--material', 'Xx'], 1, /Xx/],
    ['words for days', ['--material', 'Dy', '--cover', 'many'], 2, /expected a number/],
    ['a reliability of 120 %', ['--material', 'Dy', '--reliability', '120'], 1, /between 0 and 100/],
  ])('refuses %s', async (_what, more, code, words) => {
    const { code: got, err } = await lodestone(['size', await sampleProject(), ...ASK, ...more]);
    expect([got, err]).toEqual([code, expect.stringMatching(words)]);
  });
});

describe('lodestone size --policy', () => {
  const costs = { holdingCost: 0.25, shortageCost: 3 };
  const base = { name: 'base', ...costs, downChance: 0.04, upChance: 0.25 };
  const period = { name: 'period', spread: 8, holdingCost: 0.18, shortageCost: 0.7 };
  const states = [
    { name: 'normal', gap: 0, price: 10, maximumFill: 1, next: { normal: 0.9, cut: 0.1 } },
    { name: 'cut', gap: 1, price: 10, maximumFill: 0, next: { normal: 0.5, cut: 0.5 } },
  ];
  const reserve = {
    name: 'nation',
    maximum: 1,
    step: 1,
    holdingCost: 1,
    lossPerTonne: 100,
    discountPercent: 100 / 9,
    states,
  };
  const written = (policy: object, name = 'policy.json') => {
    const path = join(newFolder(), name);
    writeFileSync(path, JSON.stringify(policy));
    return path;
  };

  it('answers by itself, and as a file of its tables', async () => {
    const path = written({ baseStocks: [{ ...base, demand: 2000 }], reserves: [reserve] });
    const found = await resultOf('size', '--policy', path);
    expect(found.baseStocks).toMatchObject([{ stock: 8000, costPerPeriod: expect.closeTo(2737.06897, 4) }]);
    expect(found.reserves).toMatchObject([
      {
        states: [
          {
            name: 'normal',
            held: [1, 1],
            fillsTo: 1,
            cost: [expect.closeTo(88.203125, 6), expect.closeTo(78.203125, 6)],
          },
          { name: 'cut', drawsTo: 0 },
        ],
      },
    ]);
    expect((await lodestone(['size', '--policy', path])).out).toMatch(
      /base +2,000\.00 +8,000\.00 +2,737\.07/,
    );
    const out = join(newFolder(), 'policies.xlsx');
    expect((await lodestone(['size', '--policy', path, '--out', out])).code).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  });

  it('takes a need that the file leaves out from a model: 365 t a year are 50 t in 50 days', async () => {
    const path = written({ periodDays: 50, newsvendors: [period] });
    const material = {
      materialId: 'Dy',
      suppliers: [],
      totalSupply: 0,
      uses: [{ useId: 'line', demand: 365 }],
    };
    const model = { start: '2025-01-01', days: 60, economyId: 'JPN', stage: 'magnet', materials: [material] };
    const file = written(model, 'model.json');
    const found = await resultOf('size', '--policy', path, '--model', file, '--material', 'Dy');
    expect(found.newsvendors).toMatchObject([{ mean: 50, stock: expect.closeTo(56.603956, 6) }]);
    expect((await lodestone(['size', '--policy', path])).err).toMatch(/newsvendors\.0\.mean is left out/);
  });

  it.each<[object, RegExp]>([
    [{ reserves: [{ ...reserve, step: 0.3 }] }, /reserves\.0\.step.*whole number of steps/],
    [{ reserves: [{ ...reserve, states: states.slice(0, 1) }] }, /states\.0\.next.*no state "cut"/],
    [{ baseStocks: [{ ...base, demand: 0 }] }, /baseStocks\.0\.demand/],
  ])('refuses %j', async (policy, sentence) => {
    expect((await lodestone(['size', '--policy', written(policy)])).err).toMatch(sentence);
  });
});
