import { isoDate } from '@shared/base/calendar';
import { describe, expect, it } from 'vitest';
import { decisionDay } from '../../electron/features/solve/decision-day';
import { refusalOf } from '../refusal-of';

const day = (said: string | null, start: string, today: string) =>
  decisionDay(
    said === null ? null : isoDate(said),
    { start: isoDate(start), days: 365 },
    'Europe/Berlin',
    new Date(`${today}T12:00:00Z`),
  );

describe('the day of a decision', () => {
  it.each([
    ['today, of a run that has begun', null, '2026-04-01', '2026-11-27', '2026-11-27'],
    ['today, of one that is to come', null, '2028-01-01', '2026-11-27', '2026-11-27'],
    ['today, on the last day of the run', null, '2025-11-28', '2026-11-27', '2026-11-27'],
    ['an earlier one where a person types it', '2025-04-01', '2026-04-01', '2026-11-27', '2025-04-01'],
    ['a later one', '2027-01-15', '2026-04-01', '2026-11-27', '2027-01-15'],
  ])('is %s', (_what, said, start, today, decided) => {
    expect(day(said, start, today)).toBe(decided);
  });

  it.each([
    ['Europe/Berlin', '2026-12-02'],
    ['Asia/Tokyo', '2026-12-03'],
  ])('is the day that it is in %s', (zone, decided) => {
    const run = { start: isoDate('2026-04-01'), days: 365 };
    expect(decisionDay(null, run, zone, new Date('2026-12-02T18:49:00Z'))).toBe(decided);
  });

  it.each([
    ['today', null, '2025-11-27', '2026-11-27'],
    ['the one that is typed', '2027-04-01', '2026-04-01', '2026-11-27'],
  ])('is refused where the run is over by %s', (_what, said, start, today) => {
    expect(refusalOf(() => day(said, start, today)).notice).toMatchObject({
      code: 'refusal.solve.decidedLate',
      place: { field: 'decided' },
    });
  });
});
