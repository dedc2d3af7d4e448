import { Refusal } from '@shared/base/refusal';
import { NEED_TERMS, type NeedLine, type NeedTable } from '@shared/features/needs/contract';
import { nameIn, namesOf } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import { massOf } from '@shared/model/mass-of';
import type { Reference } from '@shared/model/plan';
import { fittingFigure } from '@shared/words/fitting-figure';
import { formats } from '@shared/words/formats';
import type { Command } from 'commander';
import { type CommandContext, withProject } from '../../terminal/command';
import { scenarioIdOf } from '../../terminal/named-ids';
import { printResult, wordsOf } from '../../terminal/output';
import type { Run } from '../../terminal/run';
import { economyFrom, materialFrom, materialsFrom } from '../../terminal/share-key';
import { textTable } from '../../terminal/text-table';
import { decimal, WrongUsage, year } from '../../terminal/usage';
import { setNeed, setNeedTerm } from './edit-need';
import { fillNeeds } from './fill-needs';
import { needTable } from './need-table';

/** needs, set-need, fill-needs. */
export function addNeedCommands(program: Command, run: Run): void {
  program
    .command('needs')
    .description('demand by use and year, recycling and substitution')
    .argument('<file>', 'project file')
    .requiredOption('--economy <code>', 'three-letter code, for example JPN')
    .option('--materials <symbols>', 'with commas between; default: all')
    .option('--scenario <name>', 'as this scenario sees them')
    .action(
      run('needs', (context, [file], options) =>
        withProject(context, file, async (session) => {
          const reference = await session.project.reference();
          const view = {
            economyId: economyFrom(options.economy, reference),
            scenarioId: await scenarioIdOf(session, options.scenario),
          };
          const { dataDate } = await session.project.info();
          const table = await needTable(session, { ...view, year: Number(dataDate.slice(0, 4)) });
          const shown = only(table, materialsFrom(options.materials, reference));
          printResult(context.output, 'needs', shown, needsText(context, shown, reference));
        }),
      ),
    );

  program
    .command('set-need')
    .description('changes one figure of demand, recycling or substitution')
    .argument('<file>', 'project file')
    .requiredOption('--economy <code>', 'three-letter code, for example JPN')
    .requiredOption('--material <symbol>', 'for example Dy or NdPr')
    .option('--use <name>', 'id or name of the use')
    .option('--recycling', 'what recycling gives, tonnes REO, in place of a use')
    .option('--substitution', 'what other technology saves, percent of the demand, in place of a use')
    .option('--year <year>', 'the year of the figure; not with --term')
    .option('--term <term>', `${NEED_TERMS.join(' or ')}: what the use says for all its years`)
    .requiredOption('--value <number>', 'the figure, or none')
    .option('--scenario <name>', 'change this scenario, not the plan')
    .action(
      run('set-need', (context, [file], options) =>
        withProject(context, file, async (session) => {
          const reference = await session.project.reference();
          const economyId = economyFrom(options.economy, reference);
          const materialId = materialFrom(options.material, reference);
          const line = lineFrom(options, reference, economyId);
          const value = options.value === 'none' ? null : decimal(options.value);
          const scenarioId = await scenarioIdOf(session, options.scenario);
          const term = NEED_TERMS.find((one) => one === options.term);
          const table = await (async () => {
            if (options.term === undefined) {
              const of = year(options.year);
              return setNeed(session, { economyId, scenarioId, year: of, materialId, line, of, value });
            }
            if (term === undefined || line.kind !== 'use')
              throw new WrongUsage(`--term is ${NEED_TERMS.join(' or ')}, and goes with --use`);
            const { dataDate } = await session.project.info();
            const dataYear = Number(dataDate.slice(0, 4));
            return setNeedTerm(session, {
              economyId,
              scenarioId,
              year: dataYear,
              materialId,
              useId: line.useId,
              term,
              value,
            });
          })();
          const shown = only(table, [materialId]);
          printResult(context.output, 'set-need', shown, needsText(context, shown, reference));
        }),
      ),
    );

  program
    .command('fill-needs')
    .description('fills the years without a figure, with growth')
    .argument('<file>', 'project file')
    .requiredOption('--economy <code>', 'three-letter code, for example JPN')
    .option('--materials <symbols>', 'with commas between; default: all')
    .requiredOption('--from <year>', 'first year that is filled where it has no figure')
    .requiredOption('--to <year>', 'last year')
    .requiredOption('--growth <percent>', 'a year, on the newest figure before')
    .option('--scenario <name>', 'change this scenario, not the plan')
    .action(
      run('fill-needs', (context, [file], options) =>
        withProject(context, file, async (session) => {
          const reference = await session.project.reference();
          const materials = materialsFrom(options.materials, reference);
          const [from, to] = [year(options.from), year(options.to)];
          const table = await fillNeeds(session, {
            economyId: economyFrom(options.economy, reference),
            scenarioId: await scenarioIdOf(session, options.scenario),
            year: from,
            materials,
            from,
            to,
            growthPercent: decimal(options.growth),
          });
          const shown = only(table, materials);
          printResult(context.output, 'fill-needs', shown, needsText(context, shown, reference));
        }),
      ),
    );
}

