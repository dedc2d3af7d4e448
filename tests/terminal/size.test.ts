import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder } from '../tidy-up';
import { lodestone, resultOf, sampleProject } from './command-line';

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
    const [head, , second] = readFileSync(out, 'utf8').split('\r\n');
    expect(head).toContain('"chance of a shortfall, %, standard error"');
    expect(second?.split(',')[0]).toBe(String(points[1]?.tonnes));

    const text = await lodestone(['size', file, ...ASK, '--material', 'Dy', '--cover', '60,180']);
    expect(text.out).toMatch(/Least stock with no shortfall under its own shocks: \d+\.\d\d t REO/);
    expect(text.out).toMatch(/is the first stock tried that has no shortfall in 95 % of the runs/);
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
      ...{ totalSupply: 365, recycling: 0, substitution: 0 },
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
    expect(size.enough).toBe(31);
    expect((await lodestone([...asked, '--material', 'Tb'])).err).toMatch(/Tb/);
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
