import { addDays, isoDate } from '@shared/base/calendar';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { ban, everyYear, material, model, supplier } from './models';

const START = isoDate('2025-01-01');
const BAN = ban('2025-01-01', '2025-12-31');
const on = (day: number, tonnes: number) => ({ date: addDays(START, day), tonnes });

/** Half a tonne a day by share, ten days under way, and shipments beside it. */
const run = (receipts: readonly ReturnType<typeof on>[], more: Parameters<typeof model>[0] = {}) => {
  const sends = supplier('CHN', 50, { leadTimeDays: 10, receipts });
  const [result] = runWhatIf(model({ materials: [material({ suppliers: [sends] })], ...more })).materials;
  if (result === undefined) throw new Error('one material was given');
  return result;
};
const arriving = (result: ReturnType<typeof run>, days: readonly number[]) =>
  days.map((day) => result.series.arrivals[day]);

describe('dated receipts', () => {
  it.each([
    ['come on their day beside the share', [on(5, 6)], {}, [0.5, 6.5, 0.5]],
    ['add up on one day', [on(5, 6), on(5, 1.5)], {}, [0.5, 8, 0.5]],
    ['are no part of the run before it', [on(-1, 6)], {}, [0.5, 0.5, 0.5]],
    ['are at sea when a ban begins', [on(5, 6)], { shocks: [BAN] }, [0.5, 6.5, 0.5]],
  ])('%s', (_, receipts, more, wanted) => {
    expect(arriving(run(receipts, more), [4, 5, 6])).toEqual(wanted);
  });

  it('are lost when they would leave under a ban, and the ledger says so', () => {
    const result = run([on(5, 6), on(20, 6)], { shocks: [BAN] });
    expect(arriving(result, [9, 10, 20])).toEqual([0.5, 0, 0]);
    expect(result.ledger.lost).toBeCloseTo(0.5 * 30 + 6, 9);
    expect(result.ledger.imbalance).toBeLessThan(1e-9);
  });

  it('count as requested and at sea when they are due behind the window', () => {
    const { ledger } = run([on(33, 6)]);
    expect(ledger.inTransitAtEnd).toBeCloseTo(10 * 0.5 + 6, 9);
    expect(ledger.imbalance).toBeLessThan(1e-9);
  });

  it('come above the capacity of who sends them', () => {
    const sends = supplier('CHN', 50, { capacity: 36.5, receipts: [on(3, 6)] });
    const [result] = runWhatIf(model({ materials: [material({ suppliers: [sends] })] })).materials;
    expect(result?.series.arrivals[3]).toBeCloseTo(6.1, 12);
  });

  it.each([
    [{ date: 'tomorrow' as never, tonnes: 1 }, 'refusal.model.date'],
    [on(1, -1), 'refusal.model.negative'],
    [on(1, Number.NaN), 'refusal.model.notANumber'],
  ])('are refused as %o', (receipt, code) => {
    expect(() => run([receipt])).toThrow(code);
  });

  it('are all that a plant without a share sends', () => {
    const sends = supplier('AUS', 0, { receipts: [on(3, 6)] });
    const [result] = runWhatIf(
      model({ materials: [material({ suppliers: [sends], totalSupply: everyYear(0) })] }),
    ).materials;
    expect(result?.ledger.arrivals).toBe(6);
  });
});
