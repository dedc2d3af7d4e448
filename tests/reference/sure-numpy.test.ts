import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { addDays, daysBetween, isoDate } from '@shared/base/calendar';
import type { SureLine } from '@shared/model/sure';
import type { WhatIfModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { howSure } from '../../electron/engine/sure';
import { drawnInputs } from '../../electron/engine/sure/drawn-inputs';
import { everyYear, licence, material, model, NO_STOCK, supplier } from '../engine/models';

const MODELS = 20;
const DRAWS = 400;
const START = '2025-01-01';
const PYTHON = '/usr/bin/python3';
const SCRIPT = fileURLToPath(new URL('sure_numpy.py', import.meta.url));

/** Of n draws, what lies three standard errors under and over a quantile: the levels that the reference is asked for. */
const around = (level: number, count: number): [number, number] => {
  const off = 3 * Math.sqrt((level * (1 - level)) / count);
  return [Math.max(0, level - off), Math.min(1, level + off)];
};
const LEVELS = [0.1, 0.5, 0.9] as const;

interface Case {
  readonly a: number;
  readonly b: number;
  readonly supply: number;
  readonly demand: number;
  readonly stock: number;
  readonly recycling: number;
  readonly substitution: number;
  readonly lead: number;
  readonly length: number;
  readonly approved: number;
  readonly delay: number;
  readonly value: number;
}

/** One material of two suppliers, the first under licences from the first day of the run on. */
const anyCase: fc.Arbitrary<Case> = fc.record({
  a: fc.integer({ min: 40, max: 85 }),
  b: fc.constantFrom(5, 15),
  supply: fc.integer({ min: 300, max: 450 }),
  demand: fc.integer({ min: 330, max: 400 }),
  stock: fc.integer({ min: 2, max: 60 }),
  recycling: fc.constantFrom(0, 20),
  substitution: fc.constantFrom(0, 4),
  lead: fc.integer({ min: 0, max: 40 }),
  length: fc.integer({ min: 30, max: 150 }),
  approved: fc.constantFrom(0, 25, 60),
  delay: fc.constantFrom(0, 20),
  value: fc.constantFrom(1e6, 3e8),
});

function modelOf(one: Case): WhatIfModel {
  const end = addDays(isoDate(START), one.length);
  return model({
    days: 300,
    materials: [
      material({
        suppliers: [
          supplier('CHN', one.a, { leadTimeDays: one.lead }),
          supplier('MYS', one.b, { leadTimeDays: 10 }),
        ],
        totalSupply: everyYear(one.supply),
        recycling: everyYear(one.recycling),
        substitution: everyYear(one.substitution),
        uses: [{ useId: 'line', tier: 1, demand: everyYear(one.demand), valuePerTonne: one.value }],
        stock: { ...NO_STOCK, opening: one.stock },
      }),
    ],
    shocks: [
      licence(START, end, {
        approvedPercent: one.approved,
        delayDays: one.delay,
        queuedPercent: 0,
        releaseStart: null,
        releaseDays: 0,
      }),
    ],
  });
}

/** A range of its own, longer to one side; all else is drawn as far as the declared one. */
const rangesOf = ({ stock }: Case) => [
  {
    ref: { kind: 'stock', materialId: material().materialId } as const,
    ...{ low: 0.4 * stock, high: 1.1 * stock, mark: 'estimated' as const },
  },
];

/** The case as the reference reads it, with the triangles of what is drawn. */
function asked(one: Case) {
  const names: Readonly<Record<string, string>> = {
    [`share:CHN-${one.a}`]: 'share a',
    [`share:MYS-${one.b}`]: 'share b',
  };
  const inputs = drawnInputs(modelOf(one), rangesOf(one)).flatMap(({ ref, low, base, high, unit }) => {
    const name =
      ref.kind === 'share'
        ? names[`share:${ref.supplierId}`]
        : ref.kind === 'lead'
          ? ref.supplierId === `CHN-${one.a}`
            ? 'lead a'
            : undefined
          : ref.kind;
    return name === undefined ? [] : [{ name, low, base, high, days: unit === 'days' }];
  });
  const { demand, stock, recycling, substitution, length, approved, delay } = one;
  return {
    days: 300,
    supply: one.supply,
    value: one.value,
    shares: { a: one.a, b: one.b },
    entered: {
      demand,
      stock,
      recycling,
      substitution,
      length,
      approved,
      delay,
      'lead a': one.lead,
      value: 100,
    },
    inputs,
  };
}

interface Said {
  readonly mean: number;
  readonly deviation: number;
  readonly count: number;
  readonly quantiles: readonly number[];
}
type Answer = Readonly<Record<'lostDays' | 'lostValue' | 'first' | 'reduced' | 'standing', Said | null>>;

const reason = (() => {
  try {
    execFileSync(PYTHON, ['-c', 'import numpy'], { stdio: 'ignore' });
    return null;
  } catch {
    return `no NumPy in ${PYTHON}`;
  }
})();

describe.skipIf(reason !== null)(`drawn inputs against NumPy${reason === null ? '' : ` (${reason})`}`, () => {
  const cases = fc.sample(anyCase, { numRuns: MODELS, seed: 20_261_201 });
  const levels = LEVELS.flatMap((level) => around(level, DRAWS));
  const answers = (): readonly Answer[] =>
    JSON.parse(
      execFileSync(PYTHON, [SCRIPT], {
        input: JSON.stringify({ seed: 7, levels, cases: cases.map(asked) }),
        encoding: 'utf8',
      }),
    );

  it(`means and quantiles lie within three standard errors on ${MODELS} models`, async () => {
    const found = answers();
    for (const [at, one] of cases.entries()) {
      const own = modelOf(one);
      const idle = {
        ...own,
        shocks: [],
        materials: own.materials.map((m) => ({ ...m, stock: { ...m.stock, opening: 1e6 } })),
      };
      const models = [
        { model: own, ranges: rangesOf(one) },
        { model: idle, ranges: [] },
      ];
      const options = { draws: DRAWS, seed: 1, inputs: true, events: null };
      const { runs, pairs } = await howSure({ models, options });
      const [line] = runs[0]?.lines ?? [];
      const said = found[at];
      if (line === undefined || said === undefined) throw new Error('no line, or no answer');
      expectChance(line.reduced.value, said.reduced, `${at} reduced`);
      expectChance(line.standing.value, said.standing, `${at} standing`);
      expectQuantiles(line.lostDays, said.lostDays, `${at} line-days`);
      if (line.lostValue !== null) expectQuantiles(line.lostValue, said.lostValue, `${at} yen`);
      expectDates(line.reducedFrom, said.first, `${at} first day`);
      // Against a run that loses nothing, the mean difference is the mean loss.
      for (const { measure, difference } of pairs)
        expectMean(-difference.value, said[measure], `${at} ${measure}`);
    }
  }, 300_000);
});

function expectChance(value: number, said: Said | null, what: string): void {
  const chance = said?.mean ?? Number.NaN;
  const off = 3 * Math.sqrt(Math.max(chance * (1 - chance), 1 / DRAWS) / DRAWS);
  expect(Math.abs(value - chance), what).toBeLessThanOrEqual(off);
}

function expectMean(value: number, said: Said | null, what: string): void {
  const off = 3 * ((said?.deviation ?? Number.NaN) / Math.sqrt(DRAWS));
  expect(Math.abs(value - (said?.mean ?? Number.NaN)), what).toBeLessThanOrEqual(off + 1e-9);
}

function expectQuantiles({ low, median, high }: SureLine['lostDays'], said: Said | null, what: string): void {
  for (const [at, value] of [low, median, high].entries()) {
    const [least = Number.NaN, most = Number.NaN] = said?.quantiles.slice(2 * at, 2 * at + 2) ?? [];
    const rounding = 1e-9 * Math.max(1, most);
    expect(value, `${what}, ${LEVELS[at]}`).toBeGreaterThanOrEqual(least - rounding);
    expect(value, `${what}, ${LEVELS[at]}`).toBeLessThanOrEqual(most + rounding);
  }
}

/** Of the draws that have one: too few to tell of a line that is hardly ever reduced. */
function expectDates(dates: SureLine['reducedFrom'], said: Said | null, what: string): void {
  if (dates === null || said === null || said.count < 30_000) return;
  const day = (date: typeof dates.early) => daysBetween(isoDate(START), date);
  expectQuantiles({ low: day(dates.early), median: day(dates.median), high: day(dates.late) }, said, what);
}
