import { addDays, isoDate } from '@shared/base/calendar';
import { type DatedMix, NOTHING_DATED } from '@shared/model/dated-mix';
import { expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run';
import { refusalOf } from '../refusal-of';
import { everyYear, material, model, NO_STOCK } from './models';

const START = isoDate('2025-01-01');
const on = (day: number) => addDays(START, day);

/** Need 1 t a day, nothing comes in, 10 t in store. */
function firstShort(dated: Partial<DatedMix>): number | null {
  const materials = [
    material({
      totalSupply: everyYear(0),
      stock: { ...NO_STOCK, opening: 10 },
      dated: { ...NOTHING_DATED, ...dated },
    }),
  ];
  return runWhatIf(model({ start: START, days: 60, materials })).materials[0]?.firstShortfall?.day ?? null;
}

it.each<[string, Partial<DatedMix>, number | null]>([
  ['nothing: ten days', {}, 10],
  ['5 t bought for day 3', { bought: [{ date: on(3), tonnes: 5 }] }, 15],
  ['5 t bought for a day on which the stock is gone', { bought: [{ date: on(12), tonnes: 5 }] }, 10],
  ['5 t bought for after the run', { bought: [{ date: on(60), tonnes: 5 }] }, 10],
  ['half of it saved from day 8 on', { savings: [{ from: on(8), to: on(60), amount: 50 }] }, 12],
  [
    '5 t for day 3, and half of it saved from day 8 on',
    { bought: [{ date: on(3), tonnes: 5 }], savings: [{ from: on(8), to: on(60), amount: 50 }] },
    22,
  ],
  ['all of it recycled for five days', { recycling: [{ from: on(2), to: on(7), amount: 365 }] }, 15],
  ['more saved than is needed', { savings: [{ from: on(5), to: on(60), amount: 100 }] }, null],
])('%s', (_what, dated, day) => {
  const found = firstShort(dated);
  expect(found === null ? null : Math.round(found * 1e6) / 1e6).toBe(day);
});

it('refuses what is no amount', () => {
  const refused = refusalOf(() => firstShort({ savings: [{ from: on(0), to: on(9), amount: 101 }] }));
  expect(refused.notice.place?.field).toBe('Dy.dated.savings[0].amount');
});
