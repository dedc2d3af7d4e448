import { priceRows, pricesReport } from '@shared/features/money/prices-report';
import type { Command } from 'commander';
import { moneyTerms } from '../../plan/money-terms';
import { withProject } from '../../terminal/command';
import { printReport, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { yearFrom } from './option-year';

/** prices: the one price book, in China and outside; its rows are edited as those of any table. */
export function addPricesCommand(program: Command, run: Run): void {
  withReportFile(program.command('prices'))
    .description('the price of each material that is counted with, in China and outside')
    .argument('<file>', 'project file; "table FILE add price" writes a price')
    .option('--year <year>', 'for which year; default: that of the data date')
    .action(
      run('prices', (context, [file], options) =>
        withProject(context, file, async (session) => {
          const [{ book, rates }, { materials }, { dataDate }] = await Promise.all([
            moneyTerms(session),
            session.project.reference(),
            session.project.info(),
          ]);
          const year = yearFrom(options, dataDate);
          const ids = materials.map(({ id }) => id);
          const rows = priceRows(book, ids, year, rates.yenPerUsd);
          const report = pricesReport(rows, year);
          const answer = { report, reference: null, ofStocks: false, above: [], below: [] };
          await printReport(
            context,
            'prices',
            { year, prices: rows, version: context.version },
            answer,
            options,
          );
        }),
      ),
    );
}
