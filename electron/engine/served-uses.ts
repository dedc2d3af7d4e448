import type { IsoDate } from '@shared/domain/calendar';
import type { DailySeries, MaterialModel, UseResult } from '@shared/domain/what-if';
import { momentAt } from './moment';
import { rationProportionally } from './rationing';
import type { YearSpan } from './year-spans';

/**
 * What each use goes without: on a short day all uses get the same part of what they need (rationing.ts), so that over
 * a calendar year, in which the demands stand still, the shortfall of a use is its part of the sum.
 * @param firstShort the moment of the first shortfall of the material, in fractional days; null when there is none
 * @returns in the order of the model; tonnes REO over the window
 */
export function servedUses(
  start: IsoDate,
  material: MaterialModel,
  series: DailySeries,
  spans: readonly YearSpan[],
  firstShort: number | null,
): UseResult[] {
  const totals = material.uses.map(() => ({
    need: 0,
    shortfall: 0,
    first: null as number | null,
    daysShort: 0,
  }));
  for (const span of spans) {
    const demands = material.uses.map(({ demand }) => demand[span.year] ?? 0);
    const days = summarise(series, span);
    const needs = rationProportionally(demands, days.need);
    const shortfalls = rationProportionally(demands, days.shortfall);
    for (const [index, total] of totals.entries()) {
      total.need += needs[index] ?? 0;
      total.shortfall += shortfalls[index] ?? 0;
      if ((demands[index] ?? 0) === 0 || days.firstShort === null) continue;
      total.daysShort += days.daysShort;
      // Only the very first shortfall begins inside its day; one met at a later year starts with that day.
      total.first ??=
        firstShort !== null && Math.floor(firstShort) === days.firstShort ? firstShort : days.firstShort;
    }
  }
  return material.uses.map(({ useId }, index) => {
    const { need, shortfall, first, daysShort } = totals[index] ?? {
      need: 0,
      shortfall: 0,
      first: null,
      daysShort: 0,
    };
    return {
      useId,
      need,
      shortfall,
      firstShortfall: first === null ? null : momentAt(start, first),
      daysShort,
    };
  });
}

function summarise(series: DailySeries, span: YearSpan) {
  const { need: needs, shortfall: shortfalls } = series;
  let need = 0;
  let shortfall = 0;
  let daysShort = 0;
  let firstShort: number | null = null;
  for (let day = span.from; day < span.to; day++) {
    const short = shortfalls[day] ?? 0;
    need += needs[day] ?? 0;
    if (short <= 0) continue;
    shortfall += short;
    daysShort++;
    firstShort ??= day;
  }
  return { need, shortfall, daysShort, firstShort };
}
