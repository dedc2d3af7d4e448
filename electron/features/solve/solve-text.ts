import type { Language } from '@shared/base/message';
import { noticeText } from '@shared/catalogue/notice-text';
import { translator } from '@shared/catalogue/translate';
import type { AnswerView, SolveView } from '@shared/features/solve/contract';
import {
  type LimitSpeech,
  leverAmount,
  leverName,
  limitAmount,
  limitWords,
} from '@shared/features/solve/limit-words';
import { namesOf } from '@shared/model/catalogue';
import type { Lever } from '@shared/model/lever';
import type { Reference } from '@shared/model/plan';
import { formats } from '@shared/words/formats';
import { textTable } from '../../terminal/text-table';

/** A question answered, as text for a terminal. @param reference names of suppliers; null for a model file */
export function solveText(language: Language, view: SolveView, reference: Reference | null): string {
  const t = translator(language);
  const speech: LimitSpeech = {
    t,
    f: formats(language),
    supplierName: namesOf(reference, language).supplier,
  };
  const levers = view.levers.map(({ lever }) => lever);
  const base =
    view.coverDays === null
      ? []
      : [
          view.baseDays === null
            ? t('cli.solve.baseNever')
            : t('cli.solve.baseDays', { days: speech.f.figure(view.baseDays) }),
        ];
  return [
    head(view, speech),
    ...base,
    ...(view.answers.length === 0 ? [] : [answerTable(view, speech)]),
    ...view.answers.map((answer) => mixText(answer, levers, speech)),
    ...view.noAnswers.map((none) => noAnswerText(view, none, levers, speech)),
    ...view.remarks.map((remark) => noticeText(remark, language)),
  ].join('\n\n');
}

function head(view: SolveView, { t, f }: LimitSpeech): string {
  const [share] = view.shares;
  const goals = [
    ...(view.coverDays === null ? [] : [t('cli.solve.goalDays', { days: view.coverDays })]),
    ...(share === undefined
      ? []
      : [
          t('cli.solve.goalShare', {
            percent: f.percentExact(share.atMostPercent),
            country: share.countryId,
            year: share.year,
          }),
        ]),
  ];
  return t('cli.solve.head', {
    scenario: view.scenarioName,
    economy: view.window.economyId,
    stage: t(`stage.${view.window.stage}`),
    start: view.window.start,
    materials: view.materials.join(', '),
    goal: goals.join(t('cli.solve.and')),
    years: view.years,
    rate: f.percentExact(view.discountPercent),
  });
}

function answerTable(view: SolveView, { t, f }: LimitSpeech): string {
  const kinds = ['stock', 'offtake', 'recycling', 'saving'] as const;
  return textTable(
    [
      { title: t('cli.solve.way') },
      { title: t('cli.solve.days'), align: 'right' },
      { title: t('cli.solve.cost'), align: 'right' },
      ...kinds.map((kind) => ({ title: t(`solve.kind.${kind}`), align: 'right' as const })),
      ...view.shares.map(({ materialId, countryId, year }) => ({
        title: t('cli.solve.shareOf', { material: materialId, country: countryId, year }),
        align: 'right' as const,
      })),
    ],
    view.answers.map(({ answer, run }) => [
      t(`solve.way.${answer.kind}`),
      run.reachedDays === null
        ? t('cli.solve.noShortfall', { days: view.window.days })
        : f.figure(run.reachedDays),
      f.money(answer.costYen),
      ...kinds.map((kind) => f.money(answer.costByKind[kind])),
      ...run.sharePercents.map((percent) => f.percent(percent)),
    ]),
  );
}

function mixText({ answer }: AnswerView, levers: readonly Lever[], speech: LimitSpeech): string {
  const { t } = speech;
  const table = textTable(
    [
      { title: `${t(`solve.way.${answer.kind}`)}: ${t('cli.solve.lever')}` },
      { title: t('cli.solve.amount'), align: 'right' },
    ],
    levers.flatMap((lever) => {
      const amount = answer.mix[lever.id];
      return amount === undefined ? [] : [[leverName(lever, speech), leverAmount(lever, amount, speech)]];
    }),
  );
  if (answer.binding.length === 0) return table;
  const binding = answer.binding.map((limit) => `- ${limitWords(limit, levers, speech)}`);
  return [table, '', t('cli.solve.binding'), ...binding].join('\n');
}

function noAnswerText(
  view: SolveView,
  none: SolveView['noAnswers'][number],
  levers: readonly Lever[],
  speech: LimitSpeech,
): string {
  const { t, f } = speech;
  const conflicts = none.conflicts.map((conflict) => {
    const needs =
      conflict.needs === null
        ? t('solve.needsMore')
        : t('solve.needs', { needs: limitAmount(conflict, conflict.needs, levers, speech) });
    return `- ${limitWords(conflict, levers, speech)}; ${needs}`;
  });
  return [
    t('cli.solve.noAnswer', { way: t(`solve.way.${none.kind}`) }),
    ...(conflicts.length === 0 ? [`- ${t('cli.solve.noLever')}`] : conflicts),
    ...(none.largestDays === null ? [] : [t('cli.solve.largestDays', { days: none.largestDays })]),
    ...none.lowestShares.map((percent, index) =>
      t('cli.solve.lowestShare', {
        material: view.shares[index]?.materialId ?? '',
        percent: f.percent(percent),
      }),
    ),
  ].join('\n');
}
