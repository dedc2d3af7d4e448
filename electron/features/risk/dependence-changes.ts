import type { CountryId } from '@shared/model/country';
import type { DependenceChange, DependenceState } from '@shared/model/dependence';
import type { ShareSetKey } from '@shared/model/tables/share';
import { dependenceChange } from '../../engine/targets';
import {
  demandOf,
  describedStages,
  type ProjectRows,
  projectCase,
  reliefOf,
} from '../../plan/case/project-case';

/**
 * The change in direct dependence on X up to the year in view, in tonnes and in percent, by its four levers. Counted
 * from `sinceYear`, by default the first year with shares and demand, at the last stage that has both.
 * @returns nothing where one of the two years has no shares or no demand
 */
export function dependenceChanges(
  rows: ProjectRows,
  set: ShareSetKey,
  countryIds: readonly CountryId[],
  sinceYear: number | null,
): DependenceChange[] {
  const years = [...new Set(rows.plan.shares.map(({ year }) => year))].sort((a, b) => a - b);
  const to = stateOf(rows, set, countryIds);
  const first = sinceYear ?? years.find((year) => stateOf(rows, { ...set, year }, countryIds) !== null);
  if (to === null || first === undefined || first >= set.year) return [];
  const from = stateOf(rows, { ...set, year: first }, countryIds);
  if (from === null || from.demandTonnes === 0 || to.demandTonnes === 0) return [];
  return [dependenceChange(from, to, 'tonnes'), dependenceChange(from, to, 'percent')];
}

function stateOf(
  rows: ProjectRows,
  set: ShareSetKey,
  countryIds: readonly CountryId[],
): DependenceState | null {
  const demand = demandOf(rows.reference, rows.plan, set);
  if (demand === null || !describedStages(rows.plan, set).includes(set.stage)) return null;
  const { inflows } = projectCase(rows, set).chain;
  const relief = reliefOf(rows.plan, set);
  return {
    year: set.year,
    sharePercent: inflows.reduce(
      (sum, { countryId, percent }) => (countryIds.includes(countryId) ? sum + percent : sum),
      0,
    ),
    demandTonnes: demand,
    recyclingTonnes: relief?.recyclingTonnes ?? 0,
    substitutionPercent: relief?.substitutionPercent ?? 0,
  };
}
