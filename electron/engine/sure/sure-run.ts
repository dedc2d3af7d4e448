import type { IsoDate } from '@shared/base/calendar';
import { chanceOf } from '@shared/model/chance';
import type { SureLine, SureRun } from '@shared/model/sure';
import type { LineDraws, ModelDraws } from './drawn-runs';
import { type Axis, driversOf } from './drivers';
import { datesOf, spreadOf } from './spread';

/** So many inputs are named on which a loss hangs. */
const MOST_DRIVERS = 5;
const NOTHING = { low: 0, median: 0, high: 0 };

/** What the draws of a model say. Source: docs/engine.md 9.5. */
export function sureRun(start: IsoDate, kept: ModelDraws, axes: readonly Axis[]): SureRun {
  const { first, linesReduced, linesStanding, lostDays, lostValue } = kept;
  const firstDraws = countOf(first);
  return {
    firstDraws,
    first: chanceOf(firstDraws, first.length),
    firstDay: datesOf(start, first),
    linesReduced: spreadOf(linesReduced) ?? NOTHING,
    linesStanding: spreadOf(linesStanding) ?? NOTHING,
    lostDays: spreadOf(lostDays) ?? NOTHING,
    lostValue: lostValue === null ? null : spreadOf(lostValue),
    drivers: driversOf(lostValue ?? lostDays, axes).slice(0, MOST_DRIVERS),
    lines: kept.lines.map((line) => sureLine(start, line)),
  };
}

function sureLine(
  start: IsoDate,
  { useId, reducedFrom, standsFrom, lostDays, lostValue }: LineDraws,
): SureLine {
  const draws = reducedFrom.length;
  const [reducedDraws, standingDraws] = [countOf(reducedFrom), countOf(standsFrom)];
  return {
    useId,
    reducedDraws,
    standingDraws,
    reduced: chanceOf(reducedDraws, draws),
    standing: chanceOf(standingDraws, draws),
    reducedFrom: datesOf(start, reducedFrom),
    standsFrom: datesOf(start, standsFrom),
    lostDays: spreadOf(lostDays) ?? NOTHING,
    lostValue: lostValue === null ? null : spreadOf(lostValue),
  };
}

/** Draws that have a moment. */
function countOf(moments: Float64Array): number {
  return moments.reduce((count, day) => count + (Number.isNaN(day) ? 0 : 1), 0);
}
