import { JAPAN } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { openedWith } from '../../electron/engine/size/opened-with';
import { type SizeStock, sizeStock } from '../../electron/features/size/size-stock';
import { runScenario } from '../../electron/plan/run-scenario';
import { drawsPart } from '../../electron/threads/in-this-thread/draws';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { refusalIn } from '../refusal-of';
import { setStock } from './figure-edits';
import { sampleSession } from './sample-session';

const DY = 'Dy' as MaterialId; // a symbol of the sample
const INPUT: SizeStock = {
  scenarioId: 'licences-25',
  materialId: DY,
  coverDays: [0, 60, 120, 180, 365],
  runs: 800,
  seed: 3,
  rates: null,
  reliabilityPercent: 95,
};

describe('stock of a scenario', () => {
  it('names the least stock: with it nothing is short, with a hundredth less something is', async () => {
    const session = await sampleSession(runsPart, drawsPart);
    const { least, hasLimits } = await sizeStock(session, { ...INPUT, coverDays: [] }, {});
    const { built } = await runScenario(session, {
      scenarioId: INPUT.scenarioId,
      materials: [DY],
      tryShocks: null,
    });
    const shortWith = (tonnes: number) =>
      runWhatIf(openedWith(built.model, DY, tonnes)).materials[0]?.totalShortfall;
    expect(least.tonnes).toBeGreaterThan(0);
    expect(hasLimits).toBe(false);
    expect(shortWith(least.tonnes)).toBe(0);
    expect(shortWith(least.tonnes * 0.99)).toBeCloseTo(least.tonnes * 0.01, 6);
  });

  it('tries each stock with the same events, so that more stock is never short more often', async () => {
    const { points, enough, exact } = await sizeStock(await sampleSession(runsPart, drawsPart), INPUT, {});
    expect(points.map(({ coverDays }) => Math.round(coverDays))).toEqual(INPUT.coverDays);
    const chances = points.map(({ chance }) => chance.value);
    expect(chances[0]).toBe(1); // nothing in stock, and licences for a quarter
    expect([...chances].sort((a, b) => b - a)).toEqual(chances);
    expect(points.find(({ tonnes }) => tonnes === enough)?.chance.value).toBeLessThanOrEqual(0.05);
    // The least of all lies between the last that is not enough and the first that is.
    const before = points[points.findIndex(({ tonnes }) => tonnes === enough) - 1]?.tonnes ?? 0;
    expect(exact?.tonnes).toBeGreaterThan(before);
    expect(exact?.tonnes).toBeLessThanOrEqual(enough ?? 0);
    expect(exact?.chance.value).toBeLessThanOrEqual(0.05);
    expect((exact?.chance.value ?? 0) + 1 / INPUT.runs).toBeGreaterThan(0.05 - 1e-9);
  });

  it('says that none of the stocks tried is enough, and that limits can ask for more', async () => {
    const session = await sampleSession(runsPart, drawsPart);
    await setStock(session, {
      economyId: JAPAN,
      scenarioId: null,
      year: 2026,
      stockId: 'stock-jpn-Dy-national',
      field: 'maximumReleasePerDay',
      value: 1,
    });
    const view = await sizeStock(session, { ...INPUT, coverDays: [0, 30] }, {});
    expect([view.enough, view.exact, view.hasLimits]).toEqual([null, null, true]);
  });

  it.each<[string, Partial<SizeStock>, string]>([
    ['a reliability over 100 %', { reliabilityPercent: 101 }, 'refusal.uncertainty.range'],
    ['a negative cover', { coverDays: [-1] }, 'refusal.uncertainty.range'],
    ['a scenario that is not there', { scenarioId: 'none' }, 'refusal.scenario.unknown'],
    ['no run', { runs: 0, coverDays: [30] }, 'refusal.uncertainty.runs'],
  ])('refuses %s', async (_what, wrong, code) => {
    const session = await sampleSession(runsPart, drawsPart);
    expect((await refusalIn(sizeStock(session, { ...INPUT, ...wrong }, {}))).notice.code).toBe(code);
  });
});
