import type { Language } from '@shared/base/message';
import { translator } from '@shared/catalogue/translate';
import type { SolveView } from '@shared/features/solve/contract';
import { formats } from '@shared/words/formats';

/** What was asked, in a sentence for a terminal. */
export function solveHead(view: SolveView, language: Language): string {
  const t = translator(language);
  const f = formats(language);
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
    decided: view.decided,
    years: view.years,
    rate: f.percentExact(view.discountPercent),
  });
}
