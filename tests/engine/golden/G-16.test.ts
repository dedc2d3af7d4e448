import { isoDate } from '@shared/base/calendar';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../../electron/engine/run/daily-simulation';
import { ban, material, model, NO_STOCK, supplier } from '../models';

/** Our arithmetic from the dependence of 2010 by volume: shipments stop on 21 September, T0 days of cover last T0 / k. */
function firstShortfall(coverDays: number, stoppingPercent: number, end: string) {
  const each = (value: number) => ({ 2010: value, 2011: value });
  const made = material({
    suppliers: [
      supplier('CHN', 0, { percent: each(stoppingPercent) }),
      supplier('AUS', 0, { percent: each(100 - stoppingPercent) }),
    ],
    totalSupply: each(365),
    recycling: each(0),
    substitution: each(0),
    uses: [{ useId: 'all', tier: 2, demand: each(365) }],
    stock: { ...NO_STOCK, opening: coverDays },
  });
  const shocks = [ban('2010-09-21', end)];
  const run = model({ start: isoDate('2010-09-21'), days: 150, materials: [made], shocks });
  return runWhatIf(run).materials[0]?.firstShortfall?.day ?? null;
}

describe('G-16 replay of 2010', () => {
  const examples: [number, number, number][] = [
    [81.61, 42, 51.5],
    [81.61, 60, 73.5],
    [90, 42, 46.7],
    [90, 60, 66.7],
  ];
  it.each(examples)('with %d %% stopping, %d days of cover last %d days', (percent, cover, expected) => {
    const day = firstShortfall(cover, percent, '2011-02-18') ?? Number.NaN;
    expect(Math.abs(day - expected)).toBeLessThanOrEqual(0.05);
  });

  it('stops with 42 days, not with 60, in the 60 days that it took', () => {
    expect(firstShortfall(42, 81.61, '2010-11-20')).not.toBeNull();
    expect(firstShortfall(60, 81.61, '2010-11-20')).toBeNull();
  });
});
