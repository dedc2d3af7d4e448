import { byId } from '@shared/model/catalogue';
import type { Reference } from '@shared/model/plan';
import { kindOf, plantOf, type Shock, termOf } from '@shared/model/shock';
import { termKey } from '@shared/model/shock-words';
import { dayLabel } from '@shared/words/day-label';
import { fittingMass } from '@shared/words/fitting-figure';
import type { Named, Words } from '../../kit/state/language';

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
  const scope = t('scenarios.scopeWords', {
    from: country(shock.imposedBy),
    to,
    stages,
    start: dayLabel(shock.start, language, endYear),
    end: dayLabel(shock.end, language),
  });
  const asked = askedWords(shock, reference, { t, f, nameOf });
  return asked.length === 0 ? scope : t('scenarios.scopeAsked', { scope, asked: f.list(asked) });
}

/** "for tier 1", "from Northern Alloys", "not from Southern Oxides": whom it asks, where it asks some alone. */
function askedWords(
  shock: Shock,
  { suppliers, uses: known }: Reference,
  { t, f, nameOf }: Pick<Words, 't' | 'f' | 'nameOf'>,
): string[] {
  const asked = kindOf(shock).asking?.of(shock);
  if (asked === undefined) return [];
  const called = (rows: readonly (Named & { readonly id: string })[], id: string) => {
    const found = byId(rows, id);
    return found === undefined ? id : nameOf(found);
  };
  const { tiers, uses } = asked.endUses;
  const ends = [
    ...tiers.map((tier) => t('scenarios.tier', { tier })),
    ...uses.map((id) => called(known, id)),
  ];
  const firms = (ids: readonly string[]) => f.list(ids.map((id) => called(suppliers, id)));
  return [
    ...(ends.length === 0 ? [] : [t('scenarios.asked.uses', { uses: f.list(ends) })]),
    ...(asked.firms.length === 0 ? [] : [t('scenarios.asked.firms', { firms: firms(asked.firms) })]),
    ...(asked.exempt.length === 0 ? [] : [t('scenarios.asked.exempt', { firms: firms(asked.exempt) })]),
  ];
}

/** "Licences: 25 % approved, 45 days late" or "Export ban", on a bar of the time axis. */
export function shockBarWords(shock: Shock, { t, f }: Words): string {
  const params = kindOf(shock).barParams(shock, {
    mass: (tonnes) => fittingMass(tonnes, f),
    option: (term) => t(termKey(shock.kind, term, String(termOf(shock, term)))),
  });
  return t(`shock.bar.${shock.kind}`, params);
}
