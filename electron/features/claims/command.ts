import { STAGES } from '@shared/base/stage';
import { noticeText } from '@shared/catalogue/notice-text';
import { claimsReport } from '@shared/features/claims/claims-report';
import { CLAIM_RULES } from '@shared/model/claims';
import type { CountryId } from '@shared/model/country';
import { massOf } from '@shared/model/mass-of';
import type { Command } from 'commander';
import { withProject } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';
import { printReport, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { materialsFrom } from '../../terminal/share-key';
import { choice, decimal, listOf, wholeNumber } from '../../terminal/usage';
import { claims } from './claims';

/** claims: several economies that count on one plant, and allies that put their stocks together. */
export function addClaimsCommand(program: Command, run: Run): void {
  withReportFile(program.command('claims'))
    .description('what several economies count on from one plant, and how it is shared out')
    .argument('<file>', 'project file')
    .requiredOption('--year <year>', 'year of the shares')
    .option('--stage <stage>', STAGES.join(', '), 'separation')
    .option('--materials <symbols>', 'with commas between; default: all')
    .option('--remaining <percent>', 'part of every capacity that is there', '100')
    .option('--rule <rule>', 'how a plant is shared out: proportional, priority', 'proportional')
    .option('--order <codes>', 'priority: economies whose contracts come first')
    .option('--pool <codes>', 'economies that put stock and need together')
    .option('--without <codes>', 'pool: countries from which nothing arrives', 'CHN')
    .action(
      run('claims', async (context, [file], options) => {
        const countries = (option: unknown) => listOf(option).map((code) => code as CountryId); // found by the service
        await withProject(context, file, async (session) => {
          const [reference, info] = await Promise.all([session.project.reference(), session.project.info()]);
          const view = await claims(session, {
            stage: choice(options.stage, STAGES),
            year: wholeNumber(options.year),
            materials: materialsFrom(options.materials, reference),
            remainingPercent: decimal(options.remaining),
            rule: choice(options.rule, CLAIM_RULES),
            order: countries(options.order),
            pool: countries(options.pool),
            without: countries(options.without),
          });
          const { dataDate, headHash } = info;
          const result = { ...view, dataDate, headHash, version: context.version };
          const remarks = view.remarks.map((remark) => noticeText(remark, context.output.language));
          const foot = wordsOf(context.output)('cli.stress.foot', { version: context.version });
          const mass = massOf(
            reference,
            view.plants.map(({ materialId }) => materialId),
          );
          const answer = {
            report: claimsReport(view),
            reference,
            mass,
            above: [],
            below: [...remarks, foot],
          };
          await printReport(context, 'claims', result, answer, options);
        });
      }),
    );
}
