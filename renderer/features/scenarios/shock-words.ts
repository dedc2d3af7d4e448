import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import { kindOf, plantOf, type Shock, termOf } from '@shared/model/shock';
import { termKey } from '@shared/model/shock-words';
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
  const plant = plantOf(shock);
  if (plant !== null) {
    const supplier = byId(reference.suppliers, plant);
    return t('scenarios.outageWords', {
      supplier: supplier === undefined ? plant : nameOf(supplier),
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
  const params = kindOf(shock).barParams(shock, {
    mass: (tonnes) => fittingMass(tonnes, f),
    option: (term) => t(termKey(shock.kind, term, String(termOf(shock, term)))),
  });
  return t(`shock.bar.${shock.kind}`, params);
}
