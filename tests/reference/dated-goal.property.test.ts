import { addDays, daysBetween, isoDate } from '@shared/base/calendar';
import { sumOf } from '@shared/base/sum-of';
import { NOTHING_DATED } from '@shared/model/dated-mix';
import type { SolveProblem } from '@shared/model/goal';
import { amountIn, instalmentsOf } from '@shared/model/instalments';
import type { Lever } from '@shared/model/lever';
import type { MaterialId } from '@shared/model/material';
import type { MaterialModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run';
import { applyMix, dated, solveBackwards } from '../../electron/engine/solve';
import { everyYear, licence, material, supplier } from '../engine/models';
import { solver } from '../engine/solve/solver';
import { plainDatedCheapest, plainKeptCheapest } from './plain-dated-goal';

/** `TWIN_GOALS=200 npx vitest run tests/reference/dated-goal` asks for more. */
const GOALS = Number(process.env.TWIN_GOALS ?? 40);
const SEED = Number(process.env.TWIN_SEED ?? 20_261_201);

/** The levers that act within weeks. */
const SHORT = ['orderedSaving', 'spot', 'swap'] as const;

const yen = fc.integer({ min: 1, max: 60 });
const lead = fc.integer({ min: 0, max: 60 });
const fixed = fc.constantFrom(0, 0, 0, 300);

const anyMaterial = fc.record({
  china: fc.integer({ min: 0, max: 70 }),
  other: fc.integer({ min: 0, max: 20 }),
  way: fc.integer({ min: 0, max: 30 }),
  opening: fc.integer({ min: 5, max: 60 }),
  minimum: fc.integer({ min: 0, max: 5 }),
  release: fc.option(fc.double({ min: 0.8, max: 1.4, noNaN: true }), { nil: null }),
  /** What the plan buys of itself. */
  own: fc.option(
    fc.record({ day: fc.integer({ min: 0, max: 80 }), tonnes: fc.integer({ min: 1, max: 20 }) }),
    {
      nil: null,
      freq: 2,
    },
  ),
  stock: fc.record({
    yen,
    lead,
    fixed,
    max: fc.integer({ min: 0, max: 120 }),
    perMonth: fc.option(fc.integer({ min: 5, max: 60 }), { nil: null }),
  }),
  recycling: fc.record({ yen, lead, fixed, max: fc.integer({ min: 0, max: 250 }) }),
  saving: fc.record({ yen, lead, fixed, max: fc.integer({ min: 0, max: 60 }) }),
  orderedSaving: fc.record({ yen, lead, fixed, max: fc.integer({ min: 0, max: 60 }) }),
  spot: fc.record({
    yen,
    lead,
    fixed,
    max: fc.integer({ min: 0, max: 60 }),
    perMonth: fc.option(fc.integer({ min: 5, max: 40 }), { nil: null }),
  }),
  swap: fc.record({ yen, lead, fixed, max: fc.integer({ min: 0, max: 40 }) }),
});

/** Decided up to two months before the run, or on one of its first days. */
const anyGoal = fc.record({
  start: fc.integer({ min: 0, max: 360 }),
  decided: fc.integer({ min: -60, max: 20 }),
  coverDays: fc.integer({ min: 20, max: 90 }),
  /** The line is to run from this day on, in place of days without a shortfall. */
  keptFrom: fc.option(fc.integer({ min: 0, max: 25 }), { nil: null, freq: 2 }),
  approved: fc.constantFrom(0, 0, 0, 40),
  budgetYen: fc.option(fc.integer({ min: 500, max: 9_000 }), { nil: null, freq: 3 }),
  materials: fc.array(anyMaterial, { minLength: 1, maxLength: 2, size: '-1' }),
});

function problemOf({
  start,
  decided,
  coverDays,
  keptFrom,
  approved,
  budgetYen,
  materials,
}: typeof anyGoal extends fc.Arbitrary<infer G> ? G : never) {
  const from = addDays(isoDate('2025-01-01'), start);
  const day = addDays(from, decided);
  const made = materials.map(
    (m, at): MaterialModel => ({
      ...material(),
      materialId: ['Dy', 'Tb'][at] as MaterialId, // typed here
      suppliers: [supplier('CHN', m.china, { leadTimeDays: m.way }), supplier('MYS', m.other)],
      uses: [{ useId: 'line', tier: 1, demand: everyYear(365) }],
      stock: {
        opening: m.minimum + m.opening,
        minimum: m.minimum,
        maximumReleasePerDay: m.release,
        maximum: null,
      },
      ...(m.own === null
        ? {}
        : {
            dated: { ...NOTHING_DATED, bought: [{ date: addDays(from, m.own.day), tonnes: m.own.tonnes }] },
          }),
    }),
  );
  const levers = materials.flatMap((m, at): Lever[] => {
    const materialId = made[at]?.materialId as MaterialId; // made above
    const of = <Kind extends Lever['kind'] & keyof typeof m>(name: Kind) =>
      ({
        id: `${name}|${materialId}`,
        kind: name,
        materialId,
        mark: 'guessed',
        from: null,
        leadDays: m[name].lead,
        fixedYen: m[name].fixed,
        max: m[name].max,
      }) as const;
    const flow = (name: 'recycling' | 'saving') =>
      ({ ramp: { startYear: null, yearsToFull: 0 }, yenPerTonne: m[name].yen }) as const;
    return [
      {
        ...of('stock'),
        perMonth: m.stock.perMonth,
        inTime: null,
        purchaseYen: 2 * m.stock.yen,
        holdingYen: 3,
      },
      { ...of('recycling'), ...flow('recycling') },
      { ...of('saving'), ...flow('saving') },
      { ...of('orderedSaving'), yenPerTonne: m.orderedSaving.yen },
      { ...of('spot'), perMonth: m.spot.perMonth, purchaseYen: 2 * m.spot.yen },
      { ...of('swap'), purchaseYen: 2 * m.swap.yen },
    ];
  });
  const problem: SolveProblem = {
    model: {
      start: from,
      days: coverDays,
      economyId: 'JPN' as never, // typed here
      stage: 'magnet',
      materials: made,
      shocks: [licence(from, addDays(from, coverDays + 90), { approvedPercent: approved, delayDays: 5 })],
    },
    coverDays: keptFrom === null ? coverDays : null,
    least: null,
    keep:
      keptFrom === null ? null : { lines: ['line'], from: addDays(from, Math.min(keptFrom, coverDays - 1)) },
    smallToo: made.map(({ materialId }) => materialId),
    shares: [],
    giveWay: [],
    levers: levers.map((lever) => dated(lever, day, from)),
    budgetYen,
    years: 1,
    discountPercent: 0,
  };
  return { problem, decided: day };
}

it(`what is decided on a day costs what a plain programme of days says and reaches its days, on ${GOALS} goals`, async () => {
  const linear = await solver();
  const found = { answers: 0, none: 0, bought: 0, begun: 0, kept: 0, orderedSaving: 0, spot: 0, swap: 0 };
  await fc.assert(
    fc.asyncProperty(anyGoal, async (goal) => {
      const { problem, decided } = problemOf(goal);
      const { answers } = await solveBackwards(linear, problem);
      const [cheapest] = answers;
      const { keep } = problem;
      const from = keep === null ? 0 : daysBetween(problem.model.start, keep.from);
      const plain =
        keep === null
          ? plainDatedCheapest(linear, problem, decided)
          : plainKeptCheapest(linear, problem, decided, from);
      if (plain === null) {
        found.none++;
        expect(cheapest, 'no mix by the plain programme').toBeUndefined();
        return;
      }
      found.answers++;
      expect(Math.abs((cheapest?.costYen ?? Number.NaN) - plain)).toBeLessThanOrEqual(
        1e-5 * Math.max(1, plain),
      );
      const mix = cheapest?.mix ?? {};
      const { materials } = runWhatIf(applyMix(problem, mix));
      for (const { firstShortfall, series } of materials)
        if (from === 0)
          expect(firstShortfall?.day ?? goal.coverDays).toBeGreaterThanOrEqual(goal.coverDays - 0.1);
        else expect(sumOf(series.shortfall.subarray(from))).toBeLessThanOrEqual(1e-4);
      found.kept += from > 0 ? 1 : 0;
      for (const kind of SHORT)
        found[kind] += problem.levers.some((one) => one.kind === kind && amountIn(mix, one.id) > 0) ? 1 : 0;
      found.bought += problem.levers.some(({ id }) => instalmentsOf(mix, id).length > 0) ? 1 : 0;
      found.begun += problem.levers.some(
        (one) => 'ramp' in one && one.ramp.fromDay !== undefined && (mix[one.id] ?? 0) > 0,
      )
        ? 1
        : 0;
    }),
    { numRuns: GOALS, seed: SEED, endOnFailure: true },
  );
  expect(found.answers, JSON.stringify(found)).toBeGreaterThanOrEqual(GOALS / 4);
  expect(found.bought, JSON.stringify(found)).toBeGreaterThan(0);
  for (const of of ['kept', ...SHORT] as const) expect(found[of], JSON.stringify(found)).toBeGreaterThan(0);
  expect(found.begun, JSON.stringify(found)).toBeGreaterThan(0);
}, 3_600_000);
