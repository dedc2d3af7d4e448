import { isoDate } from '@shared/base/calendar';
import { monthTicks } from '@shared/charts/time-scale';
import { dayLabel } from '@shared/words/day-label';
import { describe, expect, it } from 'vitest';

describe('the time axis', () => {
  it('marks every month of a year, January by its year', () => {
    const ticks = monthTicks(isoDate('2026-04-01'), 365, 'en');
    expect(ticks.map((tick) => tick.label)).toEqual([
      ...['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', '2027', 'Feb', 'Mar'],
    ]);
    expect(ticks[1]).toMatchObject({ day: 30, fraction: 30 / 365 });
  });

  it('starts at the first of the next month when the window begins inside one', () => {
    expect(monthTicks(isoDate('2010-09-21'), 120, 'ja').map((tick) => tick.label)).toEqual([
      '10月',
      '11月',
      '12月',
      '2011',
    ]);
  });

  it('never writes more than fourteen marks, however long the window', () => {
    for (const days of [1, 90, 800, 3_650, 7_320]) {
      expect(monthTicks(isoDate('2026-01-01'), days, 'en').length).toBeLessThanOrEqual(14);
    }
  });

  it('leaves out the year that is known', () => {
    expect(dayLabel(isoDate('2027-05-30'), 'en', 2027)).toBe('30 May');
    expect(dayLabel(isoDate('2027-05-30'), 'ja')).toBe('2027年5月30日');
  });
});
