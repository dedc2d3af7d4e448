import { projectStock } from '../projected-stock';
import { rationProportionally } from '../rationing';
import type { CheckRow } from './check-row';

const STOCK_SOURCE = 'G-06 nguyennico/planr, test-light_proj_inv';
const RATION_SOURCE = 'G-14 nguyennico/planr, test-alloc_dmd, month 3';

const DEMAND = [
  360, 458, 300, 264, 140, 233, 229, 208, 260, 336, 295, 226, 336, 434, 276, 240, 116, 209, 205, 183, 235,
  312, 270, 201,
];
const STOCK = [
  950, 492, 192, -72, -212, 2055, 1826, 1618, 1358, 1022, 727, 501, 165, -269, -545, 1215, 1099, 890, 685,
  502, 267, -45, -315, -516,
];
const COVER = [
  2.7, 1.7, 0.7, 0, 0, 7.4, 6.4, 5.4, 4.4, 3.4, 2.4, 1.4, 0.4, 0, 0, 5.9, 4.9, 3.9, 2.9, 1.9, 0.9, 0, 0, 0,
];

/** Projected stock by month with its forward cover (G-06), and proportional rationing (G-14). */
export function planningChecks(): CheckRow[] {
  const receipts = DEMAND.map((_, index) => (index === 5 ? 2500 : index === 15 ? 2000 : 0));
  const projection = projectStock(1310, DEMAND, receipts);
  const row = (label: string, expected: number, got: number | undefined, tolerance: number): CheckRow => ({
    id: 'G-06',
    source: STOCK_SOURCE,
    label,
    expected,
    got: got ?? Number.NaN,
    tolerance,
  });
  const stockOut = projection.firstStockOut;
  return [
    ...STOCK.map((value, i) => row(`stock at the end of month ${i + 1}`, value, projection.stock[i], 0)),
    ...COVER.map((value, i) =>
      row(`months of cover after month ${i + 1}`, value, projection.forwardCover[i]?.periods, 0.05),
    ),
    row('smallest opening stock without backlog', 1855, projection.smallestOpening, 0),
    row('month of the first stock-out', 4, stockOut === null ? undefined : stockOut.period + 1, 0),
    row(
      'part of that month that has passed, %',
      72.7,
      stockOut === null ? undefined : stockOut.part * 100,
      0.05,
    ),
    ...rationingChecks(),
  ];
}

function rationingChecks(): CheckRow[] {
  const expected = [627.9795, 191.4308, 235.3304, 86.7916, 43.4678];
  const got = rationProportionally([4363, 1330, 1635, 603, 302], 1185);
  return expected.map((value, i) => ({
    id: 'G-14',
    source: RATION_SOURCE,
    label: `what demand ${i + 1} of 5 gets`,
    expected: value,
    got: got[i] ?? Number.NaN,
    tolerance: 5e-5,
  }));
}
