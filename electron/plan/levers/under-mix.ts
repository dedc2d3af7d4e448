import { yearOf } from '@shared/base/calendar';
import { Refusal } from '@shared/base/refusal';
import type { CountryId } from '@shared/model/country';
import type { Lever, Mix } from '@shared/model/lever';
import { inMix, inYear, sumUnder } from '@shared/model/missing-figures';
import type { Reference } from '@shared/model/plan';
import type { ResolvedScenario } from '@shared/model/resolution';
import type { WhatIfModel } from '@shared/model/what-if';
import { windowYears } from '../../engine/solve';
import { buildModel } from '../model/build-model';
import { imposing } from './imposing';
import { leversAtOnce } from './levers-at-once';
import { mixOverrides } from './mix-overrides';
import { withNamedSuppliers } from './named-suppliers';
import type { OverrideValue } from './override-value';
import { solverModel } from './solver-model';

/**
 * What a scenario has to say otherwise so that what is done about its shocks is in it from the first day, or by steps from its year on. An offtake fills what
 * is allocated to nobody, and then takes the place of whoever imposes the shocks in force, or else of the largest deliverer.
 * Source: docs/engine.md 10.6.
 * @param mix saving in percentage points, recycling and offtakes in tonnes REO a year, by the id of the lever
 * @throws Refusal: an unknown lever or supplier, or a material that has nothing to run
 */
export function overridesUnderMix(
  resolved: ResolvedScenario,
  reference: Reference,
  mix: Mix,
): OverrideValue[] {
  const levers = leversAtOnce(mix, yearOf(resolved.window.start)).filter(({ id }) => inMix(mix, id) > 0);
  const asked = withNamedSuppliers(resolved, reference);
  return [...new Set(levers.map(({ materialId }) => materialId))].flatMap((materialId) => {
    const model = solverModel(buildModel(asked, reference, [materialId]).model);
    const own = levers.filter((lever) => lever.materialId === materialId);
    requireSuppliers(own, model);
    return mixOverrides(resolved, reference, { model, levers: own, giveWay: givingWay(model) }, mix);
  });
}

/** An offtake from somebody who does not deliver the material would do nothing without a word. */
function requireSuppliers(levers: readonly Lever[], { materials }: WhatIfModel): void {
  const known = new Set(materials.flatMap(({ suppliers }) => suppliers.map(({ supplierId }) => supplierId)));
  for (const lever of levers)
    if (lever.kind === 'offtake' && !known.has(lever.supplierId))
      throw new Refusal('refusal.solve.unknownLever', { lever: lever.id }, { field: 'mix' });
}

function givingWay(model: WhatIfModel): CountryId[] {
  const by = imposing(model.shocks);
  return by.length > 0 ? by : largestOf(model);
}

/** Who delivers most in the first year of the window, the economy itself left out. */
function largestOf({ economyId, ...model }: WhatIfModel): CountryId[] {
  const [year = 0] = windowYears({ economyId, ...model });
  const sums = new Map<CountryId, number>();
  for (const { countryId, percent } of model.materials.flatMap(({ suppliers }) => suppliers))
    if (countryId !== economyId) sums.set(countryId, sumUnder(sums, countryId) + inYear(percent, year));
  const [largest] = [...sums].sort(([, a], [, b]) => b - a);
  return largest === undefined ? [] : [largest[0]];
}
