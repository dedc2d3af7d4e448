import { isoDate } from '@shared/base/calendar';
import { headlineOf, heavyOf, lowestCover } from '@shared/model/headline';
import type { MaterialId } from '@shared/model/material';
import type { LineResult, MaterialResult, WhatIfResult } from '@shared/model/what-if-result';
import { describe, expect, it } from 'vitest';

type UseRow = readonly [useId: string, need: number, shortfall: number, day: number | null];

const moment = (day: number | null) => (day === null ? null : { day, date: isoDate('2026-05-01') });

/** A run of which only what a headline looks at is said. */
function run(rows: Record<string, readonly UseRow[]>, lost: readonly (number | null)[] = []) {
  const materials = Object.entries(rows).map(([materialId, uses]) => {
    const days = uses.flatMap(([, , , day]) => day ?? []);
    return {
      materialId,
      firstShortfall: moment(days.length === 0 ? null : Math.min(...days)),
      totalShortfall: uses.reduce((sum, [, , shortfall]) => sum + shortfall, 0),
      uses: uses.map(([useId, need, shortfall, day]) => ({
        useId,
        need,
        shortfall,
        firstShortfall: moment(day),
      })),
    } as unknown as MaterialResult; // the rest of a result says nothing here
  });
  const lines = lost.map((lostValue) => ({ firstStop: null, lostValue }) as LineResult);
  return headlineOf({ materials, lines } satisfies Pick<WhatIfResult, 'materials' | 'lines'>);
}

const said = ({ first, ruling, alsoShort }: ReturnType<typeof run>) => ({
  first: first === null ? null : [first.materialId, first.useId, first.moment.day],
  ruling,
  also: alsoShort.map(({ materialId, tonnes, moment: { day } }) => [materialId, tonnes, day]),
});

it.each<
  [
    what: string,
    lines: readonly (readonly [useId: string, day: string | null, binding: string])[],
    others: number,
  ]
>([
  ['none beside it', [['magnets', '2026-05-01', 'A']], 0],
  [
    'those of that day',
    [
      ['magnets', '2026-05-01', 'A'],
      ['motors', '2026-05-01', 'A'],
      ['glass', '2026-05-02', 'A'],
    ],
    1,
  ],
  [
    'no line for want of what weighs too little',
    [
      ['magnets', '2026-05-01', 'A'],
      ['lamps', '2026-05-01', 'B'],
    ],
    0,
  ],
  [
    'no line that runs',
    [
      ['magnets', '2026-05-01', 'A'],
      ['glass', null, 'A'],
    ],
    0,
  ],
])('the headline counts with the first line %s', (_what, rows, others) => {
  const use = (useId: string, need: number, day: number | null) => ({
    useId,
    need,
    shortfall: day === null ? 0 : 1,
    firstShortfall: moment(day),
  });
  const materials = [
    { materialId: 'A', firstShortfall: moment(3), totalShortfall: 1, uses: [use('magnets', 900, 3)] },
    { materialId: 'B', firstShortfall: moment(3), totalShortfall: 1, uses: [use('lamps', 0.5, 3)] },
  ] as unknown as MaterialResult[]; // the rest of a result says nothing here
  const lines = rows.map(([useId, date, binding]) => ({
    useId,
    binding,
    lostValue: null,
    firstStop: date === null ? null : { day: 3, date: isoDate(date) },
  })) as unknown as LineResult[]; // likewise
  expect(headlineOf({ materials, lines }).others).toBe(others);
});

describe('the headline of a run (docs/engine.md 5.5)', () => {
  it('passes over what is 5 % of its line and .07 % of the run, and names it', () => {
    const rows: Record<string, readonly UseRow[]> = {
      A: [['medical', 70, 20, 40]],
      B: [['medical', 4, 1.3, 25]],
      C: [['magnets', 6000, 0, null]],
    };
    expect(said(run(rows))).toEqual({ first: ['A', 'medical', 40], ruling: ['A'], also: [['B', 1.3, 25]] });
    // Of medical imaging alone it is enough.
    const { C: _magnets, ...alone } = rows;
    expect(said(run(alone))).toEqual({ first: ['B', 'medical', 25], ruling: ['B', 'A'], also: [] });
  });

  it('passes over what is below 1 % of its line, and lets it rule another line', () => {
    expect(
      said(
        run({
          A: [['glass', 1000, 5, 50]],
          B: [
            ['glass', 9.9, 2, 10],
            ['lamps', 40, 3, 20],
          ],
        }),
      ),
    ).toEqual({ first: ['B', 'lamps', 20], ruling: ['B', 'A'], also: [['B', 2, 10]] });
  });

  it('adds up what a material lacks at all lines that it weighs too little for, from the first of them', () => {
    const rows: Record<string, readonly UseRow[]> = {
      A: [
        ['glass', 1000, 0, null],
        ['lamps', 1000, 0, null],
      ],
      B: [
        ['glass', 9, 2, 20],
        ['lamps', 9, 3, 10],
      ],
    };
    expect(said(run(rows))).toEqual({ first: null, ruling: [], also: [['B', 5, 10]] });
  });

  it.each([
    [10, ['B', 'glass', 10], []],
    [9.9, null, [['B', 2, 10]]],
  ] as const)('with %f of 1,000 t short alone says %j', (need, first, also) => {
    const found = said(run({ A: [['glass', 1000 - need, 0, null]], B: [['glass', need, 2, 10]] }));
    expect(found).toEqual({ first, ruling: first === null ? [] : ['B'], also });
  });

  it.each([
    [[], null],
    [[null, null], null],
    [[3, null, 4], 7],
  ] as const)('adds the yen of lines %j up to %j', (lost, sum) => {
    expect(run({}, lost).lostValue).toBe(sum);
  });
});

it('looks for the lowest cover among what weighs enough in the run', () => {
  const material = (materialId: string, need: number, openingCover: number) =>
    ({ materialId, openingCover, uses: [{ useId: 'u', need }] }) as unknown as MaterialResult; // nothing else is read
  const run = [material('A', 6000, 90), material('B', 4, 30), material('C', 70, 58)];
  expect(lowestCover(run)).toEqual({ materialId: 'C', days: 58 });
  expect(lowestCover(run.slice(1, 2))).toEqual({ materialId: 'B', days: 30 });
  expect(lowestCover([])).toBeNull();
});

it.each([
  [{ Dy: 1163, Sm: 129, Sc: 1 }, ['Dy', 'Sm']],
  [{ Lu: 0.3 }, ['Lu']],
  [{}, []],
])('of %j those weigh enough: %j', (tonnes, heavy) => {
  expect(heavyOf(new Map(Object.entries(tonnes) as [MaterialId, number][]))).toEqual(heavy);
});
