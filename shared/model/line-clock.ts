import { dayNumber } from '../base/calendar';
import { rulingStops, weights } from './headline';
import type { MaterialId } from './material';
import type { WhatIfModel } from './what-if';
import type { LineResult, Moment, WhatIfResult } from './what-if-result';

/** A line of a run beside the same line of the run that it is compared with. */
export interface ClockLine
  extends Pick<
    LineResult,
    | 'useId'
    | 'materialIds'
    | 'standsFrom'
    | 'restart'
    | 'binding'
    | 'daysBelowFull'
    | 'daysStanding'
    | 'lostDays'
    | 'lostValue'
  > {
  /** The lowest of its tiers. */
  readonly tier: number;
  /** Reduced from: first moment below full load; null where it runs in full to the end. */
  readonly stop: Moment | null;
  /** What holds it back at the stop weighs too little to rule a headline. Source: docs/engine.md 5.5. */
  readonly isLight: boolean;
  /** First reduced for want of what weighs enough; null where it never is. */
  readonly ruledFrom: Moment | null;
  readonly comparedStop: Moment | null;
  /** Whole days by which it stops sooner than there (positive) or later; null where it does not stop in both. */
  readonly daysEarlier: number | null;
  /** The lowest cover of the materials that it needs in the window, days; null where it needs none. */
  readonly lowestCover: { readonly materialId: MaterialId; readonly days: number } | null;
}

/** What all lines together say. */
export interface LineTotals {
  readonly lines: number;
  /** Lines reduced: below full load on some day. */
  readonly stopping: number;
  /** Of them, those that stand on some day. */
  readonly standing: number;
  /** Output that is not made, in days of full output, added up over the lines. */
  readonly lostDays: number;
  /** When the last of the lines that stop runs in full again; null where none stops, or one does not in the window. */
  readonly allBack: Moment | null;
  /** Lines that do not run in full again in the window. */
  readonly notBack: number;
}

/** The lowest tier of each line, by use. */
export function lineTiers(model: WhatIfModel): Record<string, number> {
  const tiers: Record<string, number> = {};
  for (const { uses } of model.materials)
    for (const { useId, tier } of uses) tiers[useId] = Math.min(tiers[useId] ?? tier, tier);
  return tiers;
}

/**
 * The lines of a run in the order of a headline: by the day on which what weighs enough first reduces them, then those that
 * light materials alone hold back, then those that run in full; of equal ones the one that the model names first. Source:
 * docs/engine.md 5.2, 5.5.
 * @param compared lines of the run beside it; those that it has not stop in this run alone
 * @param tiers of each line, by use
 */
export function lineClock(
  { lines, materials }: Pick<WhatIfResult, 'lines' | 'materials'>,
  compared: readonly Pick<LineResult, 'useId' | 'firstStop'>[],
  tiers: Readonly<Record<string, number>>,
): ClockLine[] {
  const weighed = weights(materials);
  const ruled = new Map(
    rulingStops({ lines, materials }, weighed).map(({ useId, moment }) => [useId, moment]),
  );
  const covers = materials.map(({ materialId, uses, series }) => ({
    materialId,
    days: lowestOf(series.cover),
    needing: new Set(uses.flatMap(({ useId, need }) => (need > 0 ? useId : []))),
  }));
  const clock = lines.map(({ firstStop: stop, lostTonnes: _, ...line }): ClockLine => {
    const comparedStop = compared.find(({ useId }) => useId === line.useId)?.firstStop ?? null;
    return {
      ...line,
      tier: tiers[line.useId] ?? 1,
      stop,
      isLight: line.binding !== null && !weighed.isHeavy(line.binding, line.useId),
      ruledFrom: ruled.get(line.useId) ?? null,
      comparedStop,
      daysEarlier: stop === null || comparedStop === null ? null : daysEarlier(stop, comparedStop),
      lowestCover: lowestCoverOf(line.useId, covers),
    };
  });
  return clock.sort(byRule);
}

/** Sorts lines as a headline reads them; of equal ones the model's order stays. Source: docs/engine.md 5.5. */
export function byRule(a: RuledLine, b: RuledLine): number {
  const byStop = a.ruledFrom === null ? dayOf(a.stop) - dayOf(b.stop) : 0;
  return dayOf(a.ruledFrom) - dayOf(b.ruledFrom) || byStop;
}

/** What a line's place in a list hangs on. */
export type RuledLine = Pick<ClockLine, 'stop' | 'ruledFrom'>;

/** A line that runs in full, or does not run at all. */
export const NEVER_REDUCED: RuledLine = { stop: null, ruledFrom: null };

/** Counts every line, whatever holds it back. Source: docs/engine.md 5.5. */
export function lineTotals(lines: readonly LineResult[]): LineTotals {
  const stopping = lines.filter(({ firstStop }) => firstStop !== null);
  const notBack = stopping.filter(({ restart }) => restart === null).length;
  const backs = stopping.flatMap(({ restart }) => restart ?? []).sort((a, b) => a.day - b.day);
  return {
    lines: lines.length,
    stopping: stopping.length,
    standing: lines.filter(({ standsFrom }) => standsFrom !== null).length,
    lostDays: lines.reduce((sum, { lostDays }) => sum + lostDays, 0),
    allBack: notBack > 0 ? null : (backs.at(-1) ?? null),
    notBack,
  };
}

/**
 * Mean load over the days on which a line is reduced, 0..1; null for one that never is. Never shown alone: it can fall while
 * the line gains, since the light days vanish first.
 */
export function meanLoad({
  daysBelowFull,
  lostDays,
}: Pick<LineResult, 'daysBelowFull' | 'lostDays'>): number | null {
  // What a line that makes up for it is still owed at the end is no part of those days.
  return daysBelowFull === 0 ? null : Math.max(0, 1 - lostDays / daysBelowFull);
}

/** Whole days by which a moment comes earlier (positive) than another. */
export function daysEarlier(moment: Moment, other: Moment): number {
  return dayNumber(other.date) - dayNumber(moment.date);
}

function dayOf(moment: Moment | null): number {
  return moment?.day ?? Number.MAX_VALUE;
}

function lowestOf(days: Float64Array): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const each of days) if (each < lowest) lowest = each;
  return lowest;
}

/** The lowest cover of a material, and the lines that need anything of it in the window. */
interface LowestCover {
  readonly materialId: MaterialId;
  readonly days: number;
  readonly needing: ReadonlySet<string>;
}

function lowestCoverOf(useId: string, covers: readonly LowestCover[]): ClockLine['lowestCover'] {
  const [least] = covers
    .filter(({ days, needing }) => Number.isFinite(days) && needing.has(useId))
    .sort((a, b) => a.days - b.days);
  return least === undefined ? null : { materialId: least.materialId, days: least.days };
}
