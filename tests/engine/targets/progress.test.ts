import { describe, expect, it } from 'vitest';
import { type TargetLine, targetProgress } from '../../../electron/engine/targets/progress';
import { rampedShare, rampFraction } from '../../../electron/engine/targets/ramp';
import { codeOf } from '../indicators/refused';

const path = (...values: number[]) =>
  values.map((value, index) => ({ year: 2024 + index, low: value, high: value }));
const below50: TargetLine = { rule: 'below', value: 50, dueYear: 2027 };

describe('target progress', () => {
  it.each([
    ['met now', path(40, 60), 2024, 'met', 2024],
    ['met by a later year of the path, in time', path(60, 55, 49), 2024, 'on_path', 2026],
    ['met by a later year, too late', path(60, 58, 55, 52, 45), 2024, 'not_on_path', 2028],
    ['never met on a path that sees the date', path(60, 58, 55, 52), 2024, 'not_on_path', null],
    ['a path that ends before the date', path(60, 58), 2024, 'open', null],
    ['past its date and not met', path(70, 70, 70, 70, 60), 2028, 'missed', null],
    ['past its date and met', path(70, 70, 70, 70, 45), 2028, 'met', 2028],
    ['no figure now', path(60, 58, 55, 52), 2030, 'open', null],
  ] as const)('%s', (_what, points, year, state, metInYear) => {
    expect(targetProgress(below50, points, year)).toMatchObject({ state, metInYear });
  });

  it('says how far it is, whichever way the line is to be crossed', () => {
    expect(targetProgress(below50, path(62), 2024).distance).toEqual({ low: 12, high: 12 });
    const days: TargetLine = { rule: 'at_least', value: 60, dueYear: null };
    expect(targetProgress(days, path(45), 2024)).toMatchObject({
      state: 'not_on_path',
      distance: { low: 15, high: 15 },
    });
    expect(targetProgress(days, path(60), 2024).state).toBe('met');
  });

  it('draws "below" and "at most" apart on the line itself', () => {
    expect(targetProgress(below50, path(50), 2024).metInYear).toBeNull();
    expect(targetProgress({ ...below50, rule: 'at_most' }, path(50), 2024).metInYear).toBe(2024);
  });

  it('leaves open what lies on both sides of the line', () => {
    const wide = [
      { year: 2026, low: 45, high: 55 },
      { year: 2027, low: 40, high: 48 },
    ];
    expect(targetProgress(below50, wide, 2026)).toMatchObject({
      state: 'on_path',
      metInYear: 2027,
      mayBeMetInYear: 2026,
      now: { kind: 'interval', low: 45, high: 55 },
    });
    expect(targetProgress({ ...below50, dueYear: 2025 }, wide, 2026).state).toBe('open');
  });

  it('refuses a path that holds no number', () => {
    expect(codeOf(() => targetProgress(below50, path(Number.NaN), 2024))).toEqual([
      'refusal.model.notANumber',
      'path.2024',
    ]);
  });
});

describe('ramps of projects', () => {
  it('give nothing before the start, even steps after it, and slip as a whole', () => {
    const ramp = { startYear: 2026, yearsToFull: 2, slipYears: 0 };
    const years = [2025, 2026, 2027, 2028, 2029];
    expect(years.map((year) => rampFraction(ramp, year))).toEqual([0, 1 / 3, 2 / 3, 1, 1]);
    expect(years.map((year) => rampFraction({ ...ramp, slipYears: 1 }, year))).toEqual([
      0,
      0,
      1 / 3,
      2 / 3,
      1,
    ]);
    expect(rampFraction({ startYear: null, yearsToFull: 5, slipYears: 0 }, 1990)).toBe(1);
    expect(rampFraction({ startYear: 2026, yearsToFull: 0, slipYears: 0 }, 2026)).toBe(1);
    expect(codeOf(() => rampFraction({ ...ramp, yearsToFull: -1 }, 2026))).toEqual([
      'refusal.model.negative',
      'ramp.yearsToFull',
    ]);
  });

  it('leave open where a late share comes from', () => {
    const shares = [
      { percent: 60, fraction: 1, counted: true },
      { percent: 40, fraction: 0.25, counted: false },
    ];
    expect(rampedShare(shares)).toEqual({ low: 60, high: 90 });
  });
});
