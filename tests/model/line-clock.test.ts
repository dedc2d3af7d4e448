import { addDays, isoDate } from '@shared/base/calendar';
import { headlineOf } from '@shared/model/headline';
import { lineClock, lineTiers, lineTotals, meanLoad } from '@shared/model/line-clock';
import type { MaterialId } from '@shared/model/material';
import type { LineResult, MaterialResult, Moment } from '@shared/model/what-if-result';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { everyYear, material, model, NO_STOCK, supplier } from '../engine/models';

const START = isoDate('2026-04-01');
const at = (day: number | null): Moment | null =>
  day === null ? null : { day, date: addDays(START, Math.floor(day)) };

/** A line of which only what a clock looks at is said. */
const line = (
  useId: string,
  stop: number | null,
  restart: number | null = null,
  binding: string | null = null,
  lostDays = 0,
) =>
  ({
    useId,
    materialIds: ['A', 'B'],
    firstStop: at(stop),
    restart: at(restart),
    binding,
    daysBelowFull: 0,
    daysStanding: 0,
    standsFrom: null,
    lostDays,
    lostTonnes: 0,
    lostValue: null,
  }) as unknown as LineResult; // symbols are made up

const stuff = (materialId: string, cover: readonly number[], needs: Readonly<Record<string, number>>) =>
  ({
    materialId,
    series: { cover: Float64Array.from(cover) },
    uses: Object.entries(needs).map(([useId, need]) => ({ useId, need })),
  }) as unknown as MaterialResult; // the rest of a result says nothing here

describe('the clock of lines', () => {
  it('stands in the order of the stops, those that never stop at the end, each with what it did before', () => {
    const lines = [line('runs', null), line('late', 30.9), line('early', 4), line('new', 50)];
    const before = [line('runs', 10), line('late', 35.2), line('early', 2.99), line('new', null)];
    const rows = lineClock({ lines, materials: [] }, before, { early: 3, late: 1 });
    expect(
      rows.map((row) => [row.useId, row.tier, row.stop?.day, row.comparedStop?.day, row.daysEarlier]),
    ).toEqual([
      ['early', 3, 4, 2.99, -2],
      ['late', 1, 30.9, 35.2, 5],
      ['new', 1, 50, undefined, null],
      ['runs', 1, undefined, 10, null],
    ]);
  });

  it('marks a line that stops for want of what weighs too little to rule a headline (5.5)', () => {
    const materials = [stuff('A', [], { x: 1000, y: 1000 }), stuff('B', [], { x: 9, y: 60 })];
    const rows = lineClock({ lines: [line('x', 1, 9, 'B'), line('y', 2, 9, 'B')], materials }, [], {});
    expect(rows.map(({ useId, isLight }) => [useId, isLight])).toEqual([
      ['y', false],
      ['x', true],
    ]);
  });

  it('begins with the line that the headline names; what light materials alone hold back stands after it', () => {
    const short = { 'A x': 7, 'B x': 3, 'B y': 3, 'C z': 5 } as Readonly<Record<string, number>>;
    const materials = [
      stuff('A', [], { x: 1000, y: 1000 }),
      stuff('B', [], { x: 9, y: 60 }),
      stuff('C', [], { z: 1 }),
    ].map((each) => ({
      ...each,
      uses: each.uses.map((use) => ({
        ...use,
        shortfall: 1,
        firstShortfall: at(short[`${each.materialId} ${use.useId}`] ?? null),
      })),
    }));
    const lines = [line('x', 1, 9, 'B'), line('z', 5, 9, 'C'), line('runs', null), line('y', 3, 9, 'B')];
    const run = { lines, materials };
    expect(lineClock(run, [], {}).map(({ useId, ruledFrom }) => [useId, ruledFrom?.day ?? null])).toEqual([
      ['y', 3],
      ['x', 7],
      ['z', null],
      ['runs', null],
    ]);
    expect(headlineOf(run).first).toMatchObject({ useId: 'y', materialId: 'B' });
  });

  it.each([
    [[9, 4, 7], [6, 5], { materialId: 'A', days: 4 }],
    [[9, 4, 7], [6, 3], { materialId: 'B', days: 3 }],
    [[Number.POSITIVE_INFINITY], [], null],
  ])(
    'with days of cover %j and %j says the lowest of both, not that of what it needs nothing of',
    (a, b, lowest) => {
      const materials = [stuff('A', a, { x: 1 }), stuff('B', b, { x: 1 }), stuff('C', [1], { x: 0, y: 1 })];
      expect(lineClock({ lines: [line('x', null)], materials }, [], {})[0]?.lowestCover).toEqual(lowest);
    },
  );
});

describe('what all lines say', () => {
  it.each([
    ['none stops', [line('x', null)], [1, 0, 0, null, 0]],
    [
      'all are back with the last',
      [line('x', 1, 20, 'A', 3.5), line('y', 5, 30, 'A', 2)],
      [2, 2, 5.5, 30, 0],
    ],
    ['one is not back', [line('x', 1, 20, 'A', 3), line('y', 5, null, 'A', 9)], [2, 2, 12, null, 1]],
  ] as const)('%s', (_name, lines, expected) => {
    const { lines: all, stopping, lostDays, allBack, notBack } = lineTotals(lines);
    expect([all, stopping, lostDays, allBack?.day ?? null, notBack]).toEqual(expected);
  });

  it('tells those that stand from those that run in part', () => {
    const lines = [line('runs', null), line('reduced', 1), { ...line('stands', 1), standsFrom: at(4) }];
    expect(lineTotals(lines)).toMatchObject({ stopping: 2, standing: 1 });
  });

  it.each([
    ['is never reduced', 0, 0, null],
    ['is half there on ten days', 10, 5, 0.5],
    ['is owed more at the end than it missed on those days', 10, 12, 0],
  ])('a line that %s has its mean load', (_what, daysBelowFull, lostDays, mean) => {
    expect(meanLoad({ daysBelowFull, lostDays })).toBe(mean);
  });
});

/** Two lines need A and B at once: 10 t a day of each; 120 t of B in stock, of A 2 or 10 t a day arrive. */
const together = (arriving: number) =>
  model({
    days: 20,
    together: true,
    materials: [
      material({
        materialId: 'A' as MaterialId, // a made-up symbol
        suppliers: [supplier('AUS', 100)],
        totalSupply: everyYear(arriving * 365),
        uses: [{ useId: 'one', tier: 1, demand: everyYear(3650) }],
      }),
      material({
        materialId: 'B' as MaterialId, // a made-up symbol
        suppliers: [],
        uses: [
          { useId: 'one', tier: 2, demand: everyYear(3650) },
          { useId: 'two', tier: 3, demand: everyYear(3650) },
        ],
        stock: { ...NO_STOCK, opening: 120 },
      }),
    ],
  });

it('lines that need their materials at once stop apart from their materials, each with its lowest tier', () => {
  const [before, now] = [together(2), together(10)];
  expect(lineTiers(now)).toEqual({ one: 1, two: 3 });
  const rows = lineClock(runWhatIf(now), runWhatIf(before).lines, lineTiers(now));
  expect(rows.map((row) => [row.useId, row.tier, row.stop?.day, row.binding, row.daysEarlier])).toEqual([
    ['one', 1, 6, 'B', -6],
    ['two', 3, 6, 'B', 4],
  ]);
});
