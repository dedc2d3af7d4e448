import type { Shock } from '@shared/model/shock';
import type { MaterialModel } from '@shared/model/what-if';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../electron/engine/run/daily-simulation';
import { timeToSurvive } from '../../electron/engine/run/time-to-survive';
import { refusalIn } from '../refusal-of';
import { ban, everyYear, licence, material, model, NO_STOCK, outage, supplier } from './models';

const stock = (opening: number) => ({ ...NO_STOCK, opening });

async function node(
  materials: readonly MaterialModel[],
  shocks: readonly Shock[],
  id: string,
  ttr: number | null = null,
) {
  const result = await timeToSurvive({ model: model({ days: 120, materials, shocks }), recoveryDays: ttr });
  return result.nodes.find(
    ({ node: one }) => (one.kind === 'country' ? one.countryId : one.supplierId) === id,
  );
}

describe('how long a node can be missed (need 1 t a day)', () => {
  const two = [supplier('CHN', 60), supplier('AUS', 40)];
  const examples: [string, MaterialModel, string, number | null, number][] = [
    ['one source and 20 t in store', material({ stock: stock(20) }), 'CHN', 20, 1],
    ['no stock at all', material(), 'CHN', 0, 1],
    ['60 % of the supply: 30 t last 50 days', material({ suppliers: two, stock: stock(30) }), 'CHN', 50, 0.6],
    ['the other 40 %: 75 days', material({ suppliers: two, stock: stock(30) }), 'AUS', 75, 0.4],
    [
      'goods at sea do not lengthen it: they are missing later instead',
      material({ suppliers: [supplier('CHN', 100, { leadTimeDays: 25 })], stock: stock(20) }),
      'CHN',
      20,
      1,
    ],
    ['more than the run is long', material({ suppliers: two, stock: stock(300) }), 'AUS', null, 0.4],
    [
      'a plant of a country, by itself',
      material({
        suppliers: [supplier('CHN', 60), supplier('CHN', 40)],
        stock: stock(20),
      }),
      'CHN-40',
      50,
      0.4,
    ],
  ];
  it.each(examples)('%s', async (_, made, id, survives, netDrain) => {
    const found = await node([made], [], id);
    expect(found?.survives).toBe(survives);
    expect(found?.materials[0]?.netDrain).toBeCloseTo(netDrain, 9);
  });

  it('finds at sea what the node itself has let go before the first day, and sets its measures aside from there on', async () => {
    const made = material({ suppliers: [supplier('CHN', 100, { leadTimeDays: 20 })], stock: stock(25) });
    // Ten days of requests were not answered, so that 10 t are missing on days 10 to 19 whatever comes after.
    const shut = ban('2024-12-22', '2025-02-01', { recoveryDays: 30 });
    expect((await node([made], [shut], 'CHN'))?.survives).toBe(15);
    expect((await node([made], [], 'CHN'))?.survives).toBe(25);
  });

  it('counts a supplier country that only feeds others from its mines', async () => {
    const fed = supplier('VNM', 50, {
      feeds: [{ countryId: 'CHN' as never, stage: 'mining', percent: 80, leadDays: 0 }],
      feedRestPercent: 100,
    });
    // 10 % of its own and 80 % of half of the supply: half a tonne a day.
    const made = material({ suppliers: [fed, supplier('CHN', 10), supplier('AUS', 40)], stock: stock(20) });
    expect((await node([made], [], 'CHN'))?.survives).toBe(40);
    const recycled = material({ suppliers: [fed], recycling: everyYear(182.5), stock: stock(20) });
    expect((await node([recycled], [], 'CHN'))?.survives).toBe(50);
  });
});

