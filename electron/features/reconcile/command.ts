import { Refusal } from '@shared/base/refusal';
import { reconcileReport } from '@shared/features/reconcile/reconcile-report';
import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import type { Command } from 'commander';
import { withProject } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';
import { printReport, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { textOrNull } from '../../terminal/usage';
import { reconcile } from './reconcile';

/** reconcile: why two published series differ. */
export function addReconcileCommand(program: Command, run: Run): void {
  withReportFile(program.command('reconcile'))
    .description('why two published series differ: by scope, basis or period, year by year')
    .argument('<file>', 'project file')
    .requiredOption('--series <id>', 'the first series')
    .requiredOption('--with <id>', 'the second series')
    .option('--country <code>', 'whose figures, or total; default: China where both have it')
    .action(
      run('reconcile', (context, [file], options) =>
        withProject(context, file, async (session) => {
          const [reference, info] = await Promise.all([session.project.reference(), session.project.info()]);
          const found = await reconcile(session, {
            a: String(options.series),
            b: String(options.with),
            country: partnerOf(textOrNull(options.country), reference),
          });
          const { dataDate, headHash } = info;
          const foot = wordsOf(context.output)('cli.stress.foot', { version: context.version });
          const report = reconcileReport(found);
          const answer = { report, reference, ofStocks: false, above: [], below: [foot] };
          const result = { ...found, dataDate, headHash, version: context.version };
          await printReport(context, 'reconcile', result, answer, options);
        }),
      ),
    );
}

function partnerOf(text: string | null, { countries }: Reference) {
  if (text === null) return null;
  if (text === 'total') return { id: null };
  const country = byId(countries, text);
  if (country === undefined) throw new Refusal('refusal.reconcile.partner', { country: text });
  return { id: country.id };
}
