import { addDays } from '@shared/base/calendar';
import type { Reference } from '@shared/model/plan';
import type { ResolvedScenario } from '@shared/model/resolution';
import { newOfKind, type Shock } from '@shared/model/shock';
import { type BuiltModel, buildModel } from './build-model';

/**
 * The model of a scenario with every feed that crosses a border, whether one of its shocks reaches it or not: for
 * questions that stop what the scenario does not stop.
 * @throws Refusal as buildModel(), or `refusal.model.feedLoop` when a place of a chain feeds itself
 */
export function buildWithFeeds(
  resolved: ResolvedScenario,
  reference: Reference,
  materials: readonly string[],
  shocks = resolved.shocks,
): BuiltModel {
  const built = buildModel(resolved, reference, materials, anyStop(resolved, reference));
  return { ...built, model: { ...built.model, shocks } };
}

/** Shocks of which one reaches every feed that crosses a border: only to have the feeds filled in, never run. */
function anyStop({ window }: ResolvedScenario, { countries }: Reference): Shock[] {
  const when = { start: window.start, end: addDays(window.start, window.days) };
  return countries.map(({ id }) => newOfKind('ban', { id: `stop of ${id}`, imposedBy: id, ...when }));
}
