import { MARKS } from '@shared/base/certainty';
import { recordOf } from '@shared/base/keys-of';
import type { StockTable } from '@shared/features/stocks/contract';
import { STOCK_COLUMNS, STOCK_FIELDS } from '@shared/features/stocks/view';
import type { FigureParts } from '@shared/model/figure';
import { massOf } from '@shared/model/mass-of';
import { keyOf, numbersOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { STOCK_TIERS } from '@shared/model/tables/stock';
import { reportTable, type Table } from '@shared/report/table';
import { fittingFigure } from '@shared/words/fitting-figure';
import type { MassUnit } from '@shared/words/mass-words';
import { annotateFigure } from '../../plan/figures/edit-figures';
import { setStockFigure } from '../../plan/figures/set-stock';
import * as arg from '../../terminal/arguments';
import type { CommandContext } from '../../terminal/command';
import { projectCommand } from '../../terminal/declared';
import { terminalFormatter } from '../../terminal/print-report';
import { dataYear } from '../../terminal/run-answer';
import { Misused } from '../../terminal/usage';
import { stockTable } from './stock-table';

const STOCK = {
  economy: arg.economy(),
  material: arg.material(),
  tier: arg.choice('<tier>', STOCK_TIERS, 'terminal.tier'),
  field: arg.initially('tonnes', arg.choice('<field>', numbersOf(TABLES.stock))),
  value: arg.optional(arg.orNone(arg.number('terminal.figureOrNone'))),
  mark: arg.optional(arg.choice('<mark>', MARKS, 'terminal.mark')),
  low: arg.optional(arg.orNone(arg.number('terminal.set-stock.range'))),
  high: arg.optional(arg.orNone(arg.number('terminal.set-stock.range'))),
  note: arg.optional(arg.text('terminal.set-stock.note')),
  source: arg.optional(arg.text('terminal.set-stock.source', '<id>')),
  scenario: arg.scenario(),
};

export const setStockCommand = projectCommand({
  name: 'set-stock',
  words: 'terminal.set-stock',
  args: STOCK,
  run: async (given, { session, reference, context }) => {
    const { economy: economyId, material: materialId, tier, field, value, scenario: scenarioId } = given;
    const stock = { economyId, materialId, tier };
    const parts = partsFrom(given);
    const isSaid = Object.keys(parts).length > 0;
    if (isSaid && scenarioId !== null) throw new Misused('usage.stock.ofPlan');
    if (value !== null)
      await setStockFigure(session, {
        scenarioId,
        stock,
        of: `stock.${field}`,
        value: arg.unlessNone(value),
        parts,
      });
    else if (isSaid) {
      const figure = { of: 'stock.tonnes', key: keyOf(TABLES.stock, stock) } as const;
      const called = { material: materialId, tier: session.say(`scenarios.tierName.${tier}`) };
      const label = session.say('change.stock.set', called);
      const within = { economyId, materialId };
      await annotateFigure(session, { scenarioId, within, label: () => label, figure, parts });
    } else throw new Misused('usage.stock.nothing');
    const table = await stockTable(session, { economyId, scenarioId, year: await dataYear(session) });
    const result = { ...table, groups: table.groups.filter((group) => group.materialId === materialId) };
    const mass = massOf(await reference(), [materialId]);
    return { result, report: { tables: [stocksTable(context, result, mass)] }, mass, ofStocks: true };
  },
});

/** What is said of the figure besides its value. */
function partsFrom({ mark, low, high, note, source }: arg.Given<typeof STOCK>): Partial<FigureParts> {
  return {
    ...(mark === null ? {} : { mark }),
    ...(low === null ? {} : { low: arg.unlessNone(low) }),
    ...(high === null ? {} : { high: arg.unlessNone(high) }),
    ...(note === null ? {} : { note: textOf(note) }),
    ...(source === null ? {} : { sourceId: textOf(source) }),
  };
}

/** An empty text is none as well. */
function textOf(given: string): string | null {
  return arg.unlessNone(given.trim()) || null;
}

/** Tiers down, their figures across. */
function stocksTable({ output }: CommandContext, { groups }: StockTable, mass: MassUnit): Table {
  const { f } = terminalFormatter(output, null, mass);
  const rangeOf = ({ low, high }: Range) => {
    const bound = (figure: number | null) => (figure === null ? '' : fittingFigure(figure, f));
    return { text: low === null && high === null ? '' : f.span(bound(low), bound(high)) };
  };
  return reportTable({
    key: 'stocks',
    title: 'stocks.column.stock',
    columns: {
      tier: { title: 'stocks.column.stock', format: 'text' },
      ...recordOf(
        STOCK_FIELDS,
        (field) => ({ title: STOCK_COLUMNS[field].head, format: 'mass', missing: null }) as const,
      ),
      range: { title: 'figures.range', format: 'text' },
      mark: { title: 'stocks.column.mark', format: 'mark' },
      note: { title: 'stocks.column.note', format: 'text' },
    },
    rows: groups.flatMap((group) =>
      group.rows.map((row) => ({
        key: `${group.materialId}|${row.tier}`,
        cells: {
          tier: `scenarios.tierName.${row.tier}` as const,
          ...recordOf(STOCK_FIELDS, (field) => row[field]),
          range: rangeOf(row),
          mark: row.mark,
          note: { text: row.note ?? '' },
        },
      })),
    ),
  });
}

type Range = Pick<StockTable['groups'][number]['rows'][number], 'low' | 'high'>;
