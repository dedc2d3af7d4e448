import { addDays } from '@shared/base/calendar';
import type { Language } from '@shared/base/message';
import { type Notice, Refusal } from '@shared/base/refusal';
import { translator } from '@shared/catalogue/translate';
import type { SolveQuestion } from '@shared/features/solve/contract';
import { byId, nameIn } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import type { Reference } from '@shared/model/plan';
import type { ResolvedScenario } from '@shared/model/resolution';
import { newOfKind, type Shock } from '@shared/model/shock';
import type { WhatIfModel } from '@shared/model/what-if';
import { stretchOf, withRemoved } from '../../engine/stress';
import { imposing } from '../../plan/levers/imposing';
import { withNamedSuppliers } from '../../plan/levers/named-suppliers';
import { solverModel } from '../../plan/levers/solver-model';
import { buildModel } from '../../plan/model/build-model';

/** A scenario with the question's cut-off and window laid over it, and the model that the solver asks. */
export interface AskedScenario {
  readonly asked: ResolvedScenario;
  /** Length of the scenario's own run; the question's is longer where it asks for more days. */
  readonly scenarioDays: number;
  /** What the question cuts off, as shocks that the answer's scenario takes along. */
  readonly cutOff: readonly Shock[];
  readonly model: WhatIfModel;
  /** The scenario's own, with the tiers of its stocks and their rules. */
  readonly tiered: WhatIfModel;
  readonly giveWay: readonly CountryId[];
  readonly remarks: readonly Notice[];
}

/** @throws Refusal: an unknown country, nothing to run */
export function askScenario(
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
    return found;
  };
  if (question.share !== null) named(question.share.countryId, 'share.countryId');
  for (const [index, country] of question.open.entries()) named(country, `open.${index}`);
  const cutOff = question.cutOff.map((country, index) => {
    const found = named(country, `cutOff.${index}`);
    const labelIn = (language: Language) =>
      translator(language)('solve.shock', { country: nameIn(language, found) });
    const labels = { label: labelIn('en'), labelJa: labelIn('ja') };
    return cutOffShock(country, window, question.materials, labels);
  });
  const shocks = [...resolved.shocks, ...cutOff];
  const asked = { ...resolved, window, shocks };
  const built = buildModel(withNamedSuppliers(asked, reference), reference, question.materials);
  const model = solverModel({ ...built.model, shocks: resolved.shocks });
  return {
    asked,
    scenarioDays: resolved.window.days,
    cutOff,
    model: withoutCountries(model, question.cutOff),
    tiered: built.model,
    giveWay: givingWay(question, resolved.shocks),
    remarks: built.remarks,
  };
}

/** What an answer's scenario says of a country that is cut off: from the first to the last day nothing leaves it, to anybody and at any stage. */
function cutOffShock(
  imposedBy: CountryId,
  { start, days }: Pick<WhatIfModel, 'start' | 'days'>,
  materials: SolveQuestion['materials'],
  labels: Pick<Shock, 'label' | 'labelJa'>,
): Shock {
  const scope = { imposedBy, materials, start, end: addDays(start, days) };
  return newOfKind('ban', { id: `cut-off-${imposedBy}`, ...labels, ...scope });
}

/** The model as it is asked: without these countries, as stress means it, for the whole run. */
export function withoutCountries(model: WhatIfModel, countries: readonly CountryId[]): WhatIfModel {
  const nodes = countries.map((countryId) => ({ kind: 'country' as const, countryId }));
  return nodes.length === 0 ? model : withRemoved(model, nodes, stretchOf(model, { from: null, days: null }));
}

/** Who is cut off or restricted, whose share is to fall, and who is opened: a new offtake may take the place of what they deliver. */
export function givingWay(
  { cutOff, share, open }: Pick<SolveQuestion, 'cutOff' | 'share' | 'open'>,
  shocks: readonly Shock[],
): CountryId[] {
  return [
    ...new Set([...cutOff, ...imposing(shocks), ...(share === null ? [] : [share.countryId]), ...open]),
  ];
}
