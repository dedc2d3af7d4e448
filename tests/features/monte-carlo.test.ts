import type { MonteCarloView } from '@shared/features/montecarlo/contract';
import { countedRates } from '@shared/features/montecarlo/monte-carlo-report';
import { relativeErrorPercent } from '@shared/features/montecarlo/relative-error';
import { JAPAN } from '@shared/model/country';
import { ILLUSTRATIVE_RATES } from '@shared/model/uncertainty';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryOf } from '../../electron/engine/montecarlo/monte-carlo';
import { prepareJob } from '../../electron/engine/montecarlo/prepare';
import { type MonteCarloInput, runMonteCarlo } from '../../electron/features/montecarlo/run-monte-carlo';
import { runScenario } from '../../electron/plan/run-scenario';
import { saveScenario } from '../../electron/plan/save-scenario';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { MonteCarloPool } from '../../electron/threads/monte-carlo-pool';
import { refusalIn } from '../refusal-of';
import { builtWorkers, workerFolder } from '../threads/built-workers';
import { setStock } from './figure-edits';
import { sampleSession } from './sample-session';
import { AS_PARENT, LICENCE } from './scenario-input';

const FOLDER = workerFolder('monte-carlo');
builtWorkers(FOLDER, { 'monte-carlo': 'electron/threads/entries/monte-carlo-entry.ts' });
const ENTRY = `${FOLDER}/monte-carlo.mjs`;
const INPUT: MonteCarloInput = {
  scenarioId: 'licences-25',
  materials: ['Dy', 'Tb'],
  runs: 900,
  seed: 7,
  rates: null,
  tailPercent: null,
  antithetic: false,
  errorPercent: null,
};

const pools: MonteCarloPool[] = [];
function poolOf(count: number): MonteCarloPool {
  const pool = new MonteCarloPool(ENTRY, count);
  pools.push(pool);
  return pool;
}
afterEach(async () => {
  vi.restoreAllMocks();
  for (const pool of pools.splice(0)) await pool.end();
});

