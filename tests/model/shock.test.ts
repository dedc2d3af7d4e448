import { isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { type Shocks, shockTouches } from '@shared/model/shock';
import { describe, expect, it } from 'vitest';

const country = (text: string) => text as CountryId;
const material = (text: string) => text as MaterialId;

const flow = {
  countryId: country('CHN'),
  materialId: material('Dy'),
  stage: 'separation',
  economyId: country('JPN'),
} as const;

const ban: Shocks['ban'] = {
  kind: 'ban',
  id: 'b',
  label: 'b',
  imposedBy: country('CHN'),
  materials: [],
  stages: [],
  destinations: [],
  start: isoDate('2026-01-01'),
  end: isoDate('2026-02-01'),
  recoveryDays: 0,
};

describe('a shock on Chinese dysprosium for Japan', () => {
  it.each<[string, Partial<Shocks['ban']>, boolean]>([
    ['of all and for all', {}, true],
    ['by another country', { imposedBy: country('MMR') }, false],
    ['on this material among others', { materials: [material('Tb'), material('Dy')] }, true],
    ['on another material', { materials: [material('Tb')] }, false],
    ['at this stage', { stages: ['separation'] }, true],
    ['at another stage', { stages: ['magnet'] }, false],
    ['against this economy', { destinations: [country('JPN')] }, true],
    ['against another economy', { destinations: [country('USA')] }, false],
    [
      'where one of four does not fit',
      { materials: [material('Dy')], destinations: [country('USA')] },
      false,
    ],
  ])('%s', (_what, change, touches) => {
    expect(shockTouches({ ...ban, ...change }, flow)).toBe(touches);
  });
});
