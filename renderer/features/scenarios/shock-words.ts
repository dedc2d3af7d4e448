import { unreachable } from '@shared/base/refusal';
import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import type { Shock } from '@shared/model/shock';
import { fittingMass } from '@shared/words/fitting-figure';
import { dayLabel } from '../../kit/charts/time-scale';
import type { Words } from '../../kit/state/language';

/** "China to Japan, all stages, 1 Apr to 28 Sep 2027": the scope of a shock in one line. */
export function shockScopeWords(
  shock: Shock,
  reference: Reference,
  { t, f, nameOf, language }: Words,
): string {
  const country = (id: string): string => {
    const found = byId(reference.countries, id);
    return found === undefined ? id : nameOf(found);
  };
  const to =
    shock.destinations.length === 0 ? t('scenarios.everywhere') : f.list(shock.destinations.map(country));
  const stages =
    shock.stages.length === 0
      ? t('scenarios.allStages')
      : f.list(shock.stages.map((stage) => t(`stage.${stage}`)));
  const endYear = Number(shock.end.slice(0, 4));
  if (shock.kind === 'outage') {
    const supplier = byId(reference.suppliers, shock.supplierId);
    return t('scenarios.outageWords', {
      supplier: supplier === undefined ? shock.supplierId : nameOf(supplier),
      country: country(supplier?.countryId ?? shock.imposedBy),
      start: dayLabel(shock.start, language, endYear),
      end: dayLabel(shock.end, language),
    });
  }
  return t('scenarios.scopeWords', {
    from: country(shock.imposedBy),
    to,
    stages,
    start: dayLabel(shock.start, language, endYear),
    end: dayLabel(shock.end, language),
  });
}

/** "Licences: 25 % approved, 45 days late" or "Export ban", on a bar of the time axis. */
export function shockBarWords(shock: Shock, { t, f }: Words): string {
  switch (shock.kind) {
    case 'ban':
      return t('scenarios.bar.ban');
    case 'licence':
      return t('scenarios.bar.licence', { approved: shock.approvedPercent, delay: shock.delayDays });
    case 'quota':
      return t('scenarios.bar.quota', {
        mass: fittingMass(shock.ceilingTonnes, f),
        period: t(`scenarios.period.${shock.period}`),
      });
    case 'outage':
      return t('scenarios.bar.outage', { left: shock.remainingPercent });
    case 'tax':
      return t('scenarios.bar.tax', { tax: shock.taxPercent });
    case 'leak':
      return t('scenarios.bar.leak', { percent: shock.percent, delay: shock.delayDays });
    default:
      return unreachable(shock);
  }
}