describe('a scenario sampled', () => {
  it('says its seed, its runs and that its rates are assumptions', async () => {
    const session = await sampleSession(runsPart, drawsPart);
    const view = await runMonteCarlo(session, { ...INPUT, rates: 'illustrative' }, {});
    expect(view.scenarioName).toBe('Licences 25 %');
    expect([view.result.runs, view.result.seed]).toEqual([900, 7]);
    expect(view.result.sources.every(({ assumed }) => assumed)).toBe(true);
    expect(view.remarks.map(({ code }) => code)).toContain('monteCarlo.remark.illustrative');
    const { result } = await runScenario(session, { ...INPUT, tryShocks: null });
    expect(view.result.materials.map(({ materialId }) => materialId)).toEqual(
      result.materials.map(({ materialId }) => materialId),
    );
  });

  it('runs until an error, and gives what that number of runs gives by itself; the level of the tail is as asked', async () => {
    const session = await sampleSession(runsPart, drawsPart);
    const asked = { ...INPUT, runs: 20_000, errorPercent: 4, tailPercent: 99 };
    const { result, remarks } = await runMonteCarlo(session, asked, {});
    expect(relativeErrorPercent(result)).toBeLessThanOrEqual(4);
    expect(result.runs).toBeLessThan(20_000);
    expect(remarks.map(({ code }) => code)).toContain('monteCarlo.remark.errorMet');
    const plain = await runMonteCarlo(session, { ...INPUT, runs: result.runs, tailPercent: 99 }, {});
    expect(plain.result.digest).toBe(result.digest);
    const usual = await runMonteCarlo(session, { ...INPUT, runs: result.runs }, {});
    const tailOf = (of: typeof result) => of.materials[0]?.totalShortfall.tailMean.value ?? Number.NaN;
    expect([usual.result.riskLevel, result.riskLevel]).toEqual([0.95, 0.99]);
    expect(tailOf(result)).toBeGreaterThan(tailOf(usual.result));
  });

  it.each([
    [null, true],
    ['register', true],
    ['illustrative', false],
  ] as const)('of rates %j those of China are counted: %s', async (rates, isCounted) => {
    const session = await sampleSession(runsPart, drawsPart);
    const { result } = await runMonteCarlo(session, { ...INPUT, runs: 50, rates }, {});
    const china = result.sources.find(({ kind, id }) => kind === 'country' && id === 'CHN');
    expect(china?.assumed).toBe(!isCounted);
  });

  it('a register that nobody looked through counts nothing, and all rates are said to be illustrative', async () => {
    const session = await sampleSession(runsPart, drawsPart);
    const rows = (await session.project.measures()).coverage;
    await session.apply(
      'No coverage',
      rows.map(({ id }) => ({ table: 'measureCoverage', op: 'remove', id })),
    );
    const { remarks } = await runMonteCarlo(session, { ...INPUT, runs: 50 }, {});
    expect(remarks.map(({ code }) => code)).toContain('monteCarlo.remark.illustrative');
  });

  it('counts the rate of a country in the register of measures, draws it, and says whose all others are', async () => {
    const session = await sampleSession(runsPart, drawsPart);
    const { result, remarks } = await runMonteCarlo(session, INPUT, {});
    const china = result.sources.find(({ kind, id }) => kind === 'country' && id === 'CHN');
    expect(china).toMatchObject({ assumed: false, rate: { counted: { events: 3 } } });
    // Jeffreys: 3.5 / 8.644 a year, between 2.167 / 2 and 14.067 / 2 events.
    expect(china?.rate.eventsPerYear).toBeCloseTo((3.5 * 365) / 3_155, 9);
    expect(china?.interval?.low).toBeCloseTo(((2.16735 / 2) * 365) / 3_155, 5);
    expect(china?.interval?.high).toBeCloseTo(((14.06714 / 2) * 365) / 3_155, 5);
    expect(result.sources.filter(({ assumed }) => !assumed)).toHaveLength(1);
    expect(remarks).toContainEqual({
      code: 'monteCarlo.remark.counted',
      params: { counted: 1, assumed: result.sources.length - 1, sources: result.sources.length },
    });
    const rows = countedRates(result).rows;
    expect(rows.map(({ key, cells }) => [key, cells.events])).toEqual([['CHN', 3]]);
  });

  it('is never short of less than without events, and told so by use', async () => {
    const session = await sampleSession(runsPart, drawsPart);
    const [view, { result }] = await Promise.all([
      runMonteCarlo(session, INPUT, {}),
      runScenario(session, { ...INPUT, tryShocks: null }),
    ]);
    for (const [index, material] of view.result.materials.entries()) {
      const total = result.materials[index]?.totalShortfall ?? Number.NaN;
      expect(material.totalShortfall.expected.value).toBeGreaterThanOrEqual(total * (1 - 1e-6));
      const byUse = material.uses.reduce((sum, use) => sum + use.totalShortfall.expected.value, 0);
      expect(byUse).toBeCloseTo(material.totalShortfall.expected.value, 5);
    }
  });

  it('names the general rates when some sources have none of their own', async () => {
    const rates = {
      ...ILLUSTRATIVE_RATES,
      countries: { CHN: { ...ILLUSTRATIVE_RATES.country, eventsPerYear: 1 } },
    };
    const view = await runMonteCarlo(await sampleSession(runsPart, drawsPart), { ...INPUT, rates }, {});
    const china = view.result.sources.find(({ kind, id }) => kind === 'country' && id === 'CHN');
    expect(china).toMatchObject({ assumed: false, rate: { eventsPerYear: 1 } });
    expect(view.remarks.at(-1)).toMatchObject({
      code: 'monteCarlo.remark.general',
      params: { assumed: view.result.sources.length - 1 },
    });
  });

  it('counts by the sharing rule of the scenario and by the limits of each tier, as its run does', async () => {
    const session = await sampleSession(runsPart, drawsPart);
    await setStock(session, {
      economyId: JAPAN,
      scenarioId: null,
      year: 2026,
      stockId: 'stock-jpn-Dy-national',
      field: 'maximumReleasePerDay',
      value: 0.05,
    });
    const window = { ...AS_PARENT.window, allocation: 'tier' as const };
    const { scenario } = await saveScenario(session, {
      ...AS_PARENT,
      name: 'By tier',
      window,
      shocks: [LICENCE],
    });
    const never = { ...ILLUSTRATIVE_RATES.supplier, eventsPerYear: 0 };
    const rates = { supplier: never, country: never, suppliers: {}, countries: {} };
    const asked = { ...INPUT, materials: ['Dy'], scenarioId: scenario.id, rates, runs: 20 };
    const [dy] = (await runMonteCarlo(session, asked, {})).result.materials;
    const { result } = await runScenario(session, {
      scenarioId: scenario.id,
      materials: ['Dy' as never], // a symbol of the sample
      tryShocks: null,
    });
    const [run] = result.materials;
    expect(dy?.totalShortfall.expected.value).toBeCloseTo(run?.totalShortfall ?? Number.NaN, 9);
    const short = run?.uses.filter(({ shortfall }) => shortfall > 0) ?? [];
    expect(short.length).toBeGreaterThan(0);
    expect(short.length).toBeLessThan(run?.uses.length ?? 0); // somebody is short of nothing
    expect(dy?.uses.map(({ chance }) => chance.value)).toEqual(
      run?.uses.map(({ shortfall }) => (shortfall > 0 ? 1 : 0)),
    );
  });

  it('refuses runs and scenarios that make no sense', async () => {
    const session = await sampleSession(runsPart, drawsPart);
    const codeOf = async (change: Partial<MonteCarloInput>) =>
      (await refusalIn(runMonteCarlo(session, { ...INPUT, ...change }, {}))).notice.code;
    expect(await codeOf({ runs: 0 })).toBe('refusal.uncertainty.runs');
    expect(await codeOf({ scenarioId: 'none' })).toBe('refusal.scenario.unknown');
  });

  it('tells how far it is, and can be cancelled between two blocks', async () => {
    const session = await sampleSession(runsPart, drawsPart);
    const steps: number[] = [];
    await runMonteCarlo(session, INPUT, { onProgress: (done) => steps.push(done) });
    expect(steps).toEqual([0, 250, 500, 750, 900]);
    const controller = new AbortController();
    const cancelled = runMonteCarlo(session, INPUT, {
      signal: controller.signal,
      onProgress: (done) => {
        if (done === 500) controller.abort();
        steps.push(done);
      },
    });
    await expect(cancelled).rejects.toThrow('cancelled');
    expect(steps.at(-1)).toBe(500);
  });
});

