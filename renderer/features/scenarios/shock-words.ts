import type { Reference } from '@shared/domain/plan';
import type { Shock } from '@shared/domain/shock';
import type { Words } from '../../app/language';
import { dayLabel } from '../../charts/time-scale';

/** "China to Japan, all stages, 1 Apr to 28 Sep 2027": the scope of a shock in one line. */
export function shockScopeWords(
  shock: Shock,
  reference: Reference,
  { t, f, nameOf, language }: Words,
): string {
  const country = (id: string): string => {
    const found = reference.countries.find((candidate) => candidate.id === id);
    return found === undefined ? id : nameOf(found);
  };
  const to =
    shock.destinations.length === 0 ? t('scenarios.everywhere') : f.list(shock.destinations.map(country));
  const stages =
    shock.stages.length === 0
      ? t('scenarios.allStages')
      : f.list(shock.stages.map((stage) => t(`stage.${stage}`)));
  const endYear = Number(shock.end.slice(0, 4));
  return t('scenarios.scopeWords', {
    from: country(shock.imposedBy),
    to,
    stages,
    start: dayLabel(shock.start, language, endYear),
    end: dayLabel(shock.end, language),
  });
}

/** "Licences: 25 % approved, 45 days late" or "Export ban", on a bar of the time axis. */
export function shockBarWords(shock: Shock, { t }: Words): string {
  if (shock.kind === 'ban') return t('scenarios.bar.ban');
  return t('scenarios.bar.licence', { approved: shock.approvedPercent, delay: shock.delayDays });
}
