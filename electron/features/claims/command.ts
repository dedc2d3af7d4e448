import { STAGES } from '@shared/base/stage';
import { noticeText } from '@shared/catalogue/notice-text';
import { namesOf } from '@shared/model/catalogue';
import { CLAIM_RULES, type ClaimsView } from '@shared/model/claims';
import type { CountryId } from '@shared/model/country';
import type { Reference } from '@shared/model/plan';
import { fittingFigure } from '@shared/words/fitting-figure';
import { formats } from '@shared/words/formats';
import type { Command } from 'commander';
import { type CommandContext, withProject } from '../../terminal/command';
import { printResult, wordsOf } from '../../terminal/output';
import type { Run } from '../../terminal/run';
import { materialsFrom } from '../../terminal/share-key';
import { textTable } from '../../terminal/text-table';
import { choice, decimal, listOf, wholeNumber } from '../../terminal/usage';
import { claims } from './claims';

/** claims: several economies that count on one plant, and allies that put their stocks together. */
export function addClaimsCommand(program: Command, run: Run): void {
  program
    .command('claims')
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
          printResult(context.output, 'claims', result, claimsText(context, view, reference));
        });
      }),
    );
}

function claimsText(context: CommandContext, view: ClaimsView, reference: Reference): string {
  const { language } = context.output;
  const t = wordsOf(context.output);
  const f = formats(language);
  const names = namesOf(reference, language);
  const right = (title: string) => ({ title, align: 'right' as const });
  const head = t('cli.claims.head', {
    stage: t(`stage.${view.stage}`),
    year: view.year,
    remaining: f.percent(view.remainingPercent),
    rule: t(`claims.rule.${view.rule}`),
  });
  const plants = textTable(
    [
      { title: t('claims.col.plant') },
      { title: t('stress.col.material') },
      right(t('claims.col.capacity')),
      right(t('claims.col.claimed')),
      { title: t('claims.col.state') },
      { title: t('claims.col.economy') },
      right(t('claims.col.claim')),
      right(t('claims.col.granted')),
    ],
    view.plants.flatMap((plant) =>
      plant.claims.map((claim, index) => [
        ...(index > 0
          ? ['', '', '', '', '']
          : [
              names.supplier(plant.supplierId),
              names.material(plant.materialId),
              plant.capacity === null ? f.missing : fittingFigure(plant.capacity, f),
              fittingFigure(plant.claimed, f),
              stateOf(plant),
            ]),
        names.country(claim.economyId),
        fittingFigure(claim.tonnes, f),
        fittingFigure(claim.granted, f),
      ]),
    ),
  );
  const pools = textTable(
    [
      { title: t('stress.col.material') },
      right(t('claims.col.together')),
      { title: t('claims.col.economy') },
      right(t('claims.col.alone')),
      right(t('claims.col.gives')),
    ],
    view.pools.flatMap(({ materialId, pool }) =>
      pool.shares.map((share, index) => [
        index > 0 ? '' : names.material(materialId),
        index > 0 ? '' : daysWords(pool.days),
        names.country(share.economyId),
        daysWords(share.alone),
        share.gives === null ? '' : fittingFigure(share.gives, f),
      ]),
    ),
  );
  const remarks = view.remarks.map((remark) => noticeText(remark, language));
  const withPools = view.pools.length === 0 ? [] : [pools];
  return [head, plants, ...withPools, ...remarks, t('cli.stress.foot', { version: context.version })].join(
    '\n\n',
  );

  function stateOf({ over, capacity, claimed }: ClaimsView['plants'][number]): string {
    if (over === null || capacity === null) return f.missing;
    return over > 0
      ? t('claims.over', { tonnes: fittingFigure(over, f) })
      : t('claims.within', { percent: f.percent((claimed / capacity) * 100) });
  }

  function daysWords(days: number | null): string {
    return days === null ? t('claims.lasts') : f.figure(days);
  }
}
