import { supplyStack } from '@shared/features/scenarios/supply-stack';
import type { MaterialResult } from '@shared/model/what-if-result';
import { describe, expect, it } from 'vitest';
import { whatIfView } from '../../electron/plan/run-scenario';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { sampleSession } from '../features/sample-session';

describe('the supply stack', () => {
  it.each(['licences-25', 'base-2026', 'licences-60'])(
    'adds up to need, refill and what is not bought, day by day (%s)',
    async (scenarioId) => {
      const session = await sampleSession(runsPart);
      const { result } = await whatIfView(session, { scenarioId, materials: [], tryShocks: null });
      expect(result.materials.length).toBeGreaterThan(5);
      for (const material of result.materials) {
        const bands = supplyStack(material);
        const { need, refill, notBought } = material.series;
        need.forEach((tonnes, day) => {
          const stacked = bands.reduce((sum, { daily }) => sum + (daily[day] ?? 0), 0);
          expect(stacked).toBeCloseTo(tonnes + (refill[day] ?? 0) + (notBought[day] ?? 0), 8);
        });
      }
    },
  );

  it('names the countries that bring most, and puts what is missing on top', () => {
    const two = (a: number, b: number) => Float64Array.of(a, b);
    const of = (countryId: string, arrives: Float64Array, steps: Float64Array[] = []) => ({
      countryId,
      leadTimeDays: 0,
      supplierIds: [],
      baseline: arrives,
      steps: steps.map((passed) => ({ shockId: 's', queued: null, passed })),
    });
    const none = two(0, 0);
    const material = {
      historyDays: 1,
      // One day of history goes before the window.
      groups: [
        ...['A', 'B', 'C', 'D', 'E', 'F'].map((id, index) => of(id, Float64Array.of(9, index, 1))),
        of('G', Float64Array.of(9, 9, 9), [Float64Array.of(0, 9, 9), Float64Array.of(0, 0, 20)]),
      ],
      series: { need: two(20, 30), recycling: none, release: two(5, 0), shortfall: two(0, 4) },
    } as unknown as MaterialResult; // as much of one as is read
    expect(
      supplyStack(material).map(({ source, daily }) => [Object.values(source).join(' '), ...daily]),
    ).toEqual([
      ['country G', 0, 20],
      ['country F', 5, 1],
      ['country E', 4, 1],
      ['country D', 3, 1],
      ['country C', 2, 1],
      ['otherCountries', 1, 2],
      ['release', 5, 0],
      ['shortfall', 0, 4],
    ]);
  });
});