describe('in worker threads', { timeout: 60_000 }, () => {
  const jobOf = async () => {
    const session = await sampleSession(runsPart, drawsPart);
    const monteCarlo = vi.spyOn(session.workbench, 'monteCarlo');
    const view: MonteCarloView = await runMonteCarlo(session, INPUT, {});
    const [job] = monteCarlo.mock.calls[0] ?? [];
    if (job === undefined) throw new Error('the service asks the bench');
    return { job, here: view.result };
  };

  it('gives the same bytes with one worker, with two, and in this thread', async () => {
    const { job, here } = await jobOf();
    const one = await poolOf(1).run(job, {});
    const two = await poolOf(2).run(job, {});
    expect(one).toEqual(here);
    expect(two).toEqual(here);
    expect([one.digest, two.digest]).toEqual([here.digest, here.digest]);
  });

  it('lets refusals through as refusals', async () => {
    const { job } = await jobOf();
    const wrong = { ...job, options: { ...job.options, seed: -1 } };
    expect((await refusalIn(poolOf(2).run(wrong, {}))).notice.code).toBe('refusal.uncertainty.seed');
  });

  it('can be used again after a refusal, after a cancel in the middle, and by two at once', async () => {
    const { job, here } = await jobOf();
    const pool = poolOf(2);
    await refusalIn(pool.run({ ...job, options: { ...job.options, runs: -1 } }, {}));
    const controller = new AbortController();
    const long = { ...job, options: { ...job.options, runs: 1_000_000 } };
    const cancelled = pool.run(long, {
      signal: controller.signal,
      onProgress: (done) => {
        if (done >= 500) controller.abort();
      },
    });
    const [after, again] = [pool.run(job, {}), pool.run(job, {})];
    await expect(cancelled).rejects.toThrow('cancelled');
    expect([(await after).digest, (await again).digest]).toEqual([here.digest, here.digest]);
  });

  it('counts one job after the other in the same memory', async () => {
    const { job } = await jobOf();
    const pool = poolOf(2);
    await pool.run(job, {});
    const { arrayBuffers: first } = process.memoryUsage();
    for (let again = 0; again < 4; again++) await pool.run(job, {});
    expect(process.memoryUsage().arrayBuffers - first).toBeLessThan(memoryOf(prepareJob(job)));
  });

  it('starts new threads after the old ones were ended', async () => {
    const { job, here } = await jobOf();
    const pool = poolOf(2);
    await pool.run(job, {});
    await pool.end();
    expect((await pool.run(job, {})).digest).toBe(here.digest);
  });
});
