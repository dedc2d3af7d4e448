import { floorTable } from '@shared/features/money/money-report';
import type { Columns, Report, Row, Table } from '@shared/report/table';
import type { MoneyAnswers } from './money-file';

const NAME = { title: 'money.column.name', format: 'text' } as const;

const STOCKS = {
  name: NAME,
  valueYen: { title: 'money.column.value', format: 'whole' },
  holdingYenPerYear: { title: 'money.column.holding', format: 'whole' },
  costYen: { title: 'money.column.cost', format: 'whole' },
  yenPerExtraDay: { title: 'money.column.extraDay', format: 'whole' },
} as const;

const PROJECTS = {
  name: NAME,
  without: { title: 'money.column.without', format: 'figure' },
  grantAlone: { title: 'money.column.grantAlone', format: 'figure' },
  creditAlone: { title: 'money.column.creditAlone', format: 'figure' },
  loanAlone: { title: 'money.column.loanAlone', format: 'figure' },
  permitAlone: { title: 'money.column.permitAlone', format: 'figure' },
  withAll: { title: 'money.column.withAll', format: 'figure' },
} as const;

const DUTIES = {
  name: NAME,
  kind: { title: 'money.column.duty', format: 'text' },
  buyerPrice: { title: 'money.column.buyerPrice', format: 'figure' },
  tonnes: { title: 'money.column.left', format: 'figure' },
  revenueYen: { title: 'money.column.revenue', format: 'figure' },
  buyersPayYen: { title: 'money.column.buyersPay', format: 'figure' },
} as const;

/** Everything that a money file asked for, each kind under its head. */
export function moneyFileReport({ stocks, priceFloors, projects, duties }: MoneyAnswers): Report {
  const named = <Item extends { readonly name: string }>(item: Item) => ({
    ...item,
    name: { text: item.name },
  });
  return {
    tables: [
      ...part('stocks', STOCKS, stocks.map(named)),
      ...priceFloors.map((floor, index) => ({
        ...floorTable(`floor-${index + 1}`, { text: floor.name }, floor),
        ...(index === 0 ? { head: 'money.head.file.floors' as const } : {}),
      })),
      ...part('projects', PROJECTS, projects.map(named)),
      ...part(
        'duties',
        DUTIES,
        duties.map((duty) => ({ ...named(duty), kind: `money.duty.${duty.kind}` as const })),
      ),
    ],
  };
}

/** The table of one kind; none where the file asks for nothing of it. */
function part<C extends Columns>(
  kind: 'stocks' | 'projects' | 'duties',
  columns: C,
  rows: readonly Row<C>['cells'][],
): Table<C>[] {
  const title = `money.head.file.${kind}` as const;
  const keyed = rows.map((cells, index) => ({ key: String(index), cells }));
  return rows.length === 0 ? [] : [{ key: kind, title, head: title, columns, rows: keyed }];
}
