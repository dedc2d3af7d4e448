import { addDays, dayNumber, isoDate } from '@shared/base/calendar';
import type { MaterialId } from '@shared/model/material';
import type { MaterialModel, UseModel, WhatIfModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { refusalOf } from '../refusal-of';
import { everyYear, material, model, NO_STOCK, supplier } from './models';

const START = isoDate('2025-01-01');

/** Receipts day by day and nothing else; need 1 t a day. */
function run(
  arriving: readonly number[],
  uses: readonly UseModel[],
  more: Parameters<typeof material>[0] = {},
  rest: Parameters<typeof model>[0] = {},
) {
  const receipts = arriving.map((tonnes, day) => ({ date: addDays(START, day), tonnes }));
  const result = runWhatIf(
    model({
      days: arriving.length,
      materials: [material({ suppliers: [supplier('AUS', 0, { receipts })], uses, ...more })],
      ...rest,
    }),
  );
  const [only] = result.materials;
  if (only === undefined) throw new Error('one material was given');
  return { ...only, lines: result.lines };
}
const use = (useId: string, perDay: number, more: Partial<UseModel> = {}): UseModel => ({
  useId,
  tier: 2,
  demand: everyYear(365 * perDay),
  ...more,
});
const rounded = (values: ArrayLike<number> | undefined) =>
  Array.from(values ?? [], (value) => Number(value.toFixed(9)));

describe('a use that carries over', () => {
  const ARRIVING = [1, 0, 0, 2, 2, 1];

  it('is given later what it was not given, oldest need first', () => {
    const { series, uses, firstShortfall, recovery, lines } = run(ARRIVING, [
      use('line', 1, { carriesOver: true, valuePerTonne: 5 }),
    ]);
    expect(rounded(series.served)).toEqual([1, 0, 0, 2, 2, 1]);
    expect(rounded(series.backlog)).toEqual([0, 1, 2, 1, 0, 0]);
    expect(rounded(series.shortfall)).toEqual([0, 1, 1, 1, 0, 0]);
    expect(rounded(series.need)).toEqual([1, 1, 1, 1, 1, 1]);
    expect([firstShortfall?.day, recovery?.day]).toEqual([1, 4]);
    expect(uses[0]).toMatchObject({ shortfall: 3, backlog: 0, lostValue: 0, daysShort: 3 });
    expect(lines[0]).toMatchObject({
      lostDays: 0,
      lostTonnes: 0,
      lostValue: 0,
      daysStanding: 2,
      daysBelowFull: 2,
    });
  });

  it('is not whole while it is owed something, though it needs nothing more', () => {
    // Need in January alone; the last of its 31 t comes in February.
    const season = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const arriving = Array.from({ length: 40 }, (_, day) => (day < 30 ? 1 : day === 35 ? 1 : 0));
    const { uses } = run(arriving, [use('line', 31 / 365, { carriesOver: true, season })]);
    expect(uses[0]).toMatchObject({ daysShort: 1, firstShortfall: { day: 30 }, restart: { day: 35 } });
  });

  it('loses what it is still owed at the end', () => {
    const { uses, lines, ledger } = run(ARRIVING.slice(0, 4), [
      use('line', 1, { carriesOver: true, valuePerTonne: 5 }),
    ]);
    expect(uses[0]).toMatchObject({ shortfall: 3, backlog: 1, lostValue: 5 });
    expect(lines[0]).toMatchObject({ lostDays: 1, lostTonnes: 1, lostValue: 5 });
    expect(ledger.backlog).toBe(1);
  });

  it('stays lost to a use that does not', () => {
    const { series, uses } = run(ARRIVING, [use('line', 1)]);
    expect(rounded(series.shortfall)).toEqual([0, 1, 1, 0, 0, 0]);
    expect(series.backlog).toBeUndefined();
    expect(uses[0]?.backlog).toBeUndefined();
    expect(rounded(series.stock)).toEqual([0, 0, 0, 1, 2, 2]);
  });

  // On day 1 both claim 1 t: half a tonne each; on day 2 the one claims 1.5 of 2.5 t.
  it.each([
    ['proportional', [1, 0.5, 0.6]],
    ['tier', [1, 0, 0]],
  ] as const)('claims its need and what it is owed, by the rule %s', (allocation, wanted) => {
    const uses = [use('first', 1, { tier: 1 }), use('owed', 1, { carriesOver: true })];
    const { uses: results, series } = run([2, 1, 1], uses, {}, { allocation });
    const owed = allocation === 'tier' ? [0, 1, 2] : [0, 0.5, 0.9];
    expect(rounded(series.backlog)).toEqual(owed);
    expect(results[1]?.backlog).toBeCloseTo(
      wanted.reduce((sum, given) => sum - given, 3),
      9,
    );
  });

  it('counts what it is owed off the stock of a coverage rule', () => {
    const rule = {
      reorderAt: { kind: 'tonnes', tonnes: 0 },
      orderUpTo: { kind: 'tonnes', tonnes: 2 },
      leadTimeDays: 2,
    } as const;
    const { series } = run([0, 0, 0, 0, 0, 0], [use('line', 1, { carriesOver: true })], {
      replenishment: rule,
    });
    // Day 0 ends 1 t behind: 3 t are ordered for day 2; they serve three days' need, and day 2 orders what two days will lack.
    expect(rounded(series.bought)).toEqual([0, 0, 3, 0, 2, 0]);
  });

  it('carries over all materials of a line that needs them at once, or none', () => {
    const of = (materialId: string, carriesOver: boolean) =>
      material({ materialId: materialId as MaterialId, uses: [use('line', 1, { carriesOver })] }); // typed here
    const run = (...materials: MaterialModel[]) => runWhatIf(model({ together: true, materials }));
    expect(refusalOf(() => run(of('Dy', true), of('Tb', false))).notice).toMatchObject({
      code: 'refusal.model.carriesInPart',
      params: { field: 'Tb.uses.line.carriesOver', use: 'line' },
    });
    expect(() => run(of('Dy', true), of('Tb', true))).not.toThrow();
  });
});

// planr, test-light_proj_inv (docs/engine.md 17, G-06): receipts in months 6 and 16, negative stock is backlog.
it('stock and backlog of the published projection over 24 months, run day by day', () => {
  const DEMAND = [
    [360, 458, 300, 264, 140, 233, 229, 208, 260, 336, 295, 226],
    [336, 434, 276, 240, 116, 209, 205, 183, 235, 312, 270, 201],
  ] as const;
  const PUBLISHED = [
    950, 492, 192, -72, -212, 2055, 1826, 1618, 1358, 1022, 727, 501, 165, -269, -545, 1215, 1099, 890, 685,
    502, 267, -45, -315, -516,
  ];
  const first = (month: number) =>
    isoDate(`${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
  const day = (month: number) =>
    dayNumber(month === 24 ? isoDate('2027-01-01') : first(month)) - dayNumber(START);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const season = (year: 0 | 1) =>
    DEMAND[year].map((tonnes, month) => tonnes / (day(12 * year + month + 1) - day(12 * year + month)));
  // One use a year, each with the season of its own.
  const uses = ([0, 1] as const).map((year) =>
    use(`year ${year}`, 0, {
      carriesOver: true,
      season: season(year),
      demand: { 2024: 0, 2025: 0, 2026: 0, 2027: 0, [2025 + year]: sum(DEMAND[year]) },
    }),
  );
  const receipts = [
    { date: first(5), tonnes: 2500 },
    { date: first(15), tonnes: 2000 },
  ];
  const [result] = runWhatIf(
    model({
      days: day(24),
      materials: [
        material({
          suppliers: [supplier('AUS', 0, { receipts })],
          uses,
          stock: { ...NO_STOCK, opening: 1310 },
        }),
      ],
    }),
  ).materials;
  const level = PUBLISHED.map((_, month) => {
    const last = day(month + 1) - 1;
    return (result?.series.stock[last] ?? 0) - (result?.series.backlog?.[last] ?? 0);
  });
  for (const [month, tonnes] of PUBLISHED.entries()) expect(level[month]).toBeCloseTo(tonnes, 6);
});

describe('for any arrivals, rule, stock and lines', () => {
  const tonnes = fc.integer({ min: 0, max: 60 }).map((tenths) => tenths / 20);
  const arriving = fc.array(tonnes, { minLength: 30, maxLength: 30 });
  const made = fc.record({
    arriving: fc.tuple(arriving, arriving),
    uses: fc.array(
      fc.record({
        perDay: tonnes,
        carriesOver: fc.boolean(),
        tier: fc.constantFrom(1 as const, 2 as const, 3 as const),
      }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    opening: tonnes,
    allocation: fc.constantFrom('proportional' as const, 'tier' as const, 'value' as const),
    together: fc.boolean(),
    lines: fc.array(
      fc.record({
        minimumLoadPercent: fc.constantFrom(0, 30, 80),
        restartDays: fc.constantFrom(0, 1, 4),
      }),
      { maxLength: 2 },
    ),
  });

  it('every tonne that was needed is served, lost or still owed', () => {
    fc.assert(
      fc.property(made, ({ arriving, uses, opening, lines, ...rules }) => {
        const wanted = uses.map(({ perDay, ...more }, u) => use(`use ${u}`, perDay, more));
        const materials = arriving.map((days, at) =>
          material({
            materialId: ['Dy', 'Tb'][at] as MaterialId, // typed here
            suppliers: [
              supplier('AUS', 0, {
                receipts: days.map((of, day) => ({ date: addDays(START, day), tonnes: of })),
              }),
            ],
            stock: { ...NO_STOCK, opening },
            uses: wanted,
          }),
        );
        const ruled = lines.map((line, u) => ({ ...line, useId: `use ${u}` }));
        const result = runWhatIf(model({ days: 30, materials, lines: ruled, ...rules }));
        for (const { uses: results, series, ledger } of result.materials) {
          const need = results.reduce((sum, one) => sum + one.need, 0);
          const gone = results.reduce((sum, one) => sum + (one.backlog ?? one.shortfall), 0);
          const served = series.served.reduce((sum, one) => sum + one, 0);
          expect(served + gone).toBeCloseTo(need, 6);
          expect(ledger.imbalance).toBeLessThan(1e-9 * (1 + need + opening + ledger.arrivals));
          expect(results.reduce((sum, one) => sum + one.shortfall, 0)).toBeCloseTo(
            series.shortfall.reduce((sum, one) => sum + one, 0),
            6,
          );
          for (const [u, one] of results.entries())
            if (uses[u]?.carriesOver === true) expect(one.need).toBeCloseTo(30 * (uses[u]?.perDay ?? 0), 6);
        }
      }),
      { numRuns: 300, seed: 20_261_127 },
    );
  });
});

/** Receipts of Dy and of Tb day by day for one line that needs 1 t of each. */
function twoOf(dy: readonly number[], tb: readonly number[], around: Partial<WhatIfModel>) {
  const of = (materialId: string, arriving: readonly number[]) =>
    material({
      materialId: materialId as MaterialId, // typed here
      suppliers: [
        supplier('AUS', 0, {
          receipts: arriving.map((tonnes, day) => ({ date: addDays(START, day), tonnes })),
        }),
      ],
      uses: [use('line', 1, { carriesOver: true })],
    });
  const result = runWhatIf(model({ days: dy.length, materials: [of('Dy', dy), of('Tb', tb)], ...around }));
  const figures = result.materials.map(({ series, uses, firstShortfall }) => ({
    served: rounded(series.served),
    owed: rounded(series.backlog),
    short: rounded(series.shortfall),
    stock: rounded(series.stock),
    need: rounded(series.need),
    firstShortfall: firstShortfall?.day ?? null,
    restart: uses[0]?.restart?.day ?? null,
  }));
  return { figures, line: result.lines[0] };
}

describe('a line that makes later what it did not', () => {
  it('is owed all of its materials while it stands, and short of the one that holds it back', () => {
    const lines = [{ useId: 'line', minimumLoadPercent: 50, restartDays: 1 }];
    const { figures, line } = twoOf([1, 0, 0.4, 1.2, 2, 2], [1, 1, 1, 1, 1, 1], { lines });
    expect(figures).toEqual([
      {
        served: [1, 0, 0, 0, 3.6, 1.4],
        owed: [0, 1, 2, 3, 0.4, 0],
        short: [0, 1, 1, 0, 0.4, 0],
        stock: [0, 0, 0.4, 1.6, 0, 0.6],
        need: [1, 1, 1, 1, 1, 1],
        firstShortfall: 1,
        restart: 5,
      },
      {
        served: [1, 0, 0, 0, 4, 1],
        owed: [0, 1, 2, 3, 0, 0],
        short: [0, 0, 0, 0, 0, 0],
        stock: [0, 1, 2, 3, 0, 0],
        need: [1, 1, 1, 1, 1, 1],
        firstShortfall: null,
        restart: null,
      },
    ]);
    expect(line).toMatchObject({
      firstStop: { day: 1 },
      restart: { day: 4 },
      binding: 'Dy',
      daysStanding: 3,
      daysBelowFull: 3,
      lostDays: 0,
      lostTonnes: 0,
    });
  });

  it('takes the same part of all it claims where it needs them at once', () => {
    const { figures, line } = twoOf([0.5, 0.5, 2], [1, 1, 1], { together: true });
    expect(figures).toMatchObject([
      { served: [0.5, 0.5, 2], owed: [0.5, 1, 0], short: [0.5, 1, 0], stock: [0, 0, 0], firstShortfall: 0 },
      { served: [0.5, 0.5, 2], owed: [0.5, 1, 0], short: [0, 0, 0], stock: [0.5, 1, 0] },
    ]);
    expect(line).toMatchObject({ daysBelowFull: 2, restart: { day: 2 }, binding: 'Dy', lostDays: 0 });
  });

  it('has a moment of its first shortfall by what it claims, though nothing was short while it was owed', () => {
    // Stands for want of Tb on day 0; on day 1 it claims 2 t of Dy, of which 1 t comes and .5 t is in store from the day before.
    const lines = [{ useId: 'line', minimumLoadPercent: 50, restartDays: 0 }];
    const { figures } = twoOf([0.5, 1], [0, 2], { lines });
    expect(figures[0]).toMatchObject({ served: [0, 1.5], owed: [1, 0.5], short: [0, 0.5] });
    expect(figures[0]?.firstShortfall).toBeCloseTo(1.5, 12);
  });
});
