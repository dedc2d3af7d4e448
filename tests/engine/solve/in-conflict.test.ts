import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inConflict } from '../../../electron/engine/solve/in-conflict';

/** One limit after the other, as the filter is said. */
function plainly(limits: readonly number[], ruleAllOut: (limits: readonly number[]) => boolean): number[] {
  let kept = [...limits];
  for (const limit of limits) {
    const without = kept.filter((other) => other !== limit);
    if (ruleAllOut(without)) kept = without;
  }
  return kept;
}

describe('limits in conflict', () => {
  test('are those that leaving out one after the other finds, in far fewer questions', () => {
    const conflict = fc.uniqueArray(fc.nat(299), { minLength: 0, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.array(conflict, { minLength: 1, maxLength: 4 }),
        (count, conflicts) => {
          const limits = Array.from({ length: count }, (_, at) => at);
          let asked = 0;
          const ruleAllOut = (some: readonly number[]) => {
            asked++;
            return conflicts.some((all) => all.every((limit) => some.includes(limit)));
          };
          const found = inConflict(limits, ruleAllOut);
          expect(asked).toBeLessThanOrEqual(2 * count);
          // Each limit that stays is halved down to: nine questions and their other halves.
          if (ruleAllOut(limits)) expect(asked).toBeLessThanOrEqual(2 + 18 * found.length);
          expect(found).toEqual(plainly(limits, ruleAllOut));
        },
      ),
      { numRuns: 300 },
    );
  });
});