describe('time to recover and the gap', () => {
  const made = material({ stock: stock(20) });
  type Days = number | null;
  const examples: [string, Shock[], Days, Days, Days, Days][] = [
    ['not known without a shock', [], null, null, null, null],
    ['declared', [], 50, 50, 30, 30],
    ['shorter than the stock lasts: no gap', [], 15, 15, 0, 0],
    [
      'of a shock: its days and its ramp',
      [ban('2025-01-11', '2025-02-20', { recoveryDays: 10 })],
      5,
      50,
      30,
      30,
    ],
    [
      'of the longest of several',
      [
        licence('2025-01-01', '2025-01-11', { approvedPercent: 50 }),
        outage('CHN-100', '2025-02-01', '2025-03-13'),
      ],
      null,
      40,
      20,
      20,
    ],
    [
      'of another country: not its own',
      [ban('2025-01-11', '2025-02-20', { imposedBy: 'AUS' as never })],
      null,
      null,
      null,
      null,
    ],
  ];
  it.each(examples)('%s', async (_, shocks, declared, recovers, gap, close) => {
    const found = await node([made], shocks, 'CHN', declared);
    expect([found?.survives, found?.recovers, found?.gap, found?.materials[0]?.stockToClose]).toEqual([
      20,
      recovers,
      gap,
      close,
    ]);
  });

  it.each<[string, Shock[], Days, string | null]>([
    ['nothing', [], null, null],
    ['the days declared', [], 50, 'declared'],
    [
      'a shock of the node before the days declared',
      [outage('CHN-100', '2025-02-01', '2025-03-13')],
      50,
      'shock',
    ],
  ])('says what it is read from: %s', async (_, shocks, declared, by) => {
    expect((await node([made], shocks, 'CHN', declared))?.materials[0]?.recoversBy).toBe(by);
  });

  it.each<[string, string, Record<string, number>, Days, string | null]>([
    ['a supplier by what is on record of it', 'CHN-100', { 'CHN-100': 35 }, 35, 'supplier'],
    ['another supplier by the days for all', 'CHN-100', { 'AUS-40': 35 }, 50, 'declared'],
    [
      'its country by the days for all: a country does not fail as a plant does',
      'CHN',
      { 'CHN-100': 35 },
      50,
      'declared',
    ],
  ])('takes %s', async (_, id, recoveryBySupplier, recovers, by) => {
    const { nodes } = await timeToSurvive({
      model: model({ days: 120, materials: [made], shocks: [] }),
      recoveryDays: 50,
      recoveryBySupplier,
    });
    const found = nodes.find(
      (one) => (one.node.kind === 'country' ? one.node.countryId : one.node.supplierId) === id,
    );
    expect([found?.recovers, found?.materials[0]?.recoversBy]).toEqual([recovers, by]);
  });

  it.each([12.5, -1, 36_526, Number.NaN])('refuses %s days', async (declared) => {
    const { notice } = await refusalIn(node([made], [], 'CHN', declared));
    expect(notice.code).toBe('refusal.survival.recoveryDays');
  });

  it('names the material that falls short first', async () => {
    const other = material({ materialId: 'Tb' as never, stock: stock(5) });
    const found = await node([made, other], [], 'CHN', 10);
    expect([found?.survives, found?.binding, found?.gap]).toEqual([5, ['Tb'], 5]);
  });
});

it('that day is met and the next is not, and the stock to close the gap closes it', async () => {
  const tonnes = fc.integer({ min: 0, max: 6_000 }).map((steps) => steps / 100);
  await fc.assert(
    fc.asyncProperty(
      tonnes,
      fc.integer({ min: 5, max: 95 }),
      fc.integer({ min: 1, max: 100 }),
      async (held, share, ttr) => {
        const suppliers = [supplier('CHN', share), supplier('AUS', 100 - share)];
        const of = (opening: number) => [material({ suppliers, stock: stock(opening) })];
        const found = await node(of(held), [], 'CHN', ttr);
        const short = (days: number, opening: number) => {
          const shocks = days === 0 ? [] : [outage(`CHN-${share}`, '2025-01-01', '2025-12-31')];
          const run = model({ days, materials: of(opening), shocks });
          return runWhatIf({ ...run, days: Math.max(1, days) }).materials[0]?.totalShortfall ?? 0;
        };
        const survives = found?.survives ?? 120;
        expect(short(survives, held)).toBeLessThan(1e-6);
        if (survives < 120) expect(short(survives + 1, held)).toBeGreaterThan(1e-9);
        const more = found?.materials[0]?.stockToClose ?? 0;
        expect(short(Math.min(120, ttr), held + more)).toBeLessThan(1e-6);
      },
    ),
    { numRuns: 100 },
  );
});
