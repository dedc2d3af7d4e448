import type { CheckRow } from '@shared/model/check';
import { rationProportionally } from '../run/lines/rationing';
import { projectStock } from '../run/stock/projected-stock';
import { checkIn } from './check-in';

const STOCK_SOURCE = 'nguyennico/planr, test-light_proj_inv';

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
  const row = checkIn('G-06', 'V', STOCK_SOURCE);
  const byHand = checkIn('G-06', 'D', STOCK_SOURCE);
  const stockOut = projection.firstStockOut;
  return [
    ...STOCK.map((value, i) => row(['check.stockOfMonth', { month: i + 1 }], value, projection.stock[i], 0)),
    ...COVER.map((value, i) =>
      row(['check.coverOfMonth', { month: i + 1 }], value, projection.forwardCover[i]?.periods, 0.05),
    ),
    byHand('check.smallestOpening', 1855, projection.smallestOpening, 0),
    byHand('check.stockOutMonth', 4, stockOut === null ? undefined : stockOut.period + 1, 0),
    byHand('check.stockOutPart', 72.7, stockOut === null ? undefined : stockOut.part * 100, 0.05),
    ...rationingChecks(),
  ];
}

function rationingChecks(): CheckRow[] {
  const expected = [627.9795, 191.4308, 235.3304, 86.7916, 43.4678];
  const got = rationProportionally([4363, 1330, 1635, 603, 302], 1185);
  const row = checkIn('G-14', 'V', [
    'nguyennico/planr, test-alloc_dmd, month 3',
    'nguyennico/planr、test-alloc_dmd、3か月目',
  ]);
  return expected.map((value, i) => row(['check.rationed', { position: i + 1 }], value, got[i], 5e-5));
}
