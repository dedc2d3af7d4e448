import type { CountryId } from '@shared/model/country';
import type { Mix } from '@shared/model/lever';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../../electron/engine/run/daily-simulation';
import { applyMix } from '../../../electron/engine/solve';
import { leversAtOnce } from '../../../electron/plan/levers/levers-at-once';
import { ban, material, model, NO_STOCK, supplier } from '../models';

// 1 t a day is needed, all of it comes from China, which stops on the first day; 30 t are in store (docs/engine.md 10.6).
const stopped = model({
  days: 60,
  materials: [
    material({
      suppliers: [supplier('CHN', 100), supplier('AUS', 0)],
      stock: { ...NO_STOCK, opening: 30 },
    }),
  ],
  shocks: [ban('2025-01-01', '2025-12-31')],
});

describe('levers that are there at once', () => {
  it.each<[string, Mix, number]>([
    ['nothing', {}, 30],
    ['saving a quarter of the need', { 'saving|Dy': 25 }, 40],
    ['recycling a quarter of it', { 'recycling|Dy': 91.25 }, 40],
    ['an offtake of a quarter in the place of China', { 'offtake|Dy|AUS-0': 91.25 }, 40],
    ['saving of 25 points in even steps over a year', { 'saving|Dy|1': 25 }, 30 / 0.875],
    ['recycling a quarter of it three years after its first', { 'recycling|Dy|3': 91.25 }, 32],
    ['half by two of them', { 'saving|Dy': 25, 'offtake|Dy|AUS-0': 91.25 }, 60],
  ])('%s', (_what, mix, days) => {
    const laid = applyMix(
      { model: stopped, levers: leversAtOnce(mix, 2025), giveWay: ['CHN' as CountryId] }, // an ISO code typed here
      mix,
    );
    const [result] = runWhatIf(laid).materials;
    expect(result?.firstShortfall?.day ?? 60).toBeCloseTo(days, 9);
  });
});
