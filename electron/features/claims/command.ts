import { STAGES } from '@shared/base/stage';
import { noticeTexts } from '@shared/catalogue/notice-text';
import { claimsReport } from '@shared/features/claims/claims-report';
import { CLAIM_RULES, type ClaimsView } from '@shared/model/claims';
import type { CountryId } from '@shared/model/country';
import { massOf } from '@shared/model/mass-of';
import type { Reference } from '@shared/model/plan';
import type { Command } from 'commander';
import { readModelFile } from '../../plan/model/model-file';
import { withProject } from '../../terminal/command';
import { wordsOf } from '../../terminal/output';
import { printReport, withReportFile } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { materialsFrom } from '../../terminal/share-key';
import { choice, decimal, listOf, modelPath, WrongUsage, wholeNumber } from '../../terminal/usage';
import { claims } from './claims';
import { claimsOfModels } from './model-claims';

/** claims: several economies that count on one plant, and allies that put their stocks together. */
export function addClaimsCommand(program: Command, run: Run): void {
  withReportFile(program.command('claims'))
    .description('what several economies count on from one plant, and how it is shared out')
    .argument('[file]', 'project file; not with --model')
    .option('--model <files>', 'models by themselves (schema model), one an economy, with commas between')
    .requiredOption('--year <year>', 'year of the shares')
    .option('--stage <stage>', `${STAGES.join(', ')}; default: separation, or that of the models`)
    .option('--materials <symbols>', 'with commas between; default: all')
    .option('--remaining <percent>', 'part of every capacity that is there', '100')
    .option('--rule <rule>', 'how a plant is shared out: proportional, priority', 'proportional')
    .option('--order <codes>', 'priority: economies whose contracts come first')
    .option('--pool <codes>', 'economies that put stock and need together')
    .option('--without <codes>', 'pool: countries from which nothing arrives', 'CHN')
    .action(
      run('claims', async (context, [file], options) => {
        const countries = (option: unknown) => listOf(option).map((code) => code as CountryId); // found by the service
        const asked = () => ({
          year: wholeNumber(options.year),
          remainingPercent: decimal(options.remaining),
          rule: choice(options.rule, CLAIM_RULES),
          order: countries(options.order),
          pool: countries(options.pool),
          without: countries(options.without),
        });
        const print = async (view: ClaimsView, reference: Reference | null, data: object) => {
          const result = { ...view, ...data, version: context.version };
          const remarks = noticeTexts(view.remarks, context.output.language);
          const foot = reference === null ? 'cli.whatIf.footOfModel' : 'cli.stress.foot';
          const mass = massOf(
            reference,
            view.plants.map(({ materialId }) => materialId),
          );
          const below = [...remarks, wordsOf(context.output)(foot, { version: context.version })];
          const answer = { report: claimsReport(view), reference, mass, ofStocks: true, above: [], below };
          await printReport(context, 'claims', result, answer, options);
        };
        const paths = modelPath(options, file, ['stage', 'materials']);
        if (paths !== null) {
          const models = [];
          for (const path of listOf(paths)) models.push(await readModelFile(path));
          if (models.length === 0) throw new WrongUsage('--model names no file');
          await print(claimsOfModels(models, asked()), null, {});
          return;
        }
        if (file === undefined) throw new WrongUsage('claims needs a project file, or --model');
        await withProject(context, file, async (session) => {
          const [reference, info] = await Promise.all([session.project.reference(), session.project.info()]);
          const view = await claims(session, {
            ...asked(),
            stage: choice(options.stage ?? 'separation', STAGES),
            materials: materialsFrom(options.materials, reference),
          });
          const { dataDate, headHash } = info;
          await print(view, reference, { dataDate, headHash });
        });
      }),
    );
}
