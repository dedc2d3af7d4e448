import { addDays, isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import type { MaterialId } from '@shared/model/material';
import { inputKey } from '@shared/model/sensitivity';
import type { Shock } from '@shared/model/shock';
import type { Disruption } from '@shared/model/stress';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../../electron/engine/run/daily-simulation';
import { touchedByInput, withInput } from '../../../electron/engine/stress/apply-input';
import { breakEven } from '../../../electron/engine/stress/break-even';
import { inputOf, inputRefs } from '../../../electron/engine/stress/inputs';
import { PartRunner } from '../../../electron/engine/stress/part-runner';
import { partsOf } from '../../../electron/engine/stress/parts';
import { removals } from '../../../electron/engine/stress/removals';
import { reverseStress } from '../../../electron/engine/stress/reverse-stress';
import { withheld } from '../../../electron/engine/stress/withholding';
import { ban, everyYear, licence, material, model, supplier } from '../models';

const START = isoDate('2025-01-01');
const still = () => undefined;
const amount = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((steps) => steps / 100);
const whole = (least: number, most: number) => fc.integer({ min: least, max: most });

const shock: fc.Arbitrary<Shock> = fc
  .record({
    isBan: fc.boolean(),
    imposedBy: fc.constantFrom('CHN', 'AUS'),
    from: whole(-30, 60),
    length: whole(1, 60),
    recoveryDays: whole(0, 20),
    approvedPercent: amount(100),
    delayDays: whole(0, 20),
    queuedPercent: amount(100),
    releaseDays: whole(0, 20),
  })
  .map(({ isBan, imposedBy, from, length, recoveryDays, ...terms }) => {
    const [start, end] = [addDays(START, from), addDays(START, from + length)];
    const around = { imposedBy: imposedBy as CountryId, recoveryDays }; // codes typed here
    return isBan ? ban(start, end, around) : licence(start, end, { ...terms, ...around, releaseStart: end });
  });

function anyMaterial(name: string, uses: readonly string[]): fc.Arbitrary<MaterialModel> {
  return fc
    .record({
      shares: fc.array(
        fc.record({ country: fc.constantFrom('CHN', 'AUS', 'MYS'), lead: whole(0, 20), weight: whole(1, 9) }),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
      allocated: whole(50, 100),
      supply: amount(400),
      demands: fc.array(fc.record({ use: fc.constantFrom(...uses), tonnes: amount(300) }), {
        minLength: 1,
        maxLength: 2,
      }),
      recycling: amount(50),
      opening: amount(30),
      minimum: amount(5),
      maximum: fc.option(amount(40), { nil: null }),
      maximumReleasePerDay: fc.option(amount(2), { nil: null }),
    })
    .map(({ shares, allocated, supply, demands, recycling, maximum, ...given }) => {
      const stock = { ...given, maximum: maximum === null ? null : given.minimum + maximum };
      const weights = shares.reduce((sum, { weight }) => sum + weight, 0);
      const distinct = demands.filter(({ use }, i) => demands.findIndex((other) => other.use === use) === i);
      return material({
        materialId: name as MaterialId, // made up here
        suppliers: shares.map(({ country, lead, weight }, i) => ({
          ...supplier(country, (weight / weights) * allocated, { leadTimeDays: lead }),
          supplierId: `${country} ${i}` as never, // one of the supplier ids of the examples
        })),
        totalSupply: everyYear(supply),
        recycling: everyYear(recycling),
        uses: distinct.map(({ use, tonnes }) => ({ useId: use, tier: 2, demand: everyYear(tonnes) })),
        stock,
      });
    });
}

function anyModel(materials: fc.Arbitrary<MaterialModel[]>): fc.Arbitrary<WhatIfModel> {
  return fc
    .record({
      materials,
      shocks: fc.array(shock, { maxLength: 2 }),
      days: whole(5, 60),
      allocation: fc.constantFrom('proportional' as const, 'tier' as const),
    })
    .map(({ shocks, ...made }) =>
      model({ ...made, shocks: shocks.map((item, i) => ({ ...item, id: `s ${i}` })) }),
    );
}

const oneMaterial = anyModel(anyMaterial('Dy', ['a', 'b']).map((made) => [made]));
const threeMaterials = anyModel(
  fc
    .tuple(anyMaterial('Dy', ['a', 'b']), anyMaterial('Tb', ['b', 'c']), anyMaterial('La', ['d']))
    .map((made) => [...made]),
);

describe('removals', () => {
  it('never lower the shortfall of one material without a coverage rule, and a pair never lowers that of its parts', async () => {
    await fc.assert(
      fc.asyncProperty(oneMaterial, whole(1, 60), async (run, length) => {
        const days = Math.min(length, run.days);
        const { base, removals: rows } = await removals(
          run,
          { from: null, days, pairs: true, most: null },
          still,
        );
        const short = new Map(rows.map(({ nodes, shortfall }) => [JSON.stringify(nodes), shortfall]));
        for (const { nodes, shortfall } of rows) {
          expect(shortfall).toBeGreaterThanOrEqual(base.shortfall - 1e-6);
          if (nodes.length === 1) continue;
          for (const node of nodes)
            expect(shortfall).toBeGreaterThanOrEqual((short.get(JSON.stringify([node])) ?? 0) - 1e-6);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('running only the parts that an input touches gives what running everything gives', () => {
    fc.assert(
      fc.property(threeMaterials, (run) => {
        const runner = new PartRunner(run);
        for (const ref of inputRefs(run).slice(0, 6)) {
          const { low } = inputOf(run, ref, []);
          const changed = withInput(run, ref, low);
          const all = runWhatIf(changed);
          const parts = runner.run(changed, touchedByInput(run, ref));
          const shortOf = new Map(
            parts.materials.map(({ materialId, totalShortfall }) => [materialId, totalShortfall]),
          );
          for (const { materialId, totalShortfall } of all.materials)
            expect(shortOf.get(materialId)).toBe(totalShortfall);
          const byUse = new Map(parts.lines.map((line) => [line.useId, line]));
          for (const line of all.lines) expect(byUse.get(line.useId)).toEqual(line);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('parts hold every material once, and share no line', () => {
    fc.assert(
      fc.property(threeMaterials, (run) => {
        const parts = partsOf(run);
        expect(parts.flat().sort()).toEqual(run.materials.map((_, position) => position));
        const usesOf = (part: readonly number[]) =>
          new Set(part.flatMap((position) => run.materials[position]?.uses.map(({ useId }) => useId) ?? []));
        const [first, second] = parts.map(usesOf);
        for (const use of first ?? []) expect(second?.has(use) ?? false).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the smallest disruption', () => {
  it('stops a line, and neither a day nor a tenth of a point less of it does', async () => {
    await fc.assert(
      fc.asyncProperty(oneMaterial, async (run) => {
        const { rows, brokenAlready } = await reverseStress(
          run,
          { kind: 'line-stops', useId: null },
          null,
          still,
        );
        const stops = (countryId: CountryId, disruption: Disruption) =>
          runWhatIf(withheld(run, countryId, run.start, disruption)).lines.some(
            ({ firstStop }) => firstStop !== null,
          );
        expect(brokenAlready).toBe(runWhatIf(run).lines.some(({ firstStop }) => firstStop !== null));
        for (const { countryId, smallest } of rows) {
          if (smallest === null) {
            expect(stops(countryId, { sharePercent: 100, days: run.days })).toBe(false);
            continue;
          }
          const { sharePercent, days } = smallest;
          expect(stops(countryId, smallest)).toBe(true);
          if (days > 1) expect(stops(countryId, { sharePercent, days: days - 1 })).toBe(false);
          const less = (Math.round(sharePercent * 10) - 1) / 10;
          if (less > 0) expect(stops(countryId, { sharePercent: less, days })).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('break-even', () => {
  it('brackets: the line stops at one of two close values and holds at the other', async () => {
    await fc.assert(
      fc.asyncProperty(oneMaterial, async (run) => {
        const { rows } = await breakEven(run, null, [], still);
        for (const { input, turn, to } of rows) {
          if (turn === null) continue;
          const stops = (value: number) =>
            runWhatIf(withInput(run, input.ref, value)).lines.some(({ firstStop }) => firstStop !== null);
          expect([inputKey(input.ref), stops(turn.holdsAt), stops(turn.stopsAt)]).toEqual([
            inputKey(input.ref),
            false,
            true,
          ]);
          const close = input.unit === 'days' ? 1 : 1e-6 * to;
          expect(Math.abs(turn.holdsAt - turn.stopsAt)).toBeLessThanOrEqual(close);
        }
      }),
      { numRuns: 100 },
    );
  });
});
