import { roundToSum } from '@shared/base/displayed-sum';
import { Refusal } from '@shared/base/refusal';
import { STAGES, type Stage } from '@shared/base/stage';
import type { ShareTable } from '@shared/features/shares/share-table';
import { namesOf } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import { massOf } from '@shared/model/mass-of';
import type { MaterialId } from '@shared/model/material';
import type { Reference } from '@shared/model/plan';
import { REBALANCE_MODES } from '@shared/model/rebalancing';
import { formats } from '@shared/words/formats';
import * as arg from '../../terminal/arguments';
import type { CommandContext } from '../../terminal/command';
import { projectCommand } from '../../terminal/declared';
import { supplierIdOf } from '../../terminal/named-ids';
import { wordsOf } from '../../terminal/output';
import { textTable } from '../../terminal/text-table';
import { Misused } from '../../terminal/usage';
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

interface SetGiven {
  readonly economy: CountryId;
  readonly material: MaterialId;
  readonly stage: Stage;
}

function setOf({ economy: economyId, material: materialId, stage }: SetGiven) {
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
