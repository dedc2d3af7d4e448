import type { IsoDate } from '../base/calendar';
import type { MeasureCost } from './tables/measure-cost';

/** What the measures of a scenario cost together. */
export interface CostOfMeasures {
  /** Present value, yen, over those whose cost is known. */
  readonly yen: number;
  /** How many there are whose cost nobody knows: the sum is then short of these. */
  readonly notKnown: number;
  /** The last day on which one of them is decided; null where nobody has said. */
  readonly decided: IsoDate | null;
}

/** Adds them up; null for a scenario without any. */
export function costOfMeasures(costs: readonly MeasureCost[]): CostOfMeasures | null {
  if (costs.length === 0) return null;
  const days = costs.flatMap(({ decided }) => decided ?? []).sort();
  return {
    yen: costs.reduce((sum, { costYen }) => sum + (costYen ?? 0), 0),
    notKnown: costs.filter(({ costYen }) => costYen === null).length,
    decided: days.at(-1) ?? null,
  };
}
