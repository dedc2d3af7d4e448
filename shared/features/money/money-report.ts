import type { FloorBudget, FloorYear, MaterialMoney, StockMoney } from '../../model/money';
import type { ReportMessage } from '../../report/report-message';
import { type Report, type Row, reportTable } from '../../report/table';

const STOCKS = {
  material: { title: 'money.column.material', format: 'text' },
  tonnes: { title: 'money.column.tonnes', format: 'figure' },
  price: { title: 'money.column.price', format: 'exact' },
  priceYear: { title: 'money.column.priceYear', format: 'plain', missing: null },
  mark: { title: 'money.column.mark', format: 'mark', missing: null },
  valueYen: { title: 'money.column.value', format: 'whole' },
  holdingYenPerYear: { title: 'money.column.holding', format: 'whole' },
  costYen: { title: 'money.column.cost', format: 'whole' },
  yenPerExtraDay: { title: 'money.column.extraDay', format: 'whole' },
  yenPerExtraDayWithoutWatched: { title: 'money.column.extraDayWithoutWatched', format: 'whole' },
} as const;

const YEARS = {
  year: { title: 'money.column.year', format: 'plain', align: 'left' },
  reference: { title: 'money.column.reference', format: 'whole' },
  tonnes: { title: 'money.column.sold', format: 'whole' },
  paidYen: { title: 'money.column.paid', format: 'whole' },
} as const;

/** What the stocks of an economy cost, a row a material. */
export function stocksReport({ economyId: economy, year, materials }: StockMoney) {
  const table = reportTable({
    key: 'stocks',
    title: 'money.head.file.stocks',
    head: { key: 'money.head.stocks', with: { economy: { of: 'country', id: economy }, year } },
    columns: STOCKS,
    rows: materials.map(materialRow),
  });
  return { tables: [table] } as const satisfies Report;
}

function materialRow({ materialId, price, rows, ...days }: MaterialMoney): Row<typeof STOCKS> {
  const [all = { tonnes: 0, valueYen: null, holdingYenPerYear: null, costYen: null }] = rows;
  return {
    key: materialId,
    cells: {
      ...all,
      ...days,
      material: { text: materialId },
      price: price?.usdPerKg ?? null,
      priceYear: price?.year ?? null,
      mark: price?.mark ?? null,
    },
  };
}

/** What a price floor costs its giver, year by year and over its term. */
export function floorReport({ materialId, years, totalYen }: FloorBudget) {
  return {
    tables: [floorTable('floor', 'money.floor.yearly', { name: materialId, years, totalYen })],
  } as const satisfies Report;
}

interface NamedFloor {
  readonly name: string;
  readonly years: readonly FloorYear[];
  readonly totalYen: number;
}

/** The years of one price floor, and their sum below them. */
export function floorTable(key: string, title: ReportMessage, { name, years, totalYen }: NamedFloor) {
  const total = { format: 'whole', value: totalYen } as const;
  return reportTable({
    key,
    title,
    columns: YEARS,
    rows: years.map((cells) => ({ key: String(cells.year), cells })),
    notes: [{ key: 'money.floor.total', with: { name: { text: name }, total } }],
  });
}