/** @throws WrongUsage unless one line is named; Refusal `refusal.need.unknownUse` */
function lineFrom(
  options: Readonly<Record<string, unknown>>,
  { uses }: Reference,
  economyId: CountryId,
): NeedLine {
  const named = [options.use, options.recycling, options.substitution].filter((one) => one !== undefined);
  if (named.length !== 1) throw new WrongUsage('give one of --use, --recycling and --substitution');
  if (options.recycling !== undefined) return { kind: 'recycling' };
  if (options.substitution !== undefined) return { kind: 'substitution' };
  const name = String(options.use);
  const found = uses.find(
    (use) => use.economyId === economyId && [use.id, use.nameEn, use.nameJa].includes(name),
  );
  if (found === undefined) throw new Refusal('refusal.need.unknownUse', { use: name }, { field: 'use' });
  return { kind: 'use', useId: found.id };
}

function only(table: NeedTable, materials: readonly string[]): NeedTable {
  if (materials.length === 0) return table;
  return { ...table, groups: table.groups.filter(({ materialId }) => materials.includes(materialId)) };
}

/** Materials and their uses down, years across. */
function needsText(context: CommandContext, table: NeedTable, reference: Reference): string {
  const mass = massOf(
    reference,
    table.groups.map(({ materialId }) => materialId),
  );
  const say = wordsOf(context.output, mass);
  const names = namesOf(reference, context.output.language);
  const f = formats(context.output.language, mass);
  const figures = (cells: NeedTable['groups'][number]['recycling']) =>
    cells.map((cell) =>
      cell === null ? '' : `${fittingFigure(cell.value, f)}${cell.overridden ? '*' : ' '}`,
    );
  const rows = table.groups.flatMap((group) => {
    return [
      [
        // Where the head cannot say it for all, each material says what its own tonnes are.
        mass.length === 1
          ? names.material(group.materialId)
          : f.items([
              names.material(group.materialId),
              wordsOf(context.output, massOf(reference, [group.materialId]))('term.tonnes'),
            ]),
        say('needs.line.need'),
        ...group.need.map(({ tonnes }) => `${fittingFigure(tonnes, f)} `),
      ],
      ...group.uses.map((use) => ['', nameIn(context.output.language, use), ...figures(use.cells)]),
      ['', say('needs.line.recycling'), ...figures(group.recycling)],
      ['', say('needs.line.substitution'), ...figures(group.substitution)],
    ];
  });
  const columns = [
    { title: say('cli.whatIf.material') },
    { title: say('needs.column.line') },
    ...table.years.map((year) => ({
      title: `${say('needs.column.year', { year })} `,
      align: 'right' as const,
    })),
  ];
  const head = say('cli.needs.head', { economy: names.country(table.economyId) });
  return `${head}\n\n${textTable(columns, rows)}`;
}
