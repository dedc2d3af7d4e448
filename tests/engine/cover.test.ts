import { describe, expect, it } from 'vitest';
import { daysOfCover, netDrainCover } from '../../electron/engine/run/stock/cover';

describe('days of cover', () => {
  it.each([
    [60, 365, 60],
    [0, 365, 0],
    [1, 0, Number.POSITIVE_INFINITY],
  ])('%d t at %d t a year: %d days', (stock, annual, expected) => {
    expect(daysOfCover(stock, annual)).toBeCloseTo(expected, 12);
  });
});

describe('net-drain cover', () => {
  it.each([
    [39, 1, 0, 0.25, 52],
    [39, 1, 0.25, 0, 52],
    [39, 1, 0, 1, null],
    [39, 1, 0.5, 0.6, null],
  ])('%d t, %d a day, saving %d, inflow %d: %s', (stock, need, saving, inflow, expected) => {
    expect(netDrainCover(stock, need, saving, inflow)).toBe(expected);
  });
});
