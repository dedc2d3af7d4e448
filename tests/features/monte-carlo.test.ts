import type { MonteCarloView } from '@shared/features/montecarlo/contract';
import { JAPAN } from '@shared/model/country';
import { ILLUSTRATIVE_RATES } from '@shared/model/uncertainty';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryOf } from '../../electron/engine/montecarlo/monte-carlo';
import { prepareJob } from '../../electron/engine/montecarlo/prepare';
import { type MonteCarloInput, runMonteCarlo } from '../../electron/features/montecarlo/run-monte-carlo';
import { runScenario } from '../../electron/plan/run-scenario';
import { saveScenario } from '../../electron/plan/save-scenario';
import { MonteCarloPool } from '../../electron/threads/monte-carlo-pool';
import { refusalIn } from '../refusal-of';
import { builtWorkers, workerFolder } from '../threads/built-workers';
import { setStock } from './figure-edits';
import { sampleSession } from './sample-session';
import { AS_PARENT } from './scenario-input';

const FOLDER = workerFolder('monte-carlo');
builtWorkers(FOLDER, { 'monte-carlo': 'electron/threads/entries/monte-carlo-entry.ts' });
const ENTRY = `${FOLDER}/monte-carlo.mjs`;
const INPUT: MonteCarloInput = {
  scenarioId: 'licences-25',
  materials: ['Dy', 'Tb'],
  runs: 900,
  seed: 7,
  rates: null,
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
    const session = await sampleSession();
    const view = await runMonteCarlo(session, INPUT, {});
    expect(view.scenarioName).toBe('Licences 25 %');
    expect([view.result.runs, view.result.seed]).toEqual([900, 7]);
    expect(view.result.sources.every(({ assumed }) => assumed)).toBe(true);
    expect(view.remarks.map(({ code }) => code)).toContain('monteCarlo.remark.illustrative');
    const { result } = await runScenario(session, { ...INPUT, tryShocks: null });
    expect(view.result.materials.map(({ materialId }) => materialId)).toEqual(
      result.materials.map(({ materialId }) => materialId),
    );
  });

  it('is never short of less than without events, and told so by use', async () => {
    const session = await sampleSession();
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
    const view = await runMonteCarlo(await sampleSession(), { ...INPUT, rates }, {});
    const china = view.result.sources.find(({ kind, id }) => kind === 'country' && id === 'CHN');
    expect(china).toMatchObject({ assumed: false, rate: { eventsPerYear: 1 } });
    expect(view.remarks.at(-1)).toMatchObject({
      code: 'monteCarlo.remark.general',
      params: { assumed: view.result.sources.length - 1 },
    });
  });

  it('says which stocks it takes as one although their tiers have limits of their own', async () => {
    const session = await sampleSession();
    const said = async () =>
      (await runMonteCarlo(session, INPUT, {})).remarks.filter(
        ({ code }) => code === 'monteCarlo.remark.tiersAsOne',
      );
    expect(await said()).toEqual([]);
    await setStock(session, {
      ...{ economyId: JAPAN, scenarioId: null, year: 2026, stockId: 'stock-jpn-Dy-national' },
      field: 'maximumReleasePerDay',
      value: 0.5,
    });
    expect(await said()).toEqual([{ code: 'monteCarlo.remark.tiersAsOne', params: { material: 'Dy' } }]);
  });

  it.each([
    ['tier', true],
    ['proportional', false],
  ] as const)(
    'says whether it shares out a shortage otherwise than the scenario: %s',
    async (allocation, said) => {
      const session = await sampleSession();
      const window = { ...AS_PARENT.window, allocation };
      const { scenario } = await saveScenario(session, { ...AS_PARENT, name: 'Rule', window });
      const { remarks } = await runMonteCarlo(session, { ...INPUT, scenarioId: scenario.id, runs: 20 }, {});
      expect(remarks.some(({ code }) => code === 'monteCarlo.remark.proportional')).toBe(said);
    },
  );

  it('refuses runs and scenarios that make no sense', async () => {
    const session = await sampleSession();
    const codeOf = async (change: Partial<MonteCarloInput>) =>
      (await refusalIn(runMonteCarlo(session, { ...INPUT, ...change }, {}))).notice.code;
    expect(await codeOf({ runs: 0 })).toBe('refusal.uncertainty.runs');
    expect(await codeOf({ scenarioId: 'none' })).toBe('refusal.scenario.unknown');
  });

  it('tells how far it is, and can be cancelled between two blocks', async () => {
    const session = await sampleSession();
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
    const session = await sampleSession();
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
