import { isoDate } from '@shared/base/calendar';
import type { CheckRow } from '@shared/model/check';
import { JAPAN } from '@shared/model/country';
import { asMaterialId } from '@shared/model/material';
import { NO_LIMITS } from '@shared/model/stock-limits';
import { asSupplierId } from '@shared/model/supplier';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { runWhatIf } from '../run/daily-simulation';
import { coverOfNext, planCoverage } from '../run/stock/replenishment';
import { checkIn } from './check-in';

const DEMAND = [
  360, 458, 300, 264, 140, 233, 229, 208, 260, 336, 295, 226, 336, 434, 276, 240, 116, 209, 205, 183, 235,
  312, 270, 201,
];
const YEAR = 2025;
const DAYS_A_YEAR = 365;

/** A coverage rule on the series of planr (G-07): orders of months 1 to 20. */
export function coverageChecks(): CheckRow[] {
  const row = checkIn('G-07', 'V', 'nguyennico/planr, test-drp');
  const { orders, stock } = planCoverage({
    opening: 1310,
    demand: DEMAND,
    receipts: DEMAND.map((_, month) => (month === 5 ? 2500 : 0)),
    frozenPeriods: 6,
    leadPeriods: 0,
    levels: coverOfNext(DEMAND, 2, 5),
  });
  const ordered = orders.slice(0, 20).filter((tonnes) => tonnes > 0);
  return [
    row('check.stockAfterReceipt', 2055, stock[5], 0),
    row('check.orderCount', 3, ordered.length, 0),
    row(['check.orderOf', { month: 12 }], 901, orders[11], 0),
    row(['check.orderOf', { month: 15 }], 597, orders[14], 0),
    row(['check.orderOf', { month: 18 }], 817, orders[17], 0),
  ];
}

/** More of one thing can stop another sooner (G-17). */
export function counterExampleChecks(): CheckRow[] {
  const row = checkIn('G-17', 'D', [
    'Lodestone, methods: counter-examples to "more is never worse"',
    'Lodestoneの計算方法：「多いほど不利にならない」ことの反例',
  ]);
  const line2 = (arriving: number) =>
    runWhatIf(twoLines(arriving)).lines.find(({ useId }) => useId === 'line 2')?.firstStop?.day;
  const firstShort = (opening: number) =>
    planCoverage({
      opening,
      demand: Array.from({ length: 20 }, (_, day) => (day < 10 || day > 12 ? 1 : 8)),
      receipts: [],
      frozenPeriods: 0,
      leadPeriods: 4,
      levels: () => ({ reorderAt: 10, orderUpTo: 20 }),
    }).stock.findIndex((level) => level < 0);
  return [
    row(['check.line2Stops', { tonnes: 2 }], 10, line2(2), 1e-9),
    row(['check.line2Stops', { tonnes: 10 }], 6, line2(10), 1e-9),
    row(['check.shortFrom', { tonnes: 18 }], 12, firstShort(18), 0),
    row(['check.shortFrom', { tonnes: 19 }], 11, firstShort(19), 0),
  ];
}

/** Line 1 wants 10 t a day of A and of B at once, line 2 wants 10 t a day of B; 120 t of B and no supply of it. */
function twoLines(arrivingOfA: number): WhatIfModel {
  const each = (perDay: number) => ({ [YEAR]: perDay * DAYS_A_YEAR });
  const material = (
    id: string,
    arriving: number,
    lines: readonly string[],
    opening: number,
  ): MaterialModel => ({
    materialId: asMaterialId(id), // a made-up symbol of a check
    suppliers: [
      {
        supplierId: asSupplierId(`${id} plant`), // a made-up supplier of a check
        countryId: JAPAN,
        leadTimeDays: 0,
        percent: { [YEAR]: 100 },
        capacity: null,
      },
    ],
    totalSupply: each(arriving),
    recycling: each(0),
    substitution: each(0),
    uses: lines.map((useId) => ({ useId, tier: 2, demand: each(10) })),
    stock: { opening, ...NO_LIMITS },
    carriedShares: {},
  });
  return {
    start: isoDate(`${YEAR}-01-01`),
    days: 20,
    economyId: JAPAN,
    stage: 'magnet',
    materials: [material('A', arrivingOfA, ['line 1'], 0), material('B', 0, ['line 1', 'line 2'], 120)],
    shocks: [],
    together: true,
  };
}
