import type { IsoDate } from '@shared/base/calendar';
import type { Reference } from '@shared/model/plan';
import type { ScenarioDetail } from '@shared/model/scenario-detail';
import { expect, it } from 'vitest';
import { newShock } from '../../renderer/features/scenarios/scenario-draft';

const detail = {
  window: { economyId: 'JPN', stage: 'separation', start: '2026-04-01', days: 365 },
} as unknown as ScenarioDetail; // all that a new shock reads of it
const reference = { suppliers: [], settings: [] } as unknown as Reference; // a ban is at no plant
const NOTHING = { economyId: null, stage: null, start: null, days: null };

it.each([
  ['the run as it is kept', NOTHING, ['2026-04-01', '2026-09-28', 'JPN']],
  [
    'a first day that is tried and not kept yet',
    { ...NOTHING, start: '2026-11-28' as IsoDate },
    ['2026-11-28', '2027-05-27', 'JPN'],
  ],
  ['fewer days that are tried', { ...NOTHING, days: 30 }, ['2026-04-01', '2026-05-01', 'JPN']],
  ['another economy that is tried', { ...NOTHING, economyId: 'KOR' }, ['2026-04-01', '2026-09-28', 'KOR']],
])('a new shock begins with %s', (_what, window, expected) => {
  const shock = newShock('ban', { window: window as never }, detail, reference, 'x');
  expect([shock.start, shock.end, ...shock.destinations]).toEqual(expected);
});
