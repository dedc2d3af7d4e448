import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leverRates } from '../../../electron/engine/solve/lever-rates';
import { inForceOf, limitsOf } from '../../../electron/engine/solve/limits';
import type { LinearProgram, LinearSolution } from '../../../electron/engine/solve/linear-solver';
import { allPlaces } from '../../../electron/engine/solve/places';
import { Programme, programOf } from '../../../electron/engine/solve/program';
import type { ProgramInput } from '../../../electron/engine/solve/program-input';
import { responsesOf } from '../../../electron/engine/solve/responses';
import { whole } from '../any-shock';
import { ban, material, model, NO_STOCK, supplier } from '../models';
import { offtakeLever, problem, recyclingLever, savingLever, solver, stockLever } from './solver';

const drawn = fc.record({
  coverDays: fc.integer({ min: 20, max: 200 }),
  headroom: fc.option(whole(60), { nil: null }),
  release: fc.option(
    whole(10).map((tenths) => 0.5 + tenths / 10),
    { nil: null },
  ),
  budgetYen: fc.option(whole(20_000), { nil: null }),
  late: fc.boolean(),
  fixedYen: fc.constantFrom(0, 0, 0, 500),
  yen: fc.tuple(whole(50), whole(50), whole(50), whole(50)),
  /** Which limits are in force, one question after the other. */
  asked: fc.array(whole(2 ** 20), { minLength: 2, maxLength: 8 }),
});

const costOf = ({ columns }: LinearProgram, solution: LinearSolution | null) =>
  solution === null
    ? null
    : columns.reduce((sum, { cost }, at) => sum + cost * (solution.values[at] ?? 0), 0);

it('a solver that is told what has changed answers like one that is told all of it, whatever limits come and go', async () => {
  const linear = await solver();
  let [none, some] = [0, 0];
  fc.assert(
    fc.property(drawn, ({ coverDays, headroom, release, budgetYen, late, fixedYen, yen, asked }) => {
      const ramp = { startYear: late ? 2026 : null, yearsToFull: 0 };
      const stock = { ...NO_STOCK, opening: 10, maximum: headroom === null ? null : 10 + headroom };
      const question = problem({
        coverDays,
        budgetYen,
        model: model({
          days: 400,
          materials: [
            material({
              suppliers: [supplier('CHN', 80), supplier('VNM', 10, { capacity: 150 })],
              stock: { ...stock, maximumReleasePerDay: release },
            }),
          ],
          shocks: [ban('2025-01-01', '2026-12-31')],
        }),
        levers: [
          stockLever({ max: 120, purchaseYen: 1 + yen[0], fixedYen }),
          recyclingLever({ max: 150, yenPerTonne: 1 + yen[1], ramp }),
          savingLever({ max: 50, yenPerTonne: 1 + yen[2] }),
          offtakeLever({ max: 200, yenPerTonne: 1 + yen[3], ramp }),
        ],
      });
      const rates = question.model.materials.map((one) => leverRates(question, one));
      const input: ProgramInput = {
        problem: question,
        places: allPlaces(question),
        instalments: [],
        rates,
        limits: limitsOf(question),
        responses: responsesOf(question, rates, coverDays),
        withShares: true,
        margin: 0,
      };
      const programme = new Programme(input, { kind: 'cost' });
      const [afresh, stepwise] = [linear.keep(), linear.keep()];
      for (const bits of asked) {
        const limits = input.limits.filter((_, at) => ((bits >> at) & 1) === 1);
        const whole = programOf({ ...input, limits }, { kind: 'cost' });
        const under = programme.under(inForceOf(limits));
        expect(under).toEqual(whole);
        const solution = linear.solve(whole);
        expect(afresh.solve(under, 'nothing')).toEqual(solution);
        const cost = costOf(whole, solution);
        const stepped = costOf(under, stepwise.solve(under, 'last'));
        if (cost === null) none++;
        else some++;
        expect(stepped === null).toBe(cost === null);
        expect(Math.abs((stepped ?? 0) - (cost ?? 0))).toBeLessThanOrEqual(1e-9 * Math.max(1, cost ?? 0));
      }
      afresh.end();
      stepwise.end();
    }),
    { numRuns: 60, seed: 34, endOnFailure: true },
  );
  expect([none > 20, some > 50]).toEqual([true, true]);
}, 60_000);
