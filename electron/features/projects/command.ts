import { projectsReport } from '@shared/features/projects/projects-report';
import type { CountryId } from '@shared/model/country';
import { massOf } from '@shared/model/mass-of';
import type { Command } from 'commander';
import { withProject } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';
import { printReport, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { wholeNumber } from '../../terminal/usage';
import { projectList } from './project-list';

/** projects: capacities that come, their output, who has claimed it, and what price floors cost. */
export function addProjectsCommand(program: Command, run: Run): void {
  withReportFile(program.command('projects'))
    .description('capacities that come: ramp and slip, claims on them, price floors')
    .argument('<file>', 'project file')
    .option('--economy <code>', 'whose contracts come first', 'JPN')
    .option('--from <year>', 'first year; default: the one after the data date')
    .option('--to <year>', 'last year; default: four years later')
    .action(
      run('projects', (context, [file], options) =>
        withProject(context, file, async (session) => {
          const [reference, { dataDate }] = await Promise.all([
            session.project.reference(),
            session.project.info(),
          ]);
          const from =
            options.from === undefined ? Number(dataDate.slice(0, 4)) + 1 : wholeNumber(options.from);
          const to = options.to === undefined ? from + 4 : wholeNumber(options.to);
          const economyId = String(options.economy) as CountryId; // found by the service
          const view = await projectList(session, { economyId, from, to });
          const foot = wordsOf(context.output)('cli.stress.foot', { version: context.version });
          const mass = massOf(
            reference,
            view.projects.map(({ materialId }) => materialId),
          );
          const answer = { report: projectsReport(view), reference, mass, above: [], below: [foot] };
          await printReport(
            context,
            'projects',
            { ...view, dataDate, version: context.version },
            answer,
            options,
          );
        }),
      ),
    );
}
