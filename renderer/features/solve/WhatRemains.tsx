import { bestTables, ordersTable } from '@shared/features/solve/best-table';
import type { SolveView } from '@shared/features/solve/contract';
import { formatted } from '@shared/report/report-message';
import type { Table } from '@shared/report/table';
import { ReportTable } from '../../kit/report/ReportTable';
import { useFormatter } from '../../kit/report/use-formatter';
import { Section } from '../../kit/ui/Section';

/** Where the goal is out of reach the best there is and what it leaves; what each order of sharing out leaves. */
export function WhatRemains({ view }: { readonly view: SolveView }) {
  const formatter = useFormatter();
  const { best, orders } = view;
  const tables: readonly Table[] = [
    ...(best === null ? [] : bestTables(view, best)),
    ...(orders.length === 0 ? [] : [ordersTable(view)]),
  ];
  return tables.map((table) => (
    <Section key={table.key} title={formatted(table.title, formatter)} testId={`solve-${table.key}`}>
      <ReportTable table={table} />
    </Section>
  ));
}
