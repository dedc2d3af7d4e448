import type { Language } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import type { SolveView } from '@shared/features/solve/contract';
import type { Formatter } from '@shared/report/report-message';
import { formats } from '@shared/words/formats';

/** What was asked, in a sentence for a terminal. */
export function solveHead(view: SolveView, language: Language, nameOf: Formatter['nameOf']): string {
  const t = translator(language);
  const f = formats(language);
  const [share] = view.shares;
  const goals = [
    ...(view.least === null ? [] : [t(`cli.solve.least.${view.least}`)]),
    ...(view.keep === null
      ? []
      : [
          t('cli.solve.keep', {
            lines: view.keep.lines.map((id) => nameOf({ of: 'use', id })),
            from: { date: view.keep.from },
          }),
        ]),
    ...(view.coverDays === null ? [] : [t('cli.solve.goalDays', { days: view.coverDays })]),
    ...(share === undefined
      ? []
      : [
          t('cli.solve.goalShare', {
            percent: f.percentExact(share.atMostPercent),
            country: nameOf({ of: 'country', id: share.countryId }),
            year: share.year,
          }),
        ]),
  ];
  return t('cli.solve.head', {
    scenario: view.scenarioName,
    economy: nameOf({ of: 'country', id: view.window.economyId }),
    stage: t(`stage.${view.window.stage}`),
    start: { date: view.window.start },
    materials: view.materials,
    goal: goals.join(t('cli.solve.and')),
    decided: { date: view.decided },
    years: view.years,
    rate: f.percentExact(view.discountPercent),
  });
}
