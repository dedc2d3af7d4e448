import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaCommand } from '../../electron/features/files/schema-command';
import { monteCarloCommand } from '../../electron/features/montecarlo/command';
import { whatIfCommand } from '../../electron/features/scenarios/what-if-command';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { newFolder } from '../tidy-up';
import { commandLine, sampleProject } from './command-line';

const { lodestone, resultOf } = commandLine(
  [schemaCommand, monteCarloCommand, whatIfCommand],
  runsPart,
  drawsPart,
);

/** A model that says only what it must: one supplier, one use, a ban of its country for a month. */
const MODEL = {
  start: '2025-01-01',
  days: 90,
  economyId: 'JPN',
  stage: 'magnet',
  materials: [
    {
      materialId: 'Dy',
      suppliers: [{ supplierId: 'plant', countryId: 'CHN', percent: 100 }],
      uses: [{ useId: 'line', demand: 365 }],
      stock: { opening: 20 },
    },
  ],
  shocks: [
    {
      kind: 'ban',
      id: 'ban',
      label: 'stop',
      imposedBy: 'CHN',
      materials: [],
      stages: [],
      destinations: [],
      start: '2025-01-11',
      end: '2025-02-10',
      recoveryDays: 0,
    },
  ],
};

function modelFile(change: object = {}): string {
  const path = join(newFolder(), 'model.json');
  writeFileSync(path, JSON.stringify({ ...MODEL, ...change }));
  return path;
}

interface Sampled {
  readonly digest: string;
  readonly runs: number;
  readonly materials: readonly { chance: { value: number }; runsByDay: number[]; stock: number[][] }[];
}

describe('montecarlo', () => {
  it('samples a scenario of a project: same seed, same document', async () => {
    const file = await sampleProject();
    const ask = ['montecarlo', file, '--scenario', 'Licences 25 %', '--runs', '300', '--seed', '5'];
    const first = await resultOf(...ask);
    expect(await resultOf(...ask)).toEqual(first);
    const { digest, runs, materials } = first.result as Sampled;
    expect([digest.length, runs]).toEqual([16, 300]);
    expect(materials[0]?.stock.length).toBe(7);
    expect(first).toMatchObject({ scenarioName: 'Licences 25 %', version: '1.2.3' });
  });

  it('prints chances with their errors, and that rates are assumptions', async () => {
    const file = await sampleProject();
    const ask = ['montecarlo', file, '--scenario', 'Licences 25 %', '--runs', '300', '--materials', 'Dy'];
    expect((await lodestone(ask)).out).toMatch(/The rate of 1 of \d+ sources of events was counted/);
    const { code, out } = await lodestone([...ask, '--rates', 'illustrative']);
    expect(code).toBe(0);
    expect(out).toMatch(/300 runs, seed 1, Threefry-2x32-20\. Exposure under assumptions, not a forecast/);
    expect(out).toMatch(/Dy +100\.00 \(≥ 99\) .* \d+\.\d\d ± \d\.\d\d/);
    expect(out).toMatch(/illustrative assumptions, not measured/);
    const japanese = await lodestone([...ask, '--lang', 'ja']);
    expect(japanese.out).toMatch(/試行300回/);
  });

  it('--out writes materials, and beside them the uses that fall short, errors in columns of their own', async () => {
    const path = join(newFolder(), 'runs.csv');
    const { out } = await lodestone(['montecarlo', '--model', modelFile(), '--runs', '50', '--out', path]);
    expect(out).toContain(path);
    const figures =
      '"chance of a shortfall, % (rates guessed)","chance of a shortfall, % (rates guessed), standard error",median first day,';
    const written = readFileSync(path, 'utf8');
    expect(written.startsWith(`\uFEFFmaterial,${figures}`)).toBe(true);
    expect(written).toMatch(/\r\nDy,100,≥ 94,2025-01-/);
    expect(readFileSync(path.replace('.csv', '-uses.csv'), 'utf8')).toContain(`material,use,${figures}`);
  });

  it('counts rates in the register of a project, and says that a model file has none', async () => {
    const counted = await lodestone(['montecarlo', '--model', modelFile(), '--rates', 'register']);
    expect([counted.code, counted.err]).toEqual([2, expect.stringContaining('a model file has none')]);
  });

  it('samples a model of a file, with rates of its own', async () => {
    const never = {
      eventsPerYear: 0,
      duration: { kind: 'exponential', meanDays: 10 },
      severity: { alpha: 1, beta: 0 },
    };
    const { result } = await resultOf(
      'montecarlo',
      '--model',
      modelFile({ rates: { supplier: never, country: never } }),
    );
    // Without events this is the ban alone: 20 days of stock from 11 January on.
    const [material] = (result as Sampled).materials;
    expect(material?.chance.value).toBe(1);
    expect(material?.runsByDay[30]).toBe(10_000);
    expect(material?.stock[3]?.[29]).toBeCloseTo(0, 9);
  });

  it.each<[string, string[], RegExp]>([
    ['no run', ['--runs', '0'], /number of runs is 0/],
    ['a seed below zero', ['--seed', '-3'], /seed is -3/],
  ])('refuses %s', async (_, more, words) => {
    const { code, err } = await lodestone(['montecarlo', '--model', modelFile(), ...more]);
    expect([code, words.test(err)]).toEqual([1, true]);
  });

  it('refuses a model or rates that do not fit, with the field', async () => {
    const percent = {
      materials: [
        { ...MODEL.materials[0], suppliers: [{ supplierId: 'p', countryId: 'CHN', percent: 120 }] },
      ],
    };
    const wrong = await lodestone(['montecarlo', '--model', modelFile(percent), '--json']);
    expect(wrong.code).toBe(1);
    expect(JSON.parse(wrong.out).error).toMatchObject({
      code: 'refusal.file.field',
      place: { file: 'model.json', field: 'materials.0.suppliers.0.percent' },
    });
    const path = join(newFolder(), 'rates.json');
    writeFileSync(path, '{"supplier": {"eventsPerYear": -1}}');
    const rates = await lodestone(['montecarlo', '--model', modelFile(), '--rates', path, '--json']);
    expect(JSON.parse(rates.out).error.place.field).toBe('supplier.eventsPerYear');
  });

  it('wants a project with a scenario, or a model', async () => {
    expect((await lodestone(['montecarlo'])).code).toBe(2);
    expect((await lodestone(['montecarlo', '--model', modelFile(), '--runs', 'many'])).code).toBe(2);
  });
});

