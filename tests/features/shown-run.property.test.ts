import { isDeepStrictEqual } from 'node:util';
import { addDays } from '@shared/base/calendar';
import type { WhatIfView } from '@shared/features/scenarios/contract';
import { type KnownGhost, packView, unpackView } from '@shared/features/scenarios/packed-view';
import { linesOf } from '@shared/features/scenarios/what-if-report';
import { packNumbers, unpackNumbers } from '@shared/ipc/packed-numbers';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import type { Shock } from '@shared/model/shock';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whatIfView } from '../../electron/plan/run-scenario';
import { runsPart } from '../../electron/threads/in-this-thread/runs';
import { sampleSession } from './sample-session';
import { BAN, LICENCE } from './scenario-input';

/** What goes to the window at each step of a slider against the whole run, looked at in all of its parts. */

const MATERIALS: readonly string[] = ['Dy', 'Tb', 'NdPr', 'Y', 'Sm'];
const shock = fc
  .record({
    of: fc.constantFrom<Shock>(BAN, LICENCE),
    imposedBy: fc.constantFrom('CHN', 'MMR', 'ISL'),
    materials: fc.subarray([...MATERIALS], { maxLength: 2 }),
    from: fc.integer({ min: -500, max: 500 }),
    length: fc.integer({ min: 1, max: 300 }),
    recoveryDays: fc.nat(60),
  })
  .map(({ of, imposedBy, materials, from, length, recoveryDays }) => ({
    ...of,
    recoveryDays,
    imposedBy: imposedBy as CountryId,
    materials: materials as MaterialId[],
    start: addDays(of.start, from),
    end: addDays(of.start, from + length),
  }));
const step = fc.record({
  shocks: fc.uniqueArray(shock, { maxLength: 3, selector: ({ kind }) => kind }),
  saving: fc.nat(40),
  daysOf: fc.constantFrom(...MATERIALS, 'none such', null),
});

test('the run that the window has says what the whole run says, and has the days of one material', {
  timeout: 300_000,
}, async () => {
  const session = await sampleSession(runsPart);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 6 }), async (steps) => {
      let known: KnownGhost | null = null;
      for (const { shocks, saving, daysOf } of steps) {
        const input = { scenarioId: 'licences-25', materials: [], tryShocks: shocks };
        const view: WhatIfView = await whatIfView(session, { ...input, tryMix: { 'saving|Dy': saving } });
        const { view: shown, ghost } = unpackView(packView(view, known?.number ?? null, daysOf), known);
        known = ghost;
        const whole = unpackNumbers<WhatIfView>(packNumbers(view));
        const { result, lines, shown: days, ...rest } = shown;
        const { result: all, lineTiers: _tiers, ...said } = whole;
        // Not by toEqual: to print where thousands of days differ takes minutes.
        expect(isDeepStrictEqual(rest, said)).toBe(true);
        expect(lines).toEqual(linesOf(whole));
        expect(days === null || isDeepStrictEqual(days, all.materials.find(isOf(daysOf)))).toBe(true);
        expect(days === null).toBe(!all.materials.some(isOf(daysOf)));
        expect(result).toEqual({ ...all, materials: all.materials.map(withoutDays) });
        expect(view.idle.filter(({ why }) => why === 'nothing').map((idle) => idle.shock.id)).toEqual(
          shocks.filter((one) => isInTime(one, view) && !changes(one.id, view)).map(({ id }) => id),
        );
      }
    }),
    { numRuns: 6, seed: 20_261_128 },
  );
});

const isOf = (id: string | null) => (material: { readonly materialId: string }) => material.materialId === id;

/** All of a material but what has an entry a day, and the proof that is worked out of it. */
function withoutDays(material: WhatIfView['result']['materials'][number]) {
  const { series, historyDays, groups, tiers, earlier, ledger, ...outcome } = material;
  return outcome;
}

function isInTime({ start, end, recoveryDays }: Shock, { window }: WhatIfView): boolean {
  return start < addDays(window.start, window.days) && addDays(end, recoveryDays) > window.start;
}

/** Whether anything arrives otherwise for a shock, looked for in every group of every material. */
function changes(id: string, { result }: WhatIfView): boolean {
  return result.materials.some(({ groups, historyDays }) =>
    groups.some(({ baseline, steps }) =>
      steps.some(({ shockId, passed }, at) => {
        const before = steps[at - 1]?.passed ?? baseline;
        return shockId === id && passed.some((tonnes, day) => day >= historyDays && tonnes !== before[day]);
      }),
    ),
  );
}
