import { addDays, isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { ClockLine } from '@shared/model/line-clock';
import type { MaterialId } from '@shared/model/material';
import type { Shocks } from '@shared/model/shock';
import type { StockTier } from '@shared/model/tables/stock';
import type { MaterialResult, Moment } from '@shared/model/what-if-result';
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

const window = {
  economyId: 'JPN' as CountryId,
  stage: 'separation' as const,
  start: isoDate('2026-04-01'),
  days: 60,
};

it('two shocks of the same days are two causes, but their ships land once and the measure ends once', () => {
  const kinds = causesOf(result, [ban('one'), ban('two')], window).map(({ kind }) => kind);
  expect(kinds).toEqual(['shock', 'shock', 'landed', 'over']);
});

it('licences that are late alike let their first goods land once, others each on its day', () => {
  const licence = (id: string, delayDays: number): Shocks['licence'] => ({
    ...ban(id),
    kind: 'licence',
    approvedPercent: 50,
    delayDays,
    queuedPercent: 0,
    releaseStart: null,
    releaseDays: 0,
  });
  const licensed = (...delays: readonly number[]) =>
    causesOf(
      result,
      delays.map((days, index) => licence(index === 0 ? 'one' : 'two', days)),
      window,
    ).flatMap((cause) => (cause.kind === 'licensed' ? [cause.day] : []));
  expect(licensed(20, 20)).toEqual([45]);
  expect(licensed(20, 30)).toEqual([45, 55]);
});

const at = (day: number): Moment => ({ day, date: addDays(window.start, Math.floor(day)) });
const tier = (name: StockTier, emptied: number | null) => ({
  tier: name,
  stock: zeros,
  released: 0,
  refilled: 0,
  opened: at(3),
  emptied: emptied === null ? null : at(emptied),
});
const line = (stop: number | null, restart: number | null): ClockLine => ({
  useId: 'eps',
  materialIds: [result.materialId],
  binding: result.materialId,
  isLight: false,
  ruledFrom: null,
  tier: 2,
  daysBelowFull: 0,
  daysStanding: 0,
  standsFrom: null,
  lostDays: 0,
  lostValue: null,
  comparedStop: null,
  daysEarlier: null,
  lowestCover: null,
  stop: stop === null ? null : at(stop),
  restart: restart === null ? null : at(restart),
});

it.each<[string, Partial<MaterialResult>, ClockLine, readonly string[]]>([
  [
    'the tiers of stock that run out before it, and the shortage is not said again',
    { tiers: [tier('firm', 10), tier('private', 40), tier('national', null)], firstShortfall: at(20) },
    line(20.5, 50),
    ['emptied firm', 'stops', 'restarts'],
  ],
  [
    'the shortage where others of lower rank were short before',
    { tiers: [tier('firm', 10)], firstShortfall: at(19), recovery: at(45) },
    line(21, 45),
    ['emptied firm', 'short', 'stops', 'restarts'],
  ],
  [
    'the shortage where the stock has no tiers',
    { firstShortfall: at(20) },
    line(20, null),
    ['short', 'stops'],
  ],
  [
    'nothing of a stop where it runs throughout, though others are short',
    { tiers: [tier('firm', 10)], firstShortfall: at(19), recovery: at(45) },
    line(null, null),
    ['emptied firm', 'short'],
  ],
])('behind the stop of a line stand %s', (_name, run, of, expected) => {
  const causes = causesOf({ ...result, ...run }, [], window, of);
  expect(causes.map((cause) => (cause.kind === 'emptied' ? `emptied ${cause.tier}` : cause.kind))).toEqual(
    expected,
  );
});
