import { Refusal } from '@shared/base/refusal';
import { isYear } from '@shared/base/year-range';
import { byId } from '@shared/model/catalogue';
import type { CountryId } from '@shared/model/country';
import { textOf } from '@shared/model/missing-figures';
import type { Plan, Reference, ScenarioBook } from '@shared/model/plan';
import { type ResolvedScenario, resolveScenario } from '@shared/model/resolution';
import type { Use } from '@shared/model/tables/use';
import type { ProjectClient } from '../../threads/workbench';
import type { Session } from '../session';

/** The part of the plan that is read; a missing field means all. */
export type PlanFilter = Parameters<ProjectClient['plan']>[0];

/** What an edit of figures reads: the plan, and what a scenario makes of it. */
export interface FigureSource {
  readonly within: PlanFilter;
  readonly reference: Reference;
  readonly book: ScenarioBook;
  readonly base: Plan;
  /** Equals `base` when no scenario is selected. */
  readonly plan: Plan;
  /** Null: the plan itself. */
  readonly scenarioId: string | null;
  /** In force under the scenario, its parents' among them; null for the plan itself. */
  readonly overrides: ResolvedScenario['overrides'] | null;
}

/**
 * Reads what figures are edited in.
 * @param within the part of the plan in which all of them lie
 * @throws Refusal for an unknown scenario
 */
export async function figureSource(
  session: Session,
  within: PlanFilter,
  scenarioId: string | null,
): Promise<FigureSource> {
  const [reference, base, book] = await Promise.all([
    session.project.reference(),
    session.project.plan(within),
    session.project.scenarios(),
  ]);
  const { plan, overrides } =
    scenarioId === null ? { plan: base, overrides: null } : resolveScenario(base, book, scenarioId);
  return { within, reference, book, base, plan, scenarioId, overrides };
}

/** @throws Refusal `refusal.reference.unknownEconomy` */
export function economyOf({ countries }: Reference, text: string | undefined) {
  const found = byId(countries, text);
  if (found?.isEconomy !== true)
    throw new Refusal('refusal.reference.unknownEconomy', { economy: textOf(text) });
  return found;
}

/** A use, of one economy where that is said. @throws Refusal `refusal.need.unknownUse` */
export function knownUse({ uses }: Reference, useId: string | undefined, economyId?: CountryId): Use {
  const found = byId(uses, useId);
  if (found === undefined || (economyId ?? found.economyId) !== found.economyId)
    throw new Refusal('refusal.need.unknownUse', { use: textOf(useId) });
  return found;
}

/** The year of a key. @throws Refusal `refusal.share.year` */
export function yearOf(text: string | undefined): number {
  const year = Number(text);
  if (!isYear(year)) throw new Refusal('refusal.share.year', { year: textOf(text) });
  return year;
}
