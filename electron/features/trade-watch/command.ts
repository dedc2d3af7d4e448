import { Refusal } from '@shared/base/refusal';
import { watchReport } from '@shared/features/trade-watch/watch-report';
import { byId } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import { formatted } from '@shared/report/report-message';
import type { Command } from 'commander';
import { namesOf } from '../../plan/reference-names';
import { withProject } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';
import { printReport, terminalFormatter, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { textOrNull } from '../../terminal/usage';
import { tradeWatch } from './trade-watch';

/** trade-watch: partners that export more than they mine, and what may leak past a control. */
export function addTradeWatchCommand(program: Command, run: Run): void {
  withReportFile(program.command('trade-watch'))
    .description('partners that export more than they mine, and what may leak past a control')
    .argument('<file>', 'project file')
    .requiredOption('--economy <code>', 'whose imports')
    .option('--series <id>', 'one series of imports; default: all')
    .action(
      run('trade-watch', (context, [file], options) =>
        withProject(context, file, async (session) => {
          const [reference, info] = await Promise.all([session.project.reference(), session.project.info()]);
          const economyId = String(options.economy) as CountryId; // looked up in the next line
          if (byId(reference.countries, economyId) === undefined)
            throw new Refusal('refusal.trade-watch.economy', { economy: economyId });
          const found = await tradeWatch(session, economyId);
          const only = textOrNull(options.series);
          const flows = found.flows.filter(({ series }) => only === null || series.id === only);
          if (only !== null && flows.length === 0)
            throw new Refusal('refusal.trade-watch.series', {
              series: only,
              economy: namesOf(reference.countries, economyId),
            });
          const watch = { ...found, flows };
          const { dataDate, headHash } = info;
          const foot = wordsOf(context.output)('cli.stress.foot', { version: context.version });
          const answer = {
            report: watchReport(watch),
            reference,
            ofStocks: false,
            above: [formatted(watchReport(watch).lead, terminalFormatter(context.output, reference))],
            below: [foot],
          };
          const result = { ...watch, dataDate, headHash, version: context.version };
          await printReport(context, 'trade-watch', result, answer, options);
        }),
      ),
    );
}
