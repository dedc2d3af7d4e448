import { isoDate } from '@shared/base/calendar';
import { isBought, type Lever, type RecyclingLever } from '@shared/model/lever';
import { expect, it } from 'vitest';
import { dated, rampIn } from '../../../electron/engine/solve';
import { offtakeLever, recyclingLever, stockLever } from './solver';

const START = isoDate('2026-04-01');
const from = (lever: Lever, decided: string) => dated(lever, isoDate(decided), START);

it.each<[string, number | null, number, string, string, number | null]>([
  [
    'ten months of 20 t, less the lead of 60 days',
    20,
    60,
    '2025-04-01',
    '2025-05-31',
    (20 * 305) / (365 / 12),
  ],
  ['nothing when it would come on a later day', 20, 60, '2026-03-01', '2026-04-30', 0],
  ['nothing of what has no monthly limit either', null, 60, '2026-03-01', '2026-04-30', 0],
  ['all where nothing limits a month', null, 31, '2026-03-01', '2026-04-01', null],
])(
  'buys stock from the end of the lead to the first day: %s',
  (_what, perMonth, leadDays, decided, first, inTime) => {
    const lever = from(stockLever({ perMonth, leadDays }), decided);
    expect(lever).toMatchObject({ from: first, inTime: inTime === null ? null : expect.closeTo(inTime, 9) });
  },
);

it.each<[number, number, readonly number[]]>([
  [1948, 2025, [0, 1, 1, 1]],
  [2024, 2025, [0, 2 / 3, 1, 1]],
  [2025, 2025, [0, 1 / 3, 2 / 3, 1]],
  [2028, 2028, [0, 0, 0, 0, 1 / 3, 2 / 3, 1]],
])('lets the ramp of a plant of %i go on from where it stands', (own, startYear, parts) => {
  const ramp = { startYear: own, yearsToFull: 2 };
  for (const lever of [offtakeLever({ leadDays: 120, ramp }), recyclingLever({ leadDays: 120, ramp })]) {
    const taken = from(lever, '2025-04-01');
    if (isBought(taken) || taken.kind === 'orderedSaving') throw new Error('a flow was asked for');
    expect(taken.ramp).toMatchObject({ startYear });
    expect(parts.map((_part, index) => rampIn(taken.ramp, 2024 + index))).toEqual(
      parts.map((part) => expect.closeTo(part, 12)),
    );
  }
});

it.each<[string, Pick<RecyclingLever, 'leadDays'> & Partial<Pick<RecyclingLever, 'ramp'>>, string, number]>([
  ['all along when it began before the run', { leadDays: 365 }, '2025-04-01', 2026],
  ['since the year before, so that its ramp has gone on', { leadDays: 30 }, '2025-04-01', 2025],
  ['from New Year when it begins within a year of the run', { leadDays: 365 }, '2025-04-02', 2027],
  ['from a New Year on which it begins', { leadDays: 275 }, '2026-04-01', 2027],
  [
    'from the start of a plant that is later',
    { leadDays: 0, ramp: { startYear: 2028, yearsToFull: 2 } },
    '2025-04-01',
    2028,
  ],
])('counts a flow %s', (_what, more, decided, startYear) => {
  expect(from(recyclingLever(more), decided)).toMatchObject({ ramp: { startYear } });
  expect(from(offtakeLever(more), decided)).toMatchObject({ ramp: { startYear } });
});
