import { addDays } from '@shared/base/calendar';
import { type Notice, Refusal } from '@shared/base/refusal';
import type { SolveQuestion } from '@shared/features/solve/contract';
import { byId, nameIn } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import type { Reference } from '@shared/model/plan';
import type { ResolvedScenario } from '@shared/model/resolution';
import { newOfKind, plantOf, type Shock } from '@shared/model/shock';
import type { MaterialModel, SupplierModel, WhatIfModel } from '@shared/model/what-if';
import { buildModel } from '../../plan/model/build-model';
import type { Session } from '../../plan/session';

/** A scenario with the question's cut-off and window laid over it, and the model that the solver asks. */
export interface AskedScenario {
  readonly asked: ResolvedScenario;
  /** Length of the scenario's own run; the question's is longer where it asks for more days. */
  readonly scenarioDays: number;
  /** What the question cuts off, as shocks that the answer's scenario takes along. */
  readonly cutOff: readonly Shock[];
  readonly model: WhatIfModel;
  readonly giveWay: readonly CountryId[];
  readonly remarks: readonly Notice[];
}

/** @throws Refusal: an unknown country, nothing to run */
export function askScenario(
  session: Session,
  resolved: ResolvedScenario,
  reference: Reference,
  question: SolveQuestion,
): AskedScenario {
  const window = {
    ...resolved.window,
    start: question.start ?? resolved.window.start,
    days: Math.max(resolved.window.days, question.coverDays ?? 0),
  };
  const named = (country: string, field: string) => {
    const found = byId(reference.countries, country);
    if (found === undefined) throw new Refusal('refusal.solve.country', { country }, { field });
    return nameIn(session.language, found);
  };
  if (question.share !== null) named(question.share.countryId, 'share.countryId');
  const cutOff = question.cutOff.map((country, index) => {
    const label = session.say('solve.shock', { country: named(country, `cutOff.${index}`) });
    return cutOffShock(country, window, question.materials, label);
  });
  const shocks = [...resolved.shocks, ...cutOff];
  const asked = { ...resolved, window, shocks };
  const built = buildModel(asked, reference, question.materials);
  return {
    asked,
    scenarioDays: resolved.window.days,
    cutOff,
    model: solverModel(built.model, reference),
    giveWay: givingWay(question, resolved.shocks),
    remarks: built.remarks,
  };
}

/** Nothing is dispatched from the first to the last day of the run. */
export function cutOffShock(
  imposedBy: CountryId,
  { start, days, economyId }: Pick<WhatIfModel, 'start' | 'days' | 'economyId'>,
  materials: SolveQuestion['materials'],
  label: string,
): Shock {
  const scope = { imposedBy, materials, destinations: [economyId], start, end: addDays(start, days) };
  return newOfKind('ban', { id: `cut-off-${imposedBy}`, label, ...scope });
}

/** Who is cut off or restricted, and whose share is to fall: a new offtake takes the place of what they deliver. */
export function givingWay(
  { cutOff, share }: Pick<SolveQuestion, 'cutOff' | 'share'>,
  shocks: readonly Shock[],
): CountryId[] {
  // What happens at a plant is nobody's measure: the other suppliers of its country can still take on an offtake.
  const imposed = shocks.flatMap((shock) => (plantOf(shock) === null ? [shock.imposedBy] : []));
  return [...new Set([...cutOff, ...imposed, ...(share === null ? [] : [share.countryId])])];
}

/**
 * The straight model that can be solved: the tiers of stock taken together, each year with shares of its own, and the
 * named suppliers that could deliver but have no share yet.
 */
export function solverModel(model: WhatIfModel, reference: Reference): WhatIfModel {
  return {
    ...model,
    materials: model.materials.map(
      ({ stocks: _tiers, ...material }): MaterialModel => ({
        ...material,
        carriedShares: {},
        suppliers: [...material.suppliers, ...suppliersWithoutShare(material, model, reference)],
      }),
    ),
  };
}

function suppliersWithoutShare(
  material: MaterialModel,
  { stage }: WhatIfModel,
  reference: Reference,
): SupplierModel[] {
  const known = new Set(material.suppliers.map(({ supplierId }) => supplierId));
  return reference.suppliers.flatMap((supplier): SupplierModel[] => {
    if (supplier.stage !== stage || supplier.kind === 'aggregate' || known.has(supplier.id)) return [];
    const capacity = reference.capacities.find(
      (row) => row.supplierId === supplier.id && row.materialId === material.materialId,
    );
    if (capacity === undefined) return [];
    const percent = Object.fromEntries(Object.keys(material.totalSupply).map((year) => [Number(year), 0]));
    const { id: supplierId, countryId, leadTimeDays } = supplier;
    return [{ supplierId, countryId, leadTimeDays, percent, capacity: capacity.tonnesPerYear }];
  });
}