describe('whatif --model', () => {
  it('runs the file as the engine does, with the plan without shocks beside it', async () => {
    const { result, ghost } = await resultOf('whatif', '--model', modelFile());
    expect(result).toMatchObject({
      materials: [{ materialId: 'Dy', daysShort: 10, firstShortfall: { day: 30 } }],
    });
    expect(ghost).toMatchObject({ result: { materials: [{ daysShort: 0 }] } });
    const { out } = await lodestone(['whatif', '--model', modelFile()]);
    expect(out).toMatch(/Dy +20 +20\.0 +2025-01-31/);
    expect(out).toMatch(/Figures from a model file/);
  });

  it('takes figures by year, and total supply by default', async () => {
    const [material] = MODEL.materials;
    const byYear = {
      materials: [
        {
          ...material,
          recycling: 36.5,
          uses: [{ useId: 'line', demand: { 2024: 365, 2025: 365, 2026: 730 } }],
        },
      ],
      shocks: [],
    };
    const { result } = await resultOf('whatif', '--model', modelFile(byYear));
    const [made] = (result as { materials: { series: { need: number[]; arrivals: number[] } }[] }).materials;
    expect(made?.series.need[0]).toBeCloseTo(1, 12);
    expect(made?.series.arrivals[0]).toBeCloseTo(0.9, 12);
  });

  it('says which year is missing', async () => {
    const [material] = MODEL.materials;
    const gap = { materials: [{ ...material, uses: [{ useId: 'line', demand: { 2024: 365 } }] }] };
    const { code, err } = await lodestone(['whatif', '--model', modelFile(gap)]);
    expect([code, /There is no figure for 2025 in Dy\.uses\.line\.demand\.2025/.test(err)]).toEqual([
      1,
      true,
    ]);
  });

  it('wants a project with a scenario, or a model', async () => {
    expect((await lodestone(['whatif'])).code).toBe(2);
  });
});

describe('schema', () => {
  it.each(['model', 'rates'])('%s is a JSON Schema', async (name) => {
    expect(await resultOf('schema', name)).toMatchObject({ type: 'object', properties: {} });
  });
});
