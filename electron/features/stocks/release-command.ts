import { NO_LIMIT, RELEASE_CHOICES } from '@shared/features/stocks/release';
import { releaseWords } from '@shared/features/stocks/release-words';
import { massOf } from '@shared/model/mass-of';
import { STOCK_TIERS } from '@shared/model/tables/stock';
import { formats } from '@shared/words/formats';
import type { Command } from 'commander';
import { scenarioByName } from '../../plan/list-scenarios';
import { withProject } from '../../terminal/command';
import { printResult, wordsOf } from '../../terminal/output';
import { secretContents } from '../../terminal/print-report';
import type { Run } from '../../terminal/run';
import { economyFrom, materialFrom } from '../../terminal/share-key';
import { choice, date, decimal, textOrNull, WrongUsage } from '../../terminal/usage';
import { setRelease } from './set-release';

const TERMS = ['trigger', 'date', 'coverDays', 'usdPerKg', 'deliveryDays', 'tonnes', 'upToRank'] as const;

/** set-release: when and how a tier of a stock is released in a scenario; in the plan it is a row of "releaseRule" (table). */
export function addReleaseCommand(program: Command, run: Run): void {
  program
    .command('set-release')
    .description('when and how a tier of a stock is released in a scenario')
    .argument('<file>', 'project file')
    .requiredOption('--scenario <name>')
    .requiredOption('--economy <code>', 'three-letter code, for example JPN')
    .requiredOption('--material <symbol>', 'for example Dy or NdPr')
    .requiredOption('--tier <tier>', STOCK_TIERS.join(', '))
    .option('--trigger <condition>', RELEASE_CHOICES.join(', '))
    .option('--date <day>', 'of the decision, for "date"')
    .option('--cover-days <days>', 'of the open tiers, for "cover"')
    .option('--usd-per-kg <price>', 'for "price"')
    .option('--delivery-days <days>', 'from the decision to the first delivery')
    .option('--tonnes <tonnes>', 'most that leaves in all; none: no limit')
    .option('--up-to-rank <rank>', 'uses of this and smaller ranks are served: 1, 2, 3; none: by no rank')
    .action(
      run('set-release', (context, [file], options) =>
        withProject(context, file, async (session) => {
          if (TERMS.every((term) => options[term] === undefined))
            throw new WrongUsage('give --trigger, or another term of the release');
          const reference = await session.project.reference();
          const materialId = materialFrom(options.material, reference);
          const figure = (option: unknown) => (option === undefined ? null : decimal(option));
          const day = textOrNull(options.date);
          const limit = (option: unknown) => (option === NO_LIMIT ? NO_LIMIT : figure(option));
          const rank = limit(options.upToRank);
          const rule = await setRelease(session, {
            scenarioId: (await scenarioByName(session, String(options.scenario))).id,
            economyId: economyFrom(options.economy, reference),
            materialId,
            tier: choice(options.tier, STOCK_TIERS),
            trigger: options.trigger === undefined ? null : choice(options.trigger, RELEASE_CHOICES),
            date: day === null ? null : date(day),
            coverDays: figure(options.coverDays),
            usdPerKg: figure(options.usdPerKg),
            deliveryDays: figure(options.deliveryDays),
            tonnes: limit(options.tonnes),
            upToRank: rank === null || rank === NO_LIMIT ? rank : rankOf(rank),
          });
          const mass = massOf(reference, [materialId]);
          const say = wordsOf(context.output, mass);
          const words = releaseWords(rule, say, formats(context.output.language, mass));
          const told = [words, ...secretContents(context)];
          printResult(context.output, 'set-release', { rule }, told.join('\n\n'));
        }),
      ),
    );
}

function rankOf(figure: number): 1 | 2 | 3 {
  if (figure === 1 || figure === 2 || figure === 3) return figure;
  throw new WrongUsage(`expected 1, 2 or 3, not "${figure}"`);
}
