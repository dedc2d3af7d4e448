import { itemAt } from '@shared/base/element-at';
import type { AskJob, AskOption } from '@shared/model/ask-next';
import { lostValueOf } from '@shared/model/headline';
import type { MaterialId } from '@shared/model/material';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../../electron/engine/run/daily-simulation';
import { withOpening } from '../../../electron/engine/solve/with-opening';
import { askNext } from '../../../electron/engine/sure/ask-next';
import { lostUnder } from '../../../electron/engine/sure/option-runs';
import { anyModel } from '../../reference/any-model';
import { ban, everyYear, material, model, NO_STOCK } from '../models';

const dy = 'Dy' as MaterialId; // a symbol typed here

/** Need 1 t a day of 10 yen a tonne over 30 days; a ban of 20 days, which may last 10 to 30; 5 t in store. */
const STOP = model({
  materials: [
    material({
      stock: { ...NO_STOCK, opening: 5 },
      uses: [{ useId: 'line', tier: 1, demand: everyYear(365), valuePerTonne: 10 }],
    }),
  ],
  shocks: [ban('2025-01-01', '2025-01-21')],
});
const asIs: AskOption = { model: 0, stocks: [], costYen: 0 };
const stock = (tonnes: number, costYen: number): AskOption => ({
  model: 0,
  stocks: [{ materialId: dy, tonnes }],
  costYen,
});
const JOB: AskJob = {
  models: [
    {
      model: STOP,
      ranges: [{ ref: { kind: 'length', shockId: 'ban' }, low: 10, high: 30, mark: 'guessed' }],
    },
  ],
  options: [asIs, stock(10, 45), stock(25, 130)],
  alike: [asIs, stock(10, 45)],
  chance: 0.5,
  draws: 400,
  seed: 1,
};

describe('what to ask next (docs/engine.md 9.6)', () => {
  it('how long a ban lasts is what to ask: it moves most, and is worth most', async () => {
    const { options, best, all, inputs, pairs, bestAlike } = await askNext(JOB);
    // Of 20 days 15 are lost with nothing done, and 5 with 10 t more: 75 yen of chance against 45 + 25.
    expect(options.map(({ costYen }) => costYen)).toEqual([0, 45, 130]);
    expect(best).toBe(1);
    expect(bestAlike).toBe(1);
    expect(itemAt(inputs, 0).input.ref).toEqual({ kind: 'length', shockId: 'ban' });
    expect(itemAt(inputs, 0).atLow).toBeCloseTo(50, 6);
    expect(itemAt(inputs, 0).atHigh).toBeCloseTo(250, 6);
    const [first] = inputs;
    expect(first?.yen?.apart).toBe(true);
    expect(first?.yen?.value).toBeLessThanOrEqual((all.yen?.value ?? 0) + 3 * (all.yen?.standardError ?? 0));
    expect(pairs.length).toBeLessThanOrEqual(3);
    // The same seed gives the same figures.
    expect(await askNext(JOB)).toEqual(await askNext(JOB));
  });

  it('of values that nobody knows it is asked in line-days alone', async () => {
    const [only] = STOP.materials;
    const uses = [{ useId: 'line', tier: 1, demand: everyYear(365) }] as const;
    const untold = { ...STOP, materials: [{ ...material(), ...only, uses }] };
    const { all, inputs, options } = await askNext({
      ...JOB,
      models: [{ model: untold, ranges: JOB.models[0]?.ranges ?? [] }],
    });
    expect([all.yen, inputs[0]?.yen, options[0]?.expectedYen]).toEqual([null, null, null]);
    expect(all.lineDays.value).toBeGreaterThanOrEqual(0);
  });

  it('one option is worth no question', async () => {
    const { all, inputs } = await askNext({ ...JOB, options: [asIs], alike: [asIs] });
    expect([all.yen?.value, all.lineDays.value, ...inputs.map(({ yen }) => yen?.value)]).toEqual([
      0,
      0,
      ...inputs.map(() => 0),
    ]);
  });

  it.each([[1], [0.5], [20_001]])('%f draws are refused', async (draws) => {
    await expect(askNext({ ...JOB, draws })).rejects.toMatchObject({
      notice: { code: 'refusal.sure.draws' },
    });
  });

  it('options by difference are what whole runs say, on any model', () => {
    fc.assert(
      fc.property(anyModel, fc.double({ min: 0.1, max: 200, noNaN: true }), (drawn, tonnes) => {
        const options = [
          [],
          drawn.materials.slice(0, 1).map(({ materialId }) => ({ materialId, tonnes })),
          drawn.materials.map(({ materialId }) => ({ materialId, tonnes: tonnes / 2 })),
        ].map((stocks) => ({ stocks }));
        runWhatIf(drawn, 'series'); // found sound
        const found = lostUnder(drawn, options);
        for (const [at, { stocks }] of options.entries()) {
          const materials = drawn.materials.map((one) => {
            const more = stocks.find(({ materialId }) => materialId === one.materialId)?.tonnes;
            return more === undefined ? one : withOpening(one, more);
          });
          const { lines } = runWhatIf({ ...drawn, materials }, 'lines');
          expect(found[at]).toEqual({
            value: lostValueOf(lines),
            days: lines.reduce((sum, { lostDays }) => sum + lostDays, 0),
          });
        }
      }),
      { numRuns: 60, seed: 20_261_201, endOnFailure: true },
    );
  });
});
