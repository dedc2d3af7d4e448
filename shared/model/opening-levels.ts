import { addDays, type IsoDate } from '../base/calendar';
import type { Plan } from './plan';
import { levelOn } from './stock-level-on';
import { keyOf } from './table';
import { TABLES } from './tables';
import type { Override, OverrideField } from './tables/override';

/** A plan with the overrides in force in it. */
interface Resolved {
  readonly plan: Plan;
  readonly overrides: ReadonlyMap<OverrideField, ReadonlyMap<string, Override>>;
}

/**
 * The plan as a run begins with it: a stock of which dated levels are kept opens with the last one before the first day, with
 * the mark and source of that; what a scenario says of it wins. A list of which nothing is kept stays the list that it is.
 * Source: docs/engine.md 2.9.
 */
export function withOpeningLevels({ plan, overrides }: Resolved, start: IsoDate): Plan {
  if (plan.levels.length === 0) return plan;
  const said = overrides.get('stock.tonnes');
  const before = addDays(start, -1);
  let isChanged = false;
  const stocks = plan.stocks.map((stock) => {
    const level =
      said?.has(keyOf(TABLES.stock, stock)) === true ? undefined : levelOn(plan.levels, stock, before);
    if (level === undefined) return stock;
    isChanged = true;
    const { tonnes, mark, sourceId, note } = level;
    return { ...stock, tonnes, mark, sourceId, note, low: null, high: null }; // a range was said of the amount that it replaces
  });
  return isChanged ? { ...plan, stocks } : plan;
}
