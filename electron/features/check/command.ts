import { noticeText } from '@shared/catalogue/notice-text';
import { checkReport } from '@shared/features/check/check-report';
import { countAll, countByKind } from '@shared/model/check';
import type { Command } from 'commander';
import { publishedCheckResults } from '../../engine/check/all-checks';
import { EXIT } from '../../terminal/output';
import { printReport, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { pacedStep } from '../../threads/paced-step';

/** check: runs the check values kind by kind and prints what was expected and what came out. */
export function addCheckCommand(program: Command, run: Run): void {
  withReportFile(program.command('check'))
    .description('published values against what the engine computes')
    .action(
      run('check', async (context, _args, options) => {
        const results = await publishedCheckResults(pacedStep(context.follow));
        const { met, count } = countAll(results);
        const missed = count - met;
        const rows = results.map((row) => ({
          ...row,
          label: noticeText(row.label, context.output.language),
        }));
        const answer = {
          report: checkReport(results),
          reference: null,
          ofStocks: false,
          above: [],
          below: [],
        };
        await printReport(
          context,
          'check',
          { rows, met, missed, kinds: countByKind(results) },
          answer,
          options,
        );
        if (missed > 0) context.exitWith(EXIT.refused);
      }),
    );
}
