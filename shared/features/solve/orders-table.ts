import { addDays } from '../../base/calendar';
import type { ReleaseReach } from '../../model/release-order';
import type { ReportMessage } from '../../report/report-message';
import { reportTable } from '../../report/table';
import type { OrderView, ReleaseOffer, SolveView } from './contract';
import { daysMessage } from './report-messages';

const ORDERS = {
  order: { title: 'solve.order', format: 'text' },
  release: { title: 'solve.release', format: 'text' },
  days: { title: 'solve.daysReached', format: 'text', align: 'right' },
  cost: { title: 'solve.cost', format: 'money' },
  yen: { title: 'solve.yenLeft', format: 'money', missing: null },
  worse: { title: 'solve.orderWorse', format: 'text', missing: null },
} as const;

/** The row of an order of sharing out with a release. */
export const keyOfOrder = ({ allocation, release }: Pick<OrderView, 'allocation' | 'release'>) =>
  `${allocation}|${release ?? 'as it is'}`;

/** To whom a tier is released, by when: "National, from 15 December 2026, up to tier 1". */
function releaseMessage(offer: ReleaseOffer | null, reach: ReleaseReach | null): ReportMessage {
  if (offer === null || reach === null) return 'solve.release.asIs';
  const { tier, trigger, date, coverDays, deliveryDays } = offer;
  const when: ReportMessage =
    trigger === 'date'
      ? { key: 'solve.release.on', with: { day: { date: addDays(date, deliveryDays) } } }
      : { key: `solve.release.${trigger}`, with: { days: deliveryDays, cover: coverDays ?? 0 } };
  const whom: ReportMessage = `solve.release.${reach}`;
  return { key: 'solve.release.of', with: { tier: `scenarios.tierName.${tier}`, when, whom } };
}

/** What each order of sharing out leaves: it costs nothing to procure, and may harm a line. */
export function ordersTable(view: SolveView) {
  const { orders, release: offer } = view;
  return reportTable({
    key: 'orders',
    title: 'solve.orders',
    head: 'solve.orders',
    columns: ORDERS,
    rows: orders.map(({ allocation, release, reachedDays, costYen, lostYen, worse }) => ({
      key: keyOfOrder({ allocation, release }),
      cells: {
        order: `scenarios.allocation.${allocation}`,
        release: releaseMessage(offer, release),
        days: daysMessage(reachedDays, view),
        cost: costYen,
        yen: lostYen,
        worse: worse.length === 0 ? null : worse.map((id): ReportMessage => ({ of: 'use', id })),
      },
    })),
  });
}
