import { isoDate } from '@shared/base/calendar';
import { describe, expect, it } from 'vitest';
import { momentAt } from '../../electron/engine/run/supply/moment';

describe('the calendar day of a moment', () => {
  it.each([
    [0, '2025-04-04'],
    [0.99, '2025-04-04'],
    [51.9999999999, '2025-05-26'],
    [52, '2025-05-26'],
    [365, '2026-04-04'],
  ])('%d days on is %s', (day, date) => {
    expect(momentAt(isoDate('2025-04-04'), day)).toEqual({ day, date });
  });
});
