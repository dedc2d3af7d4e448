import { roundToSum } from '@shared/base/displayed-sum';
import { Refusal } from '@shared/base/refusal';
import type { ShareTable } from '@shared/features/shares/share-table';
import { namesOf } from '@shared/model/catalogue';
import { massOf } from '@shared/model/mass-of';
import type { Reference } from '@shared/model/plan';
import { REBALANCE_MODES } from '@shared/model/rebalancing';
import { formats } from '@shared/words/formats';
import type { Command } from 'commander';
import { type CommandContext, withProject } from '../../terminal/command';
import { scenarioIdOf, supplierIdOf } from '../../terminal/named-ids';
import { printResult, wordsOf } from '../../terminal/output';
import type { Run } from '../../terminal/run';
import { shareKeyFrom, shareSetFrom, withSetOptions } from '../../terminal/share-key';
import { textTable } from '../../terminal/text-table';
import { choice, decimal, listOf, WrongUsage } from '../../terminal/usage';
import { setShare } from './edit-share';
import { shareTable } from './share-table';

/** shares, set-share. */
export function addShareCommands(program: Command, run: Run): void {
  withSetOptions(
    program
      .command('shares')
      .description('who supplies what share, by year')
      .argument('<file>', 'project file'),
  )
    .option('--year <year>', 'one year; default: all')
    .option('--scenario <name>', 'as this scenario sees them')
    .action(
      run('shares', (context, [file], options) =>
        withProject(context, file, async (session) => {
          const reference = await session.project.reference();
          const key = shareKeyFrom(options, reference);
          const table = await shareTable(session, key, await scenarioIdOf(session, options.scenario));
          const names = namesOf(reference, context.output.language);
          const shown =
            options.year === undefined
              ? spelledOut(table)
              : onlyYear(table, shareSetFrom(options, reference).year, names);
          printResult(context.output, 'shares', shown, () => sharesText(context, shown, reference));
        }),
      ),
    );

  withSetOptions(
    program
      .command('set-share')
      .description('changes one share; the others rebalance, locked ones hold')
      .argument('<file>', 'project file'),
  )
    .requiredOption('--year <year>')
    .requiredOption('--supplier <name>', 'id or name of the supplier')
    .option('--percent <value>', 'the new share')
    .option('--tonnes <value>', 'the new share as a quantity, in the basis of the total supply')
    .option('--lock <names>', 'suppliers to lock first, with commas between')
    .option('--rebalance <rule>', REBALANCE_MODES.join(' or '), 'proportional')
    .option('--open-rest', 'let the unallocated rest give and take as well')
    .option('--scenario <name>', 'change this scenario, not the plan')
    .action(
      run('set-share', (context, [file], options) =>
        withProject(context, file, async (session) => {
          if ((options.percent === undefined) === (options.tonnes === undefined)) {
            throw new WrongUsage('give either --percent or --tonnes');
          }
          const reference = await session.project.reference();
          const set = shareSetFrom(options, reference);
          const scenarioId = await scenarioIdOf(session, options.scenario);
          const supplierIds = listOf(options.lock).map((name) => supplierIdOf(reference, set.stage, name));
          const supplierId = supplierIdOf(reference, set.stage, String(options.supplier));
          const as = options.percent === undefined ? 'tonnes' : 'percent';
          const edit = await setShare(session, {
            set,
            supplierId,
            scenarioId,
            as,
            value: decimal(options.percent ?? options.tonnes),
            mode: choice(options.rebalance, REBALANCE_MODES),
            openRest: options.openRest === true,
            lock: supplierIds,
          });
          const shown = {
            ...edit,
            table: onlyYear(edit.table, set.year, namesOf(reference, context.output.language)),
          };
          printResult(context.output, 'set-share', shown, () => sharesText(context, shown.table, reference));
        }),
      ),
    );
}

/** A table that can be written down with every cell: one a year, null where the supplier has no share in it. */
type SpelledTable = ReturnType<typeof spelledOut>;

/** @param places those of the years, among the years of the table */
function spelledOut(
  { economyId, materialId, stage, scenarioId, years, rows }: ShareTable,
  places = years.map((_year, place) => place),
) {
  return {
    economyId,
    materialId,
    stage,
    scenarioId,
    years: places.flatMap((place) => years[place] ?? []),
    rows: rows.map(({ cell, percent: _percent, ...head }) => {
      // Made row by row as they are written: all at once they are 100,000 objects, each of which is moved about in memory.
      const cells = () => places.map((place) => cell(place));
      return { ...head, cells, toJSON: () => ({ ...head, cells: cells() }) };
    }),
  };
}

/** Suppliers down, years across, rounded so that each year adds up; the rest is a row of its own. */
function sharesText(context: CommandContext, table: SpelledTable, reference: Reference): string {
  const mass = massOf(reference, [table.materialId]);
  const names = namesOf(reference, context.output.language);
  const say = wordsOf(context.output, mass);
  const ja = context.output.language === 'ja';
  const f = formats(context.output.language, mass);
  const cells = table.rows.map((row) => row.cells());
  const years = table.years.map((year, index) => {
    const exact = [...cells.map((ofRow) => ofRow[index]?.percent ?? 0), Math.max(0, year.restPercent)];
    return { year, shown: roundToSum(exact, 1) };
  });
  const rows = table.rows.map((row, line) => [
    ja ? row.nameJa : row.nameEn,
    names.country(row.countryId),
    ...years.map(({ shown }, index) => {
      const cell = cells[line]?.[index];
      return cell === null || cell === undefined
        ? ''
        : `${f.figure(shown[line] ?? 0)}${cell.locked ? ' *' : '  '}`;
    }),
  ]);
  const rest = [say('term.unallocated'), '', ...years.map(({ shown }) => `${f.figure(shown.at(-1) ?? 0)}  `)];
  const totals = [
    say('cli.shares.total'),
    '',
    ...years.map(({ year }) =>
      year.total === null ? say('term.notKnown') : `${f.whole(year.total.tonnes)} t  `,
    ),
  ];
  const columns = [
    { title: say('cli.shares.supplier') },
    { title: say('cli.shares.country') },
    ...years.map(({ year }) => ({ title: `${f.year(year.year)} %  `, align: 'right' as const })),
  ];
  const head = say('cli.shares.head', {
    economy: names.country(table.economyId),
    material: names.material(table.materialId),
    stage: say(`stage.${table.stage}`),
  });
  return `${head}\n\n${textTable(columns, [...rows, rest, totals])}`;
}

/** One year of a table, with the suppliers that it has. */
function onlyYear(table: ShareTable, year: number, names: ReturnType<typeof namesOf>): SpelledTable {
  const place = table.years.findIndex((entry) => entry.year === year);
  if (place < 0)
    throw new Refusal('refusal.share.noSet', {
      material: names.material(table.materialId),
      economy: names.country(table.economyId),
      year,
    });
  const rows = table.rows.filter((row) => row.cell(place) !== null);
  return spelledOut({ ...table, rows }, [place]);
}
