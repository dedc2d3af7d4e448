import { isoDate } from '@shared/base/calendar';
import type { Gap, Recorded } from '@shared/model/replay';
import { describe, expect, it } from 'vitest';
import { gapOf } from '../../electron/engine/replays/gap';

const WHAT = { code: 'replay.recorded.stop', params: {} } as const;
const END = isoDate('2026-07-31');
const on = (date: string): Recorded => ({ kind: 'on', date: isoDate(date), what: WHAT });
const silentTo = (date: string): Recorded => ({ kind: 'not_until', date: isoDate(date), what: WHAT });

describe('the gap between a computed and a recorded date', () => {
  it.each<[string, Recorded, string | null, Gap]>([
    ['the same day', on('2025-05-26'), '2025-05-26', { kind: 'days', days: 0 }],
    ['too early', on('2025-06-13'), '2025-06-06', { kind: 'days', days: -7 }],
    ['too late', on('2025-06-16'), '2025-07-06', { kind: 'days', days: 20 }],
    ['not computed in the window', on('2026-07-01'), null, { kind: 'at_least', days: 31 }],
    [
      'a day of which the record is silent',
      silentTo('2026-07-31'),
      '2026-04-28',
      { kind: 'at_most', days: -95 },
    ],
    ['the last silent day', silentTo('2026-07-31'), '2026-07-31', { kind: 'at_most', days: -1 }],
    ['a day after the record', silentTo('2026-07-31'), '2026-08-01', { kind: 'agrees' }],
    ['neither has a day', silentTo('2026-07-31'), null, { kind: 'agrees' }],
  ])('%s', (_what, recorded, computed, gap) => {
    const moment = computed === null ? null : { day: 0, date: isoDate(computed) };
    expect(gapOf(recorded, moment, END)).toEqual(gap);
  });
});
