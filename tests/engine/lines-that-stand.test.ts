import type { MaterialId } from '@shared/model/material';
import type { LineModel, UseModel, WhatIfModel } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { ban, everyYear, licence, material, model, NO_STOCK, supplier } from './models';

const use = (useId: string, perDay: number, more: Partial<UseModel> = {}): UseModel => ({
  useId,
  tier: 1,
  demand: everyYear(perDay * 365),
  ...more,
});
const line = (useId: string, minimumLoadPercent: number, restartDays = 0): LineModel => ({
  useId,
  minimumLoadPercent,
  restartDays,
});
/** A material of which so much arrives a day from a country. */
const arriving = (materialId: string, perDay: number, uses: UseModel[], country = 'AUS') =>
  material({
    materialId: materialId as MaterialId, // a name typed here
    suppliers: [supplier(country, 100)],
    totalSupply: everyYear(perDay * 365),
    uses,
    stock: NO_STOCK,
  });

/** Of each line its load on a day, of each material what is needed and taken on it. */
function onDay(day: number, around: Partial<WhatIfModel>) {
  const { materials, lines } = runWhatIf(model({ days: 10, ...around }));
  const figure = (value: number | undefined) => Number((value ?? Number.NaN).toFixed(9));
  return {
    lost: lines.map(({ lostDays }) => figure(lostDays)),
    need: materials.map(({ series }) => figure(series.need[day])),
    served: materials.map(({ series }) => figure(series.served[day])),
  };
}

describe('a line that stands', () => {
  it('leaves all of every material to the others, also where it gets nothing of one', () => {
    // Line a has nothing of A, so that its half of the 1 t of B goes to line b, which wants 1 t.
    const materials = [
      arriving('A', 0, [use('a', 1)]),
      arriving('B', 1, [use('a', 1), use('b', 1)]),
      arriving('C', 5, [use('b', 1)]),
    ];
    const lines = [line('a', 10)];
    expect(onDay(0, { materials, lines })).toMatchObject({ need: [1, 1, 1], served: [0, 1, 1] });
  });

  it('is only one of which something is said: any other takes of each material what that gives', () => {
    const materials = [arriving('A', 0, [use('a', 1)]), arriving('B', 2, [use('a', 1), use('b', 1)])];
    expect(onDay(0, { materials })).toMatchObject({ need: [1, 2], served: [0, 2] });
    expect(onDay(0, { materials, lines: [line('b', 10)] })).toMatchObject({ need: [1, 2], served: [0, 2] });
  });

  it.each([
    ['the one that needs more to run', [line('b', 50), line('a', 90)], [10, 2]],
    ['else the one named last', [line('a', 50), line('b', 50)], [2, 10]],
    ['and none that can run as it is', [line('a', 50), line('b', 10)], [10, 2]],
  ])('is, of those with the same load, %s', (_, lines, lost) => {
    // .8 t a day for two that want 1 t each: .4 for each, or .8 for one.
    const materials = [arriving('A', 0.8, [use('a', 1), use('b', 1)])];
    expect(onDay(0, { materials, lines }).lost).toEqual(lost);
  });

  it('runs at exactly its least load', () => {
    const shocks = [licence('2025-01-01', '2025-02-01', { approvedPercent: 30 })];
    const materials = [arriving('A', 1, [use('a', 1)], 'CHN')];
    expect(onDay(3, { materials, shocks, lines: [line('a', 30)] }).served).toEqual([0.3]);
  });

  it('asks for nothing in its restart days, though it could not run in full', () => {
    // Stands on days 0 and 1; from day 2 on it could run at .6, and starts again on day 4.
    const materials = [arriving('A', 0.6, [use('a', 1)], 'CHN')];
    const asked = { materials, shocks: [ban('2025-01-01', '2025-01-03')], lines: [line('a', 50, 2)] };
    expect([0, 1, 2, 3].map((day) => onDay(day, asked).need[0])).toEqual([1, 1, 0, 0]);
    expect(onDay(4, asked).served[0]).toBeCloseTo(1, 9);
  });

  it('does not stop because of another one that only asks to start again', () => {
    // While a waits, b has all of the 1 t; with a asking too, b would get nothing.
    const uses = [use('a', 1, { tier: 1 }), use('b', 1, { tier: 2 })];
    const shocks = [ban('2025-01-01', '2025-01-02')];
    const asked = { materials: [arriving('A', 1, uses, 'CHN')], shocks, allocation: 'tier' as const };
    const { lost } = onDay(5, { ...asked, lines: [line('a', 50, 4), line('b', 50, 1)] });
    // a: day 0 and four to start again. b: day 0 and one, on which 1 t is put by; that is gone on day 6, a being back on 5.
    expect(lost).toEqual([5, 6]);
  });
});

describe('floors of lines that need their materials at once', () => {
  it.each([
    ['floors above what is there, in proportion to them', 3],
    ['what is over, in proportion to what each still lacks', 11],
  ])('are filled as those of one material: %s', (_, perDay) => {
    const uses = [
      use('a', 10, { floorPercent: 20, valuePerTonne: 5 }),
      use('b', 10, { floorPercent: 50, valuePerTonne: 5 }),
    ];
    const asked = { materials: [arriving('A', perDay, uses)], allocation: 'value' as const };
    expect(onDay(0, { ...asked, together: true }).lost).toEqual(onDay(0, asked).lost);
  });

  it('rank lines of the same value alike, whatever they need', () => {
    const uses = [use('a', 0.1, { valuePerTonne: 3 }), use('b', 0.7, { valuePerTonne: 3 })];
    const asked = { materials: [arriving('A', 0.3, uses)], allocation: 'value' as const, together: true };
    const { lost } = onDay(0, asked);
    expect(lost[0]).toBeCloseTo(lost[1] ?? 0, 9);
  });
});
