import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, MOST_EXACT } from '../../../electron/engine/compare/attribute';

/** The mean over every order, one by one, as the definition says it. */
function overEveryOrder(players: number, worth: (set: number) => number): number[] {
  const orders = (left: readonly number[]): number[][] =>
    left.length === 0
      ? [[]]
      : left.flatMap((first) => orders(left.filter((one) => one !== first)).map((rest) => [first, ...rest]));
  const all = orders(Array.from({ length: players }, (_, player) => player));
  const parts = new Array<number>(players).fill(0);
  for (const order of all) {
    let set = 0;
    for (const player of order) {
      const before = worth(set);
      set |= 1 << player;
      parts[player] = (parts[player] ?? 0) + (worth(set) - before) / all.length;
    }
  }
  return parts;
}

const valuesOf = (parts: readonly (readonly { value: number }[])[], measure = 0) =>
  parts.map((ofPlayer) => ofPlayer[measure]?.value ?? Number.NaN);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the parts of a difference', () => {
  it('are those of the example in docs/engine.md 15.5', async () => {
    // Licences alone lose 60 line-days, a later stock alone 0, both 100.
    const lost = [0, 60, 0, 100];
    const { parts, orders } = await attribute(2, async (set) => [lost[set] ?? 0], 1);
    expect(valuesOf(parts)).toEqual([80, 20]);
    expect(orders).toBeNull();
  });

  it('are the mean over every order, for each measure', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }).chain((players) =>
          fc.record({
            players: fc.constant(players),
            values: fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), {
              minLength: 1 << players,
              maxLength: 1 << players,
            }),
          }),
        ),
        async ({ players, values }) => {
          const { parts } = await attribute(
            players,
            async (set) => [values[set] ?? 0, -2 * (values[set] ?? 0)],
            1,
          );
          for (const [player, part] of overEveryOrder(players, (set) => values[set] ?? 0).entries()) {
            expect(valuesOf(parts)[player]).toBeCloseTo(part, 8);
            expect(valuesOf(parts, 1)[player]).toBeCloseTo(-2 * part, 8);
          }
        },
      ),
      { numRuns: 60, seed: 5 },
    );
  });

  it('add up to the whole where orders are drawn, with the error that they have, and are the same for one seed', async () => {
    const players = MOST_EXACT + 2;
    // Pairs of neighbours help each other: the true part of a player is its own plus half of what it shares.
    const own = Array.from({ length: players }, (_, player) => player + 1);
    const worth = (set: number) =>
      sum(own.map((alone, player) => ((set >> player) & 1 ? alone : 0))) +
      sum(own.map((_, player) => (((set >> player) & 3) === 3 ? 10 : 0))) +
      // Nobody adds more than the first five together can.
      ((set & 31) === 31 ? 20 : 0);
    const exact = own.map((alone, player) => {
      const neighbours = player === 0 || player === players - 1 ? 1 : 2;
      return alone + 5 * neighbours + (player < 5 ? 4 : 0);
    });
    const asked: number[] = [];
    const ask = async (set: number) => {
      asked.push(set);
      return [worth(set)];
    };
    const drawn = await attribute(players, ask, 7);
    expect(new Set(asked).size).toBe(asked.length);
    expect(sum(valuesOf(drawn.parts))).toBeCloseTo(worth((1 << players) - 1), 8);
    for (const [player, [part]] of drawn.parts.entries()) {
      const error = part?.standardError ?? Number.NaN;
      expect(
        Math.abs((part?.value ?? Number.NaN) - (exact[player] ?? 0)),
        `player ${player}`,
      ).toBeLessThanOrEqual(4 * error + 1e-9);
    }
    expect(drawn.parts.some(([part]) => (part?.standardError ?? 0) > 0)).toBe(true);
    expect(await attribute(players, ask, 7)).toEqual(drawn);
    expect(valuesOf((await attribute(players, ask, 8)).parts)).not.toEqual(valuesOf(drawn.parts));
  });
});
