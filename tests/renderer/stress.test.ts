import { axisRange, barEnds } from '@shared/charts/tornado-bars-data';
import type { MaterialId } from '@shared/model/material';
import type { Measure, Outcome } from '@shared/model/sensitivity';
import { describe, expect, it } from 'vitest';
import { heatOf } from '../../renderer/features/stress/heat';

const FIRST_STOP: Measure = { kind: 'first-stop', useId: null, materialId: null };
const value = (figure: number): Outcome => ({ kind: 'value', value: figure });
const NEVER: Outcome = { kind: 'never', days: 100 };

describe('how dark a cell is', () => {
  it('sooner is worse for a first stop, and no stop is the best', () => {
    const heat = heatOf(FIRST_STOP, [value(20), value(60), NEVER]);
    expect([value(20), value(60), NEVER].map(heat)).toEqual([1, 0.5, 0]);
  });

  it('more is worse for a shortfall', () => {
    const shortfall: Measure = { ...FIRST_STOP, kind: 'shortfall', materialId: 'Dy' as MaterialId }; // typed here
    const heat = heatOf(shortfall, [value(0), value(30), value(40)]);
    expect([value(0), value(30), value(40)].map(heat)).toEqual([0, 0.75, 1]);
  });

  it('where all are alike, or nothing is known, nothing is shaded', () => {
    expect(heatOf(FIRST_STOP, [value(5), value(5)])(value(5))).toBe(0);
    expect(heatOf(FIRST_STOP, [{ kind: 'unknown' }])({ kind: 'unknown' })).toBe(0);
  });
});

describe('the bars of a tornado', () => {
  it('an end without a stop goes to the end of the run and says so', () => {
    const ends = barEnds({
      name: 'stock',
      low: { label: '9', outcome: value(12) },
      high: { label: '11', outcome: NEVER },
    });
    expect(ends).toEqual({ low: { value: 12, censored: false }, high: { value: 100, censored: true } });
  });

  it('the axis leaves room for words beside the bars, and does not begin below zero where no figure does', () => {
    expect(axisRange([50, 60])).toEqual({ min: 47.2, max: 62.8 });
    expect(axisRange([1, 101]).min).toBe(0);
  });
});
