import { MARKS } from '@shared/base/certainty';
import { STOCK_FIELDS, type StockField, type StockTable } from '@shared/features/stocks/contract';
import type { FigureParts } from '@shared/model/figure';
import { massOf } from '@shared/model/mass-of';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import { STOCK_TIERS } from '@shared/model/tables/stock';
import { fittingFigure } from '@shared/words/fitting-figure';
import { formats } from '@shared/words/formats';
import type { MassUnit } from '@shared/words/mass-words';
import type { Command } from 'commander';
import { annotateFigure } from '../../plan/figures/edit-figures';
import { setStockFigure } from '../../plan/figures/set-stock';
import { type CommandContext, withProject } from '../../terminal/command';
import { scenarioIdOf } from '../../terminal/named-ids';
import { printResult, wordsOf } from '../../terminal/output';
import { secretContents } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { economyFrom, materialFrom } from '../../terminal/share-key';
import { textTable } from '../../terminal/text-table';
import { choice, decimal, WrongUsage } from '../../terminal/usage';
import { stockTable } from './stock-table';

type Options = Readonly<Record<string, unknown>>;

/** set-stock. */
export function addStockCommand(program: Command, run: Run): void {
  program
    .command('set-stock')
    .description('a figure of a stock, and what is said of it')
    .argument('<file>', 'project file')
    .requiredOption('--economy <code>', 'three-letter code, for example JPN')
    .requiredOption('--material <symbol>', 'for example Dy or NdPr')
    .requiredOption('--tier <tier>', STOCK_TIERS.join(', '))
    .option('--field <field>', STOCK_FIELDS.join(', '), 'tonnes')
    .option('--value <number>', 'the figure, or none')
    .option('--mark <mark>', MARKS.join(', '))
    .option('--low <number>', 'of the opening stock, or none')
    .option('--high <number>', 'of the opening stock, or none')
    .option('--note <text>', 'or none')
    .option('--source <id>', 'id of a source, or none')
    .option('--scenario <name>', 'change this scenario, not the plan')
    .action(
      run('set-stock', (context, [file], options) =>
        withProject(context, file, async (session) => {
          const reference = await session.project.reference();
          const materialId = materialFrom(options.material, reference);
          const economyId = economyFrom(options.economy, reference);
          const stock = { economyId, materialId, tier: choice(options.tier, STOCK_TIERS) };
          const scenarioId = await scenarioIdOf(session, options.scenario);
          const of = `stock.${choice(options.field, STOCK_FIELDS)}` as const;
          const parts = partsFrom(options);
          if (Object.keys(parts).length > 0 && scenarioId !== null)
            throw new WrongUsage('--mark, --low, --high, --note and --source speak of the plan');
          if (options.value !== undefined) {
            const value = numberOrNone(options.value);
            await setStockFigure(session, { scenarioId, stock, of, value, parts });
          } else if (Object.keys(parts).length > 0) {
            const figure = { of: 'stock.tonnes', key: keyOf(TABLES.stock, stock) } as const;
            const label = session.say('change.stock.set', {
              material: materialId,
              tier: session.say(`scenarios.tierName.${stock.tier}`),
            });
            await annotateFigure(session, {
              scenarioId,
              within: { economyId, materialId },
              label: () => label,
              figure,
              parts,
            });
          } else throw new WrongUsage('give --value, or what is said of the stock');
          const { dataDate } = await session.project.info();
          const table = await stockTable(session, {
            economyId,
            scenarioId,
            year: Number(dataDate.slice(0, 4)),
          });
          const shown = { ...table, groups: table.groups.filter((group) => group.materialId === materialId) };
          const mass = massOf(await session.project.reference(), [materialId]);
          const told = [stocksText(context, shown, mass), ...secretContents(context)];
          printResult(context.output, 'set-stock', shown, told.join('\n\n'));
        }),
      ),
    );
}

/** What the options say of the figure besides its value. @throws WrongUsage */
function partsFrom({ mark, low, high, note, source }: Options): Partial<FigureParts> {
  return {
    ...(mark === undefined ? {} : { mark: choice(mark, MARKS) }),
    ...(low === undefined ? {} : { low: numberOrNone(low) }),
    ...(high === undefined ? {} : { high: numberOrNone(high) }),
    ...(note === undefined ? {} : { note: textOrNone(note) }),
    ...(source === undefined ? {} : { sourceId: textOrNone(source) }),
  };
}

function numberOrNone(option: unknown): number | null {
  return option === 'none' ? null : decimal(option);
}

function textOrNone(option: unknown): string | null {
  const text = String(option).trim();
  return text === 'none' || text === '' ? null : text;
}

const SHOWN = {
  tonnes: 'stocks.column.tonnes',
  targetDays: 'stocks.column.target',
  minimum: 'stocks.column.minimum',
  maximum: 'stocks.column.maximum',
  maximumReleasePerDay: 'stocks.column.release',
} as const satisfies Record<StockField, string>;

/** Tiers down, their figures across. */
function stocksText({ output }: CommandContext, { groups }: StockTable, mass: MassUnit): string {
  const say = wordsOf(output, mass);
  const f = formats(output.language, mass);
  const bound = (figure: number | null) => (figure === null ? '' : fittingFigure(figure, f));
  // The keys of the literal above.
  const fields = Object.keys(SHOWN) as readonly (keyof typeof SHOWN)[];
  const rows = groups.flatMap((group) =>
    group.rows.map((row) => [
      say(`scenarios.tierName.${row.tier}`),
      ...fields.map((field) => (row[field] === null ? '' : fittingFigure(row[field], f))),
      [row.low, row.high].every((bound) => bound === null) ? '' : f.span(bound(row.low), bound(row.high)),
      say(`mark.${row.mark}`),
      row.note ?? '',
    ]),
  );
  const columns = [
    { title: say('stocks.column.stock') },
    ...fields.map((field) => ({ title: say(SHOWN[field]), align: 'right' as const })),
    { title: say('figures.range') },
    { title: say('stocks.column.mark') },
    { title: say('stocks.column.note') },
  ];
  return textTable(columns, rows);
}
