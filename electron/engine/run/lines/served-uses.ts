import type { IsoDate } from '@shared/base/calendar';
import { derivedOnce } from '@shared/base/derived';
import { floatAt, numberAt } from '@shared/base/element-at';
import { inYear, notKnown } from '@shared/model/missing-figures';
import type { MaterialModel, UseModel } from '@shared/model/what-if';
import type { DailySeries, UseResult } from '@shared/model/what-if-result';
import type { Balance } from '../stock/material-balance';
import { momentAt } from '../supply/moment';
import type { YearSpan } from '../year-spans';
import { rationProportionally } from './rationing';

/** A use over the window: tonnes REO, and days counted from the start. */
interface UseTotal {
  need: number;
  shortfall: number;
  first: number | null;
  last: number | null;
  daysShort: number;
}

/** Loads that differ from the full one by less than this are full: sums of doubles. */
export const FULL = 1 - 1e-9;

/**
 * What each use goes without. In proportion, all uses get the same part of what they need on a short day, so that over
 * a calendar year, in which the demands stand still, the shortfall of a use is its part of the sum; by tier, by value
 * or with seasons it is counted day by day.
 * @param firstShort the moment of the first shortfall of the material, in fractional days; null when there is none
 * @returns in the order of the model; tonnes REO over the window
 */
export function servedUses(
  start: IsoDate,
  material: MaterialModel,
  balance: Balance,
  spans: readonly YearSpan[],
  firstShort: number | null,
): UseResult[] {
  const { series, loads, needs, late, owed, owedUntil } = balance;
  const served = derivedOnce(() => partServed(series));
  const totals =
    needs === null
      ? byYear(material, series, spans, firstShort)
      : needs.map((need, i) => byDay(need, loads?.[i] ?? served(), firstShort, late?.[i]));
  // With no need of its own on a day, a use can still be owed something: it is whole when it is owed nothing.
  for (const [i, total] of totals.entries())
    if (total.last !== null) total.last = Math.max(total.last, owedUntil?.[i] ?? -1);
  return material.uses.map((use, i) =>
    useResult(start, use, totals[i] ?? nothing(), series.need.length, notKnown(owed?.[i])),
  );
}

function useResult(
  start: IsoDate,
  use: UseModel,
  total: UseTotal,
  days: number,
  backlog: number | null,
): UseResult {
  const { need, shortfall, first, last, daysShort } = total;
  return {
    useId: use.useId,
    need,
    shortfall,
    firstShortfall: first === null ? null : momentAt(start, first),
    restart: last === null || last + 1 >= days ? null : momentAt(start, last + 1),
    daysShort,
    ...(backlog === null ? {} : { backlog }),
    lostValue: use.valuePerTonne === undefined ? null : (backlog ?? shortfall) * use.valuePerTonne,
  };
}

function byYear(
  material: MaterialModel,
  series: DailySeries,
  spans: readonly YearSpan[],
  firstShort: number | null,
): UseTotal[] {
  const totals = material.uses.map(nothing);
  for (const span of spans) {
    const demands = material.uses.map(({ demand }) => inYear(demand, span.year));
    const days = summarise(series, span);
    const needs = rationProportionally(demands, days.need);
    const shortfalls = rationProportionally(demands, days.shortfall);
    for (const [index, total] of totals.entries()) {
      total.need += numberAt(needs, index);
      total.shortfall += numberAt(shortfalls, index);
      if (numberAt(demands, index) === 0 || days.firstShort === null) continue;
      total.daysShort += days.daysShort;
      total.last = days.lastShort;
      // Only the very first shortfall begins inside its day; one met at a later year starts with that day.
      total.first ??= momentOf(days.firstShort, firstShort);
    }
  }
  return totals;
}

/** @param late what of the need waits or is lost, where the loads do not say it */
function byDay(
  need: Float64Array,
  load: Float64Array,
  firstShort: number | null,
  late?: Float64Array,
): UseTotal {
  const total = nothing();
  for (let day = 0; day < need.length; day++) {
    const wanted = floatAt(need, day);
    total.need += wanted;
    const part = load[day] ?? 1;
    if (wanted === 0 || (late === undefined ? part >= FULL : late[day] === 0)) continue;
    total.shortfall += late?.[day] ?? wanted * (1 - part);
    total.daysShort++;
    total.last = day;
    total.first ??= momentOf(day, firstShort);
  }
  return total;
}

function momentOf(day: number, firstShort: number | null): number {
  return firstShort !== null && Math.floor(firstShort) === day ? firstShort : day;
}

function nothing(): UseTotal {
  return { need: 0, shortfall: 0, first: null, last: null, daysShort: 0 };
}

/** The part of the need that is served, the same for all uses. */
function partServed({ need, shortfall }: DailySeries): Float64Array {
  return need.map((wanted, day) => (wanted > 0 ? 1 - floatAt(shortfall, day) / wanted : 1));
}

function summarise(series: DailySeries, span: YearSpan) {
  const { need: needs, shortfall: shortfalls } = series;
  let need = 0;
  let shortfall = 0;
  let daysShort = 0;
  let firstShort: number | null = null;
  let lastShort: number | null = null;
  for (let day = span.from; day < span.to; day++) {
    const short = floatAt(shortfalls, day);
    need += floatAt(needs, day);
    if (short <= 0) continue;
    shortfall += short;
    daysShort++;
    firstShort ??= day;
    lastShort = day;
  }
  return { need, shortfall, daysShort, firstShort, lastShort };
}
