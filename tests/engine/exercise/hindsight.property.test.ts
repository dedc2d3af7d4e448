import { addDays, isoDate } from '@shared/base/calendar';
import type { Game, GameDecision } from '@shared/model/exercise-game';
import { ALLOCATIONS } from '@shared/model/what-if';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { afterAction, turnState } from '../../../electron/engine/exercise';
import { mostOf } from '../../../electron/engine/exercise/laid-out';
import { everyYear, material, model, NO_STOCK } from '../models';
import { solver } from '../solve/solver';
import { game, loan, saving, spot, stop } from './games';

/** Draws that are the same in every run: 200 scripts of one seed. */
const SEED = 20_260_401;
const START = isoDate('2025-01-01');
const at = (day: number) => addDays(START, day);

const whole = (min: number, max: number) => fc.integer({ min, max });

/** A line of each worth, stops that are known late or are not so, levers that open and shut, and a budget or none. */
const anyGame: fc.Arbitrary<Game> = fc
  .record({
    opening: whole(0, 60),
    maximum: fc.option(whole(60, 90)),
    allocation: fc.constantFrom(...ALLOCATIONS),
    worth: fc.tuple(whole(1, 20), whole(1, 20)),
    stops: fc.array(
      fc.record({
        from: whole(0, 100),
        days: whole(5, 90),
        late: whole(0, 40),
        isTrue: fc.boolean(),
        refuted: fc.option(whole(1, 60)),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    lead: fc.tuple(whole(0, 40), whole(0, 40), whole(0, 40)),
    perMonth: fc.option(whole(1, 20)),
    offered: whole(0, 50),
    until: fc.option(whole(0, 90)),
    budgetYen: fc.option(whole(1, 60)),
  })
  .map(({ opening, maximum, allocation, worth, stops, lead, perMonth, offered, until, budgetYen }) => {
    const uses = worth.map((valuePerTonne, line) => ({
      useId: `line ${line}`,
      tier: (line + 1) as 1 | 2, // of two lines
      demand: everyYear(182.5),
      valuePerTonne,
    }));
    const stock = { ...NO_STOCK, opening, maximum };
    return game({
      model: model({ days: 100, materials: [material({ uses, stock })], allocation }),
      turns: [0, 20, 50],
      messages: stops.map(({ from, days, late, isTrue, refuted }, id) =>
        stop(at(from), at(from + days), from + late, {
          id: `stop ${id}`,
          isTrue,
          refutedFrom: isTrue || refuted === null ? null : from + late + refuted,
        }),
      ),
      levers: [
        spot({ leadDays: lead[0], perMonth, max: 40 }, offered),
        loan({ leadDays: lead[1] }, until),
        saving({ leadDays: lead[2], yenPerTonne: 1 }),
      ],
      budgetYen,
    });
  });

/** What a group does at each turn: a part of what a lever still gives. */
const anyGroup = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.double({ min: 0.05, max: 1, noNaN: true })), {
  maxLength: 6,
});

function played(of: Game, group: readonly (readonly [number, number, number])[]): GameDecision[] {
  const made: GameDecision[] = [];
  let left = of.budgetYen ?? Number.POSITIVE_INFINITY;
  for (const [turn, which, part] of [...group].sort(
    ([a], [b]) => (a % of.turns.length) - (b % of.turns.length),
  )) {
    const day = of.turns[turn % of.turns.length] ?? 0;
    const lever = of.levers[which % of.levers.length];
    if (lever === undefined || day < lever.offered || (lever.until !== null && day > lever.until)) continue;
    // A point of saving costs at most 1.5 yen here, a tonne 1.
    const amount = Math.min(mostOf(of, made, lever, day) * part, left / 1.5);
    if (amount <= 0) continue;
    left -= amount * 1.5;
    made.push({ day, lever: lever.lever.id, amount });
  }
  return made;
}

it('is never worse in hindsight than what any group has played, and parts of delays add up', async () => {
  const ready = await solver();
  await fc.assert(
    fc.asyncProperty(anyGame, fc.array(anyGroup, { minLength: 1, maxLength: 2 }), async (drawn, groups) => {
      const decisions = groups.map((group) => played(drawn, group));
      const after = await afterAction(ready, drawn, decisions);
      const best = after.hindsight.outcome.lostYen ?? 0;
      for (const { outcome, delays, decisions: own } of after.groups) {
        expect(best).toBeLessThanOrEqual(outcome.lostYen ?? 0);
        const free = { ...drawn, budgetYen: null };
        const first = own.map((one, place) => {
          const openOn = delays.find(({ decision }) => decision === place)?.openOn;
          return { ...one, day: openOn ?? one.day };
        });
        const atFirst = turnState(
          {
            ...free,
            messages: free.messages.filter(({ isTrue }) => isTrue).map((one) => ({ ...one, knownFrom: 0 })),
          },
          first,
          150,
        );
        const parts = delays.reduce((sum, { lost }) => sum + (lost.lostYen ?? 0), 0);
        expect(parts).toBeCloseTo((outcome.lostYen ?? 0) - (atFirst.outcome.lostYen ?? 0), 6);
      }
      expect(best).toBeLessThanOrEqual(after.known.outcome.lostYen ?? 0);
      expect(best).toBeLessThanOrEqual(after.nothing.lostYen ?? 0);
      const { budgetYen } = drawn;
      if (budgetYen !== null) {
        expect(after.known.outcome.costYen).toBeLessThanOrEqual(budgetYen * (1 + 1e-6));
        expect(after.hindsight.outcome.costYen).toBeLessThanOrEqual(budgetYen * (1 + 1e-6));
      }
    }),
    { numRuns: 200, seed: SEED },
  );
}, 120_000);
