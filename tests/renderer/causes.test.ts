import { isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { Shocks } from '@shared/model/shock';
import type { MaterialResult } from '@shared/model/what-if-result';
import { expect, it } from 'vitest';
import { causesOf } from '../../renderer/features/scenarios/causes';

const CHN = 'CHN' as CountryId;
const ban = (id: string): Shocks['ban'] => ({
  kind: 'ban',
  id,
  label: '',
  imposedBy: CHN,
  materials: [],
  stages: [],
  destinations: [],
  start: isoDate('2026-04-01'),
  end: isoDate('2026-05-01'),
  recoveryDays: 0,
});
const zeros = new Float64Array(60);
const result: MaterialResult = {
  materialId: 'Dy' as MaterialId,
  series: {
    arrivals: zeros,
    recycling: zeros,
    need: zeros,
    served: zeros,
    release: zeros,
    refill: zeros,
    notBought: zeros,
    shortfall: zeros,
    stock: zeros,
    cover: zeros,
  },
  historyDays: 0,
  groups: [
    {
      countryId: CHN,
      leadTimeDays: 25,
      supplierIds: [],
      baseline: zeros,
      steps: ['one', 'two'].map((shockId) => ({ shockId, queued: null, passed: zeros })),
    },
  ],
  openingStock: 0,
  openingCover: 0,
  firstShortfall: null,
  recovery: null,
  lowestStock: { tonnes: 0, at: { day: 0, date: isoDate('2026-04-01') } },
  minimumStock: { tonnes: 0, usedUpAfter: 0 },
  totalShortfall: 0,
  peakShortfall: 0,
  daysShort: 0,
  uses: [],
  ledger: {
    opening: 0,
    arrivals: 0,
    recycling: 0,
    served: 0,
    notBought: 0,
    bought: 0,
    closing: 0,
    backlog: 0,
    made: 0,
    requested: 0,
    lost: 0,
    inTransitAtStart: 0,
    inTransitAtEnd: 0,
    imbalance: 0,
  },
};

it('two shocks of the same days are two causes, but their ships land once and the measure ends once', () => {
  const window = {
    economyId: 'JPN' as CountryId,
    stage: 'separation' as const,
    start: isoDate('2026-04-01'),
    days: 60,
  };
  const kinds = causesOf(result, [ban('one'), ban('two')], window).map(({ kind }) => kind);
  expect(kinds).toEqual(['shock', 'shock', 'landed', 'over']);
});
