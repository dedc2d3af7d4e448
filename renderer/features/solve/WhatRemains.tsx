import { bestTables } from '@shared/features/solve/best-table';
import type { SolveView } from '@shared/features/solve/contract';
import { keyOfOrder, ordersTable } from '@shared/features/solve/orders-table';
import { leastKind } from '@shared/model/goal';
import { formatted } from '@shared/report/report-message';
import type { Table } from '@shared/report/table';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { Button } from '../../kit/ui/Button';
import { Section } from '../../kit/ui/Section';
import type { Making } from './use-solve';

interface WhatRemainsProps {
  readonly view: SolveView;
  readonly readOnly: boolean;
  readonly onMake: (making: Making) => void;
}

/** Where the goal is out of reach the best there is and what it leaves; what each order of sharing out leaves. */
export function WhatRemains({ view, readOnly, onMake }: WhatRemainsProps) {
  const formatter = useFormatter();
  const { t } = formatter;
  const { best, orders, least } = view;
  const tables: readonly Table[] = best === null ? [] : bestTables(view, best);
  const kind = best !== null ? 'best' : least === null ? 'cheapest' : leastKind(least);
  const ofOrders = ordersTable(view);
  return (
    <>
      {tables.map((table) => (
        <Section key={table.key} title={formatted(table.title, formatter)} testId={`solve-${table.key}`}>
          <ReportTable table={table} />
        </Section>
      ))}
      {orders.length > 0 && (
        <Section title={formatted(ofOrders.title, formatter)} testId="solve-orders">
          <ReportTable
            table={ofOrders}
            more={[
              {
                key: 'make',
                after: 'worse',
                title: <span className="ld-spoken">{t('solve.make')}</span>,
                className: 'is-right',
                draw: ({ key }) => {
                  const found = orders.find((one) => keyOfOrder(one) === key);
                  if (found === undefined) return null;
                  const { mix, allocation: order, release } = found;
                  const name = [
                    t(`scenarios.allocation.${order}`),
                    ...(release === null ? [] : [t(`solve.release.${release}`)]),
                  ];
                  return (
                    <Button
                      small
                      disabled={readOnly}
                      aria-label={t('solve.makeOf', { name: formatter.f.list(name) })}
                      onClick={() => onMake({ kind, mix, order, release })}
                    >
                      {t('solve.make')}
                    </Button>
                  );
                },
              },
            ]}
          />
        </Section>
      )}
    </>
  );
}
