import { FEWEST_USUAL, USUAL_MONTHS } from './month-rules';
import { type Month, type Months, monthNumber, monthOf } from './months';

/** The least and the most of what is usual before a month, in the unit of its series. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
  /** The newest month that they rest on. */
  readonly until: Month;
}

/**
 * The bounds of a month by the 24 before it, without months under a measure and those that are not known; where a measure left
 * fewer than twelve of them, by the last 24 without one. Null where there are no twelve. Source: docs/watch.md 2.
 */
export function boundsBy(
  months: Months,
  underMeasure: (month: Month) => boolean,
): (month: Month) => Bounds | null {
  const usual = [...months]
    .flatMap(([month, value]) => (underMeasure(month) ? [] : [{ at: monthNumber(month), value }]))
    .sort((a, b) => a.at - b.at);
  return (month) => {
    const at = monthNumber(month);
    const before = usual.filter((one) => one.at < at);
    const near = before.filter((one) => one.at >= at - USUAL_MONTHS);
    const taken = near.length < FEWEST_USUAL ? before.slice(-USUAL_MONTHS) : near;
    const last = taken.at(-1);
    if (last === undefined || taken.length < FEWEST_USUAL) return null;
    const values = taken.map(({ value }) => value);
    return { low: Math.min(...values), high: Math.max(...values), until: monthOf(last.at) };
  };
}
