import { isoDate } from '@shared/base/calendar';
import type { MaterialId } from '@shared/model/material';
import type { WhatIfModel } from '@shared/model/what-if';
import { describe, expect, it } from 'vitest';
import { runWhatIf } from '../../../electron/engine/run/daily-simulation';
import { planCoverage } from '../../../electron/engine/run/stock/replenishment';
import { everyYear, material, model, NO_STOCK, supplier } from '../models';

const A_DAY = 365;

/** Line 1 wants 10 t a day of A and of B at once, line 2 wants 10 t a day of B; 120 t of B, no supply of B. */
function twoLines(arrivingOfA: number): WhatIfModel {
  const tenADay = everyYear(10 * A_DAY);
  return model({
    days: 20,
    together: true,
    materials: [
      material({
        materialId: 'A' as MaterialId, // a made-up symbol
        suppliers: [supplier('AUS', 100)],
        totalSupply: everyYear(arrivingOfA * A_DAY),
        uses: [{ useId: 'line 1', tier: 2, demand: tenADay }],
      }),
      material({
        materialId: 'B' as MaterialId, // a made-up symbol
        suppliers: [],
        uses: [
          { useId: 'line 1', tier: 2, demand: tenADay },
          { useId: 'line 2', tier: 2, demand: tenADay },
        ],
        stock: { ...NO_STOCK, opening: 120 },
      }),
    ],
  });
}

describe('G-17 (a) more of one material stops another line sooner', () => {
  it.each([
    [2, 10],
    [10, 6],
  ])('with A arriving at %d t a day line 2 stops on day %d', (arriving, day) => {
    const { lines, materials } = runWhatIf(twoLines(arriving));
    const line2 = lines.find(({ useId }) => useId === 'line 2');
    expect(line2?.firstStop?.day).toBeCloseTo(day, 9);
    expect(line2?.binding).toBe('B');
    expect(materials[1]?.firstShortfall?.day).toBeCloseTo(day, 9);
  });

  it('line 1 runs at a fifth from the first day, held back by A', () => {
    const { lines, materials } = runWhatIf(twoLines(2));
    const line1 = lines.find(({ useId }) => useId === 'line 1');
    expect([line1?.firstStop?.day, line1?.binding]).toEqual([0, 'A']);
    expect(materials[1]?.series.served[0]).toBeCloseTo(12, 9);
  });
});

/** s 10, S 20, lead 4 days. */
const RULE = { reorderAt: 10, orderUpTo: 20 };
const DEMAND = Array.from({ length: 20 }, (_, day) => (day < 10 || day > 12 ? 1 : 8));

describe('G-17 (b) more opening stock runs short sooner under a coverage rule', () => {
  it.each([
    [18, 12],
    [19, 11],
  ])('from %d t the first shortfall is on day %d', (opening, day) => {
    const { stock } = planCoverage({
      opening,
      demand: DEMAND,
      receipts: [],
      frozenPeriods: 0,
      leadPeriods: 4,
      levels: () => RULE,
    });
    expect(stock.findIndex((level) => level < 0)).toBe(day);
  });

  // Ten days of December at 1 t a day, then a year at 8: the same up to the first shortfall.
  it.each([
    [18, 12],
    [19, 11],
  ])('the daily simulation from %d t is first short on day %d', (opening, day) => {
    const years = { 2024: 366, 2025: 8 * 365 };
    const made = material({
      suppliers: [],
      totalSupply: years,
      uses: [{ useId: 'line', tier: 2, demand: years }],
      stock: { ...NO_STOCK, opening },
      replenishment: {
        reorderAt: { kind: 'tonnes', tonnes: RULE.reorderAt },
        orderUpTo: { kind: 'tonnes', tonnes: RULE.orderUpTo },
        leadTimeDays: 4,
      },
    });
    const run = runWhatIf(model({ start: isoDate('2024-12-22'), days: 20, materials: [made] }));
    expect(Math.floor(run.materials[0]?.firstShortfall?.day ?? Number.NaN)).toBe(day);
  });
});
