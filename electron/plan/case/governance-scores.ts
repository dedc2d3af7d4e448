import type { Governance } from '@shared/model/tables/governance';
import type { ScoreOf } from './stage-case';

/**
 * Scores of one indicator for a year: of that year, else of the latest before it, else of the earliest after it.
 * A country without any has none: missing is not zero.
 */
export function scoresFor(
  rows: readonly Governance[],
  indicator: Governance['indicator'],
  year: number,
): ScoreOf {
  const best = new Map<string, Governance>();
  for (const row of rows) {
    if (row.indicator !== indicator) continue;
    const held = best.get(row.countryId);
    if (held === undefined || nearer(row.year, held.year, year)) best.set(row.countryId, row);
  }
  return (countryId) => {
    const found = best.get(countryId);
    return found === undefined ? null : { score: found.score, sourceId: found.sourceId ?? found.id };
  };
}

function nearer(candidate: number, held: number, wanted: number): boolean {
  if (candidate <= wanted !== held <= wanted) return candidate <= wanted;
  return candidate <= wanted ? candidate > held : candidate < held;
}
