import { STAGES } from '@shared/base/stage';
import { projectsReport } from '@shared/features/projects/projects-report';
import { massOf } from '@shared/model/mass-of';
import type { PlantProject } from '@shared/model/plant-project';
import { keyOf } from '@shared/model/table';
import { TABLES } from '@shared/model/tables';
import type { Command } from 'commander';
import { setFigures } from '../../plan/figures/edit-figures';
import type { Session } from '../../plan/session';
import { type CommandContext, withProject } from '../../terminal/command';
import { scenarioIdOf, supplierIdOf } from '../../terminal/named-ids';
import { wordsOf } from '../../terminal/output';
import { printReport, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { economyFrom, materialFrom } from '../../terminal/share-key';
import { choice, decimal, wholeNumber } from '../../terminal/usage';
import { projectList } from './project-list';

type Options = Readonly<Record<string, unknown>>;

/** projects: capacities that come, their output, who has claimed it, and what price floors cost; set-slip moves one. */
export function addProjectsCommands(program: Command, run: Run): void {
  withYears(withReportFile(program.command('projects')))
    .description('capacities that come: ramp and slip, claims on them, price floors')
    .option('--scenario <name>', 'with the slips of this scenario; default: those of the plan')
    .action(
      run('projects', (context, [file], options) =>
        withProject(context, file, (session) => print(context, session, 'projects', options)),
      ),
    );

  withYears(withReportFile(program.command('set-slip')))
    .description('how much later than planned a plant starts')
    .requiredOption('--supplier <name>', 'id or name of the plant')
    .requiredOption('--material <symbol>', 'for example Dy or NdPr')
    .requiredOption('--months <months>', 'later than planned; negative for sooner')
    .option('--stage <stage>', `of a plant that is named: ${STAGES.join(', ')}`, 'separation')
    .option('--scenario <name>', 'change this scenario, not the plan')
    .action(
      run('set-slip', (context, [file], options) =>
        withProject(context, file, async (session) => {
          const reference = await session.project.reference();
          const supplierId = supplierIdOf(reference, choice(options.stage, STAGES), String(options.supplier));
          const materialId = materialFrom(options.material, reference);
          const figure = { of: 'ramp.slip', key: keyOf(TABLES.ramp, { supplierId, materialId }) } as const;
          const scenarioId = await scenarioIdOf(session, options.scenario);
          const cells = [{ figure, value: decimal(options.months) }];
          await setFigures(session, { scenarioId, within: { materialId }, cells });
          await print(
            context,
            session,
            'set-slip',
            options,
            (one) => one.supplierId === supplierId && one.materialId === materialId,
          );
        }),
      ),
    );
}

function withYears(command: Command): Command {
  return command
    .argument('<file>', 'project file')
    .option('--economy <code>', 'whose contracts come first', 'JPN')
    .option('--from <year>', 'first year; default: the one after the data date')
    .option('--to <year>', 'last year; default: four years later');
}

async function print(
  context: CommandContext,
  session: Session,
  command: string,
  options: Options,
  isShown: (project: PlantProject) => boolean = () => true,
): Promise<void> {
  const [reference, { dataDate }, scenarioId] = await Promise.all([
    session.project.reference(),
    session.project.info(),
    scenarioIdOf(session, options.scenario),
  ]);
  const from = options.from === undefined ? Number(dataDate.slice(0, 4)) + 1 : wholeNumber(options.from);
  const to = options.to === undefined ? from + 4 : wholeNumber(options.to);
  const economyId = economyFrom(options.economy, reference);
  const all = await projectList(session, { economyId, from, to, scenarioId });
  const view = { ...all, projects: all.projects.filter(isShown) };
  const foot = wordsOf(context.output)('cli.stress.foot', { version: context.version });
  const mass = massOf(
    reference,
    view.projects.map(({ materialId }) => materialId),
  );
  const report = projectsReport(view);
  const answer = { report, reference, mass, ofStocks: false, above: [], below: [foot] };
  await printReport(context, command, { ...view, dataDate, version: context.version }, answer, options);
}
