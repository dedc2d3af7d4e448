import type { CountryId } from '@shared/model/country';
import type { SolveProblem } from '@shared/model/goal';
import type { Lever } from '@shared/model/lever';
import type { WhatIfModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leverRates } from '../../../electron/engine/solve/lever-rates';
import { type Amount, responsesOf } from '../../../electron/engine/solve/responses';
import { anyComing, anyModel } from '../../reference/any-model';
import { whole } from '../any-shock';
import { naiveCurves } from './naive-responses';
import { offtakeLever, problem, recyclingLever, savingLever } from './solver';

/** Every lever that a model can have, each at once or with a ramp that begins late. */
function leversOf(model: WhatIfModel, late: boolean): Lever[] {
  const ramp = { startYear: late ? 2026 : null, yearsToFull: late ? 2 : 0 };
  return model.materials.flatMap(({ materialId, suppliers }): Lever[] => [
    recyclingLever({ id: `recycling ${materialId}`, materialId, max: 100, ramp }),
    savingLever({ id: `saving ${materialId}`, materialId, max: 20, ramp }),
    ...suppliers.map(({ supplierId }) =>
      offtakeLever({ id: `offtake ${materialId} ${supplierId}`, materialId, supplierId, max: 100, ramp }),
    ),
  ]);
}

/** Questions one after the other: over so many days, and of some of the levers. */
const questions = fc.array(fc.record({ part: fc.integer({ min: 1, max: 100 }), keeps: whole(7) }), {
  minLength: 1,
  maxLength: 3,
});

it.each([
  ['any', anyModel, 50],
  ['still coming', anyComing, 15],
] as const)(
  'what was measured once says of any days and levers what measuring them afresh does: models %s',
  (_name, models, numRuns) => {
    let [curves, sets, places] = [0, 0, 0];
    fc.assert(
      fc.property(models, fc.boolean(), questions, (model, late, asked) => {
        const coverDays = model.days;
        const giveWay = ['CHN', 'AUS'] as CountryId[]; // codes typed here
        const whole = problem({ model, coverDays, giveWay, levers: leversOf(model, late) });
        const measured = model.materials.map((material) => leverRates(whole, material));
        for (const { part, keeps } of asked) {
          const levers = whole.levers.filter((_, at) => keeps === 0 || at % 8 !== keeps);
          const some: SolveProblem = { ...whole, levers };
          const days = Math.max(1, Math.floor((model.days * part) / 100));
          for (const { material, stretches, dayNeed } of responsesOf(some, measured, days)) {
            const naive = naiveCurves(some, material, days);
            let from = 0;
            for (const { days: length, gap, relief, sets: ofSets } of stretches) {
              const amounts: Amount[] = [
                { tonnes: gap, relief },
                ...ofSets.flatMap(({ comes, needs }) => [comes, needs]),
              ];
              expect(amounts).toHaveLength(naive.length);
              for (const [at, { tonnes, relief: by }] of amounts.entries()) {
                const sum = (rate: readonly number[] = []) =>
                  rate.slice(from, from + length).reduce((all, each) => all + each, 0);
                expect(tonnes).toBe(sum(naive[at]?.curve));
                expect([...by]).toEqual([...(naive[at]?.reliefs ?? [])].map(([id, rate]) => [id, sum(rate)]));
                curves += 1 + by.size;
                if ([...by.keys()].some((id) => id.startsWith('place'))) places++;
              }
              // Of a stretch every day is like the others.
              for (const { curve } of naive)
                for (let day = from + 1; day < from + length; day++)
                  expect(Math.abs((curve[day] ?? 0) - (curve[day - 1] ?? 0))).toBeLessThanOrEqual(
                    1e-11 * dayNeed,
                  );
              if (ofSets.length > 0) sets++;
              from += length;
            }
            expect(from).toBe(days);
          }
        }
      }),
      { numRuns, seed: 34, endOnFailure: true },
    );
    expect([curves > 1_000, sets > 0, places > 100]).toEqual([true, true, true]);
  },
  120_000,
);
