import type { SureView } from '@shared/features/sure/view';
import { nameIn } from '@shared/model/catalogue';
import { dayLabel } from '@shared/words/day-label';
import { useWords } from '../../kit/state/language';

/** In a sentence: how often a line is reduced, from when, and what is at stake; under it what was drawn. */
export function SureLead({ view }: { readonly view: SureView }) {
  const { t, f, language } = useWords();
  const { scenarios, window, result } = view;
  const [run] = result.runs;
  const [scenario] = scenarios;
  if (run === undefined || scenario === undefined) return null;
  const { firstDay, firstDraws, lostValue } = run;
  const said = [
    firstDay === null
      ? t('sure.lead.never')
      : t('sure.lead.first', {
          chance: f.whole(firstDraws),
          draws: f.whole(result.draws),
          early: dayLabel(firstDay.early, language),
          late: dayLabel(firstDay.late, language),
        }),
    ...(lostValue === null
      ? []
      : [t('sure.lead.value', { low: f.money(lostValue.low), high: f.money(lostValue.high) })]),
  ];
  return (
    <div>
      <p className="ld-head" data-testid="sure-lead">
        {f.sentences(said)}
      </p>
      <p className="ld-caption ld-row ld-wrap">
        {t('sure.asked', {
          name: nameIn(language, scenario),
          draws: f.whole(result.draws),
          seed: String(result.seed),
          days: f.whole(window.days),
          start: dayLabel(window.start, language),
        })}
        <span className="ld-exposure">{t('term.exposure')}</span>
      </p>
    </div>
  );
}
