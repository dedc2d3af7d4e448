import type { ReportMessage } from '../../report/report-message';
import { reportTable } from '../../report/table';
import type { SolveView } from './contract';

const ORDERS = {
  order: { title: 'solve.order', format: 'text' },
  cost: { title: 'solve.cost', format: 'money' },
  yen: { title: 'solve.yenLeft', format: 'money', missing: null },
  worse: { title: 'solve.orderWorse', format: 'text', missing: null },
} as const;

/** What each order of sharing out leaves: it costs nothing to procure, and may harm a line. */
export function ordersTable({ orders }: SolveView) {
  return reportTable({
    key: 'orders',
    title: 'solve.orders',
    head: 'solve.orders',
    columns: ORDERS,
    rows: orders.map(({ allocation, costYen, lostYen, worse }) => ({
      key: allocation,
      cells: {
        order: `scenarios.allocation.${allocation}`,
        cost: costYen,
        yen: lostYen,
        worse: worse.length === 0 ? null : worse.map((id): ReportMessage => ({ of: 'use', id })),
      },
    })),
  });
}
