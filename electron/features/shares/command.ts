import { roundToSum } from '@shared/base/displayed-sum';
import { Refusal } from '@shared/base/refusal';
import { STAGES } from '@shared/base/stage';
import type { ShareTable } from '@shared/features/shares/share-table';
import { nameIn, namesOf } from '@shared/model/catalogue';
import { massOf } from '@shared/model/mass-of';
import type { Reference } from '@shared/model/plan';
import { REBALANCE_MODES } from '@shared/model/rebalancing';
import * as arg from '../../terminal/arguments';
import type { CommandContext } from '../../terminal/command';
import { projectCommand } from '../../terminal/declared';
import { supplierIdOf } from '../../terminal/named-ids';
import { printedTable, terminalFormatter } from '../../terminal/print-report';
import { Misused } from '../../terminal/usage';
import { yearTable } from '../../terminal/year-table';
import { setShare } from './edit-share';
import { shareTable } from './share-table';

const SET = { economy: arg.economy(), material: arg.material(), stage: arg.choice('<stage>', STAGES) };

export const sharesCommand = projectCommand({
  name: 'shares',
  words: 'terminal.shares',
  args: {
    ...SET,
    year: arg.optional(arg.year('terminal.shares.year')),
    scenario: arg.scenario('terminal.scenario.seen'),
  },
  run: async ({ year, scenario, ...given }, { session, reference, context }) => {
    const table = await shareTable(session, setOf(given), scenario);
    const names = namesOf(await reference(), context.output.language);
    const result = year === null ? spelledOut(table) : onlyYear(table, year, names);
    const read = await reference();
    return { result, text: () => sharesText(context, result, read) };
  },
});

export const setShareCommand = projectCommand({
  name: 'set-share',
  words: 'terminal.set-share',
  args: {
    ...SET,
    year: arg.year('terminal.set-share.year'),
    supplier: arg.text('terminal.supplier', '<name>'),
    percent: arg.optional(arg.number('terminal.set-share.percent', '<value>')),
    tonnes: arg.optional(arg.number('terminal.set-share.tonnes', '<value>')),
    lock: arg.list('<names>', 'terminal.set-share.lock'),
    rebalance: arg.initially(
      'proportional',
      arg.choice('<rule>', REBALANCE_MODES, 'terminal.set-share.rebalance'),
    ),
    openRest: arg.flag('terminal.set-share.openRest'),
    scenario: arg.scenario(),
  },
  run: async (given, { session, reference, context }) => {
    const { year, percent, tonnes, scenario: scenarioId, rebalance: mode, openRest } = given;
    const value = percent ?? tonnes;
    if (value === null || (percent !== null && tonnes !== null)) throw new Misused('usage.share.value');
    const read = await reference();
    const idOf = (name: string) => supplierIdOf(read, given.stage, name);
    const edit = await setShare(session, {
      set: { ...setOf(given), year },
      lock: given.lock.map(idOf),
      supplierId: idOf(given.supplier),
      as: percent === null ? 'tonnes' : 'percent',
      value,
      scenarioId,
      mode,
      openRest,
    });
    const table = onlyYear(edit.table, year, namesOf(read, context.output.language));
    return { result: { ...edit, table }, text: () => sharesText(context, table, read) };
  },
});

function setOf({ economy: economyId, material: materialId, stage }: arg.Given<typeof SET>) {
  return { economyId, materialId, stage };
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
  const formatter = terminalFormatter(context.output, reference, mass);
  const { t, f } = formatter;
  const cells = table.rows.map((row) => row.cells());
  const years = table.years.map((year, index) => {
    const exact = [...cells.map((ofRow) => ofRow[index]?.percent ?? 0), Math.max(0, year.restPercent)];
    return { year, shown: roundToSum(exact, 1) };
  });
  const shares = table.rows.map((row, line) => {
    const texts = years.map(({ shown }, index) => {
      const cell = cells[line]?.[index];
      return cell == null ? '' : `${f.figure(shown[line] ?? 0)}${cell.locked ? ' *' : '  '}`;
    });
    return [nameIn(context.output.language, row), names.country(row.countryId), texts] as const;
  });
  const rest = years.map(({ shown }) => `${f.figure(shown.at(-1) ?? 0)}  `);
  const totals = years.map(({ year: { total } }) =>
    total === null ? t('term.notKnown') : `${f.whole(total.tonnes)} t  `,
  );
  const printed = yearTable(
    'shares',
    ['cli.shares.supplier', 'cli.shares.country'],
    years.map(({ year: { year } }) => `${f.year(year)} %  `),
    [...shares, [t('term.unallocated'), '', rest], [t('cli.shares.total'), '', totals]],
  );
  const head = t('cli.shares.head', {
    economy: names.country(table.economyId),
    material: names.material(table.materialId),
    stage: t(`stage.${table.stage}`),
  });
  return [head, printedTable(printed, formatter)].join('\n\n');
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
