import { isoDate } from '@shared/base/calendar';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../../electron/engine/run/daily-simulation';
import { everyYear, licence, material, model, NO_STOCK, supplier } from '../models';

/**
 * Dates from secondary texts: controls from 4 April 2025 (day 0), a car line's stop announced for 26 May (day 52).
 * A calibration, and labelled so: lead 0, delay 0, no queue, one source.
 */
function firstShortfall(coverDays: number, approvedPercent: number) {
  const made = material({
    suppliers: [supplier('CHN', 100)],
    totalSupply: everyYear(540),
    uses: [{ useId: 'line', tier: 2, demand: everyYear(540) }],
    stock: { ...NO_STOCK, opening: (coverDays * 540) / 365 },
  });
  const shocks = [licence('2025-04-04', '2025-12-31', { approvedPercent })];
  return runWhatIf(model({ start: isoDate('2025-04-04'), days: 120, materials: [made], shocks }))
    .materials[0];
}

describe('G-15 replay of 2025', () => {
  const examples: [number, number, number, string][] = [
    [39, 25, 52, '2025-05-26'],
    [52, 0, 52, '2025-05-26'],
    [39, 0, 39, '2025-05-13'],
  ];
  it.each(examples)('%d days of cover with %d %% approved last to day %d', (cover, approved, day, date) => {
    const result = firstShortfall(cover, approved);
    expect(result?.firstShortfall?.date).toBe(date);
    expect(Math.abs((result?.firstShortfall?.day ?? Number.NaN) - day)).toBeLessThanOrEqual(1e-9);
    expect(result?.openingCover).toBeCloseTo(cover, 9);
  });

  it('is at zero at the end of the day before', () => {
    expect(firstShortfall(39, 25)?.series.stock[51]).toBeCloseTo(0, 12);
  });
});

/**
 * The one prediction of the replay, and labelled so: from approvals by date given as input (a part from 13 June, all from
 * 16 June) the line that stood from 26 May starts in part on day 70 and is whole on day 73.
 */
describe('G-15 restart of 2025', () => {
  const need = everyYear(540);
  const made = material({
    suppliers: [supplier('CHN', 100)],
    totalSupply: need,
    uses: [{ useId: 'line', tier: 2, demand: need }],
    // What comes while the line stands goes to others: nobody put it by for the restart.
    stock: { ...NO_STOCK, opening: (39 * 540) / 365, maximum: 0 },
  });
  const restartUnder = (approvedInPart: number) => {
    const shocks = [
      licence('2025-04-04', '2025-06-13', { approvedPercent: 25 }),
      licence('2025-06-13', '2025-06-16', { approvedPercent: approvedInPart }),
    ];
    const lines = [{ useId: 'line', minimumLoadPercent: 50, restartDays: 0 }];
    const start = isoDate('2025-04-04');
    return runWhatIf(model({ start, days: 120, materials: [made], shocks, lines })).lines[0];
  };

  it('is in part on 13 June and whole on 16 June', () => {
    const line = restartUnder(60);
    expect(line?.firstStop?.date).toBe('2025-05-26');
    expect(line?.daysStanding).toBe(18);
    expect(line?.restart).toEqual({ day: 73, date: '2025-06-16' });
  });

  it('does not come in part where less is approved than the line can run on', () => {
    expect(restartUnder(40)?.daysStanding).toBe(21);
  });
});
