import { derivedFrom } from '@shared/base/derived';
import { floatAt } from '@shared/base/element-at';
import type { CoverLevel, MaterialModel, ReplenishmentModel, WhatIfModel } from '@shared/model/what-if';
import { yearSpans } from '../year-spans';
import { sumOfNeeds } from './daily-need';

/** What a coverage rule looks at on each day of the window, tonnes REO. */
export interface DailyLevels {
  readonly reorderAt: Float64Array;
  readonly orderUpTo: Float64Array;
}

/**
 * The levels of a coverage rule day by day; null without one. Coming need is looked at past the window. Worked out once for a
 * window: sampled runs ask for it thousands of times.
 * Source: docs/engine.md 4.3. @param need of the window, by day
 * @returns not to be written to
 */
export function coverLevels(
  model: WhatIfModel,
  material: MaterialModel,
  need: Float64Array,
): DailyLevels | null {
  const { replenishment: rule } = material;
  if (rule === undefined) return null;
  return levels(material, model.start, [need.length], () => workOut(model, material, rule, need));
}

const levels = derivedFrom<DailyLevels>();

function workOut(
  model: WhatIfModel,
  material: MaterialModel,
  rule: ReplenishmentModel,
  need: Float64Array,
): DailyLevels {
  const { length } = need;
  const further = 1 + daysAhead(rule);
  const needBefore = summedBefore(
    further === 1 ? need : sumOfNeeds(model, material, yearSpans(model.start, 0, length + further)),
  );
  const byDay = (level: CoverLevel) =>
    Float64Array.from({ length }, (_, day) =>
      level.kind === 'tonnes'
        ? level.tonnes
        : floatAt(needBefore, day + 1 + level.days) - floatAt(needBefore, day + 1),
    );
  return { reorderAt: byDay(rule.reorderAt), orderUpTo: byDay(rule.orderUpTo) };
}

/** How many days of coming need a rule looks at. */
function daysAhead({ reorderAt, orderUpTo }: ReplenishmentModel): number {
  return Math.max(0, ...[reorderAt, orderUpTo].map((level) => (level.kind === 'days' ? level.days : 0)));
}

/** Sum of the days before each day: n + 1 entries. */
function summedBefore(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let day = 0; day < values.length; day++) sums[day + 1] = floatAt(sums, day) + floatAt(values, day);
  return sums;
}
