import { isSound, verifiedReport } from '@shared/features/brief/verified';
import { formatted } from '@shared/report/report-message';
import type { Command } from 'commander';
import { withProject } from '../../terminal/command';
import { EXIT } from '../../terminal/output';
import { printReport, terminalFormatter, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';

/** verify-brief: which numbers of a paper still hold. */
export function addVerifyBriefCommand(program: Command, run: Run): void {
  withReportFile(program.command('verify-brief'))
    .description('which numbers of a brief hold, which changed and why, which were typed over')
    .argument('<brief>', 'brief (.pdf, .docx, .html) or filled form (.xlsx) that was written here')
    .argument('<file>', 'project file')
    .action(
      run('verify-brief', async (context, [path, project = ''], options) => {
        await withProject(
          context,
          project,
          async (session) => {
            const paper = await session.workbench.readPaper(path, {});
            // Loaded where a paper is verified: the backend knows this file too.
            const { verifyPaper } = await import('./verify/verify-paper');
            const verified = await verifyPaper(session, paper, context.version);
            const report = verifiedReport(verified);
            const reference = await session.project.reference();
            const lead = formatted(report.lead, terminalFormatter(context.output, reference));
            const answer = { report, reference, ofStocks: true, above: [lead], below: [] };
            const result = { ...verified, sound: isSound(verified) };
            await printReport(context, 'verify-brief', result, answer, options);
            if (!isSound(verified)) context.exitWith(EXIT.refused);
          },
          'read_only',
        );
      }),
    );
}
