import type { SizingJob } from '@shared/model/sizing';
import { ILLUSTRATIVE_RATES } from '@shared/model/uncertainty';
import type { StockModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../../electron/engine/run/daily-simulation';
import { minimumStock } from '../../../electron/engine/size/minimum-stock';
import { stockAgainstReliability } from '../../../electron/engine/size/reliability';
import { expectedCost, optimalBaseStock } from '../../../electron/engine/size/two-state';
import { material as materialId } from '../../ids';
import { anyEndUses } from '../any-end-uses';
import { ban, material, model, NO_STOCK } from '../models';
import { anyJob } from '../montecarlo/any-job';

describe('deterministic minimum stock', () => {
  const stopped = model({ days: 60, shocks: [ban('2025-01-11', '2025-02-10', { recoveryDays: 0 })] });

  it('is the need of the 30 days of a ban on the only supplier, used up on its last day', () => {
    const [result] = runWhatIf(stopped).materials;
    const { tonnes, usedUpAfter } = minimumStock(result?.series ?? fail());
    expect(Math.abs(tonnes - 30)).toBeLessThan(1e-9);
    expect(usedUpAfter).toBe(40);
  });

  it('is nothing where supply meets the need', () => {
    const [result] = runWhatIf(model()).materials;
    expect(minimumStock(result?.series ?? fail())).toEqual({ tonnes: 0, usedUpAfter: 0 });
  });

  it('bridges any run without limits, and a hair less does not', () => {
    fc.assert(
      fc.property(anyJob, ({ model: any }) => {
        const first = any.materials[0] ?? fail();
        const withStock = (opening: number) => ({
          ...any,
          materials: [{ ...first, stock: { ...NO_STOCK, opening } }],
        });
        const { tonnes } = runWhatIf(withStock(0)).materials[0]?.minimumStock ?? fail();
        const shortWith = (opening: number) =>
          runWhatIf(withStock(opening)).materials[0]?.totalShortfall ?? fail();
        expect(shortWith(tonnes * (1 + 1e-9))).toBe(0);
        if (tonnes > 1) expect(shortWith(tonnes - 0.01)).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves no use short where goods are for some uses, and a hundredth less does', () => {
    let [met, dearer] = [0, 0];
    fc.assert(
      fc.property(anyEndUses, (any) => {
        const withStock = (opening: number) => {
          const materials = any.materials.map((one) => ({ ...one, stock: { ...NO_STOCK, opening } }));
          return runWhatIf({ ...any, materials }).materials[0] ?? fail();
        };
        const { series, minimumStock: least } = withStock(0);
        if (series.kept === undefined) return;
        const pooled = minimumStock(series).tonnes;
        met++;
        if (least.tonnes > pooled * 1.01) dearer++;
        expect(least.tonnes).toBeGreaterThanOrEqual(pooled * (1 - 1e-9));
        for (const { shortfall } of withStock(least.tonnes * (1 + 1e-9)).uses) expect(shortfall).toBe(0);
        if (least.tonnes > 0.01) expect(withStock(least.tonnes * 0.99).totalShortfall).toBeGreaterThan(0);
      }),
      { numRuns: 250, seed: 1 },
    );
    expect([met > 100, dearer > 10]).toEqual([true, true]);
  });
});

describe('stock against reliability', () => {
  const often = { ...ILLUSTRATIVE_RATES.supplier, eventsPerYear: 3 };
  const openings = [0, 5, 10, 20, 40, 80, 160];
  const jobWith = (stock: Partial<StockModel>): SizingJob => ({
    model: model({ days: 200, materials: [material({ stock: { ...NO_STOCK, ...stock } })] }),
    options: { runs: 500, seed: 5, rates: { ...ILLUSTRATIVE_RATES, supplier: often } },
    materialId: materialId('Dy'),
    openings,
    reliability: 0.95,
  });

  it.each([
    ['with a maximum', { maximum: 10 }],
    ['without limits', {}],
  ])('falls with every tonne, from nearly certain to nearly never: a stock %s', async (_stock, limits) => {
    const { points, exact } = await stockAgainstReliability(jobWith(limits));
    const chances = points.map(({ chance }) => chance.value);
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
    expect(chances[0]).toBeGreaterThan(0.7);
    expect(chances.at(-1)).toBe(0);
    expect(points.map(({ opening }) => opening)).toEqual(openings);
    expect(exact === null).toBe('maximum' in limits);
  });

  it.each([0.5, 0.9, 0.95, 1])(
    'names the least stock that reaches %d: a hair less does not',
    async (reliability) => {
      const job = { ...jobWith({}), reliability };
      const opening = (await stockAgainstReliability(job)).exact?.opening ?? fail();
      const tried = [opening, opening * (1 - 1e-6)];
      const [enough, less] = (await stockAgainstReliability({ ...job, openings: tried })).points;
      expect(1 - (enough?.chance.value ?? 1)).toBeGreaterThanOrEqual(reliability);
      expect(1 - (less?.chance.value ?? 0)).toBeLessThan(reliability);
    },
  );

  it('refuses a material that the model does not have', async () => {
    const job = { ...jobWith({}), materialId: materialId('Xx') };
    await expect(stockAgainstReliability(job)).rejects.toThrow('unknownMaterial');
  });
});

describe('two-state closed form', () => {
  it('has its least cost at the optimal base stock, whatever the costs', () => {
    const chance = fc.integer({ min: 1, max: 99 }).map((n) => n / 100);
    const cost = fc.integer({ min: 1, max: 100 }).map((n) => n / 10);
    fc.assert(
      fc.property(chance, chance, cost, cost, (alpha, beta, holdingCost, shortageCost) => {
        const given = { alpha, beta, holdingCost, shortageCost, demand: 10 };
        const best = optimalBaseStock(given);
        const least = expectedCost(given, best);
        for (const other of [best - 10, best - 1, best + 1, best + 10])
          if (other >= 0) expect(expectedCost(given, other)).toBeGreaterThanOrEqual(least - 1e-9 * least);
      }),
      { numRuns: 2_000 },
    );
  });

  it('does not take a chance or a cost of nothing', () => {
    expect(() =>
      optimalBaseStock({ alpha: 0, beta: 0.5, holdingCost: 1, shortageCost: 1, demand: 1 }),
    ).toThrow(RangeError);
    expect(() =>
      expectedCost({ alpha: 0.1, beta: Number.NaN, holdingCost: 1, shortageCost: 1, demand: 1 }, 1),
    ).toThrow(RangeError);
  });
});

function fail(): never {
  throw new Error('one result a material');
}
