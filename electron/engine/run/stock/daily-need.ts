import { dateOfDay, dayNumber, daysInYear, type IsoDate } from '@shared/base/calendar';
import { derivedFrom } from '@shared/base/derived';
import { floatAt, numberAt } from '@shared/base/element-at';
import { answersToPrices } from '@shared/model/answers-to-prices';
import type { DatedMix } from '@shared/model/dated-mix';
import { nothingWithout, ofNone } from '@shared/model/missing-figures';
import type { MaterialModel, UseModel, WhatIfModel } from '@shared/model/what-if';
import { inForceOnDays } from '../dated-figures';
import { figureOfYear } from '../figure-of-year';
import type { YearSpan } from '../year-spans';

const MONTHS = 12;

/** Whether every day of a year needs the same of a material: then its uses keep their parts through the year. */
export function needIsEven({ uses, dated }: Pick<MaterialModel, 'uses' | 'dated'>): boolean {
  return (
    uses.every(({ season }) => season === undefined) &&
    (dated?.savings ?? []).length === 0 &&
    !answersToPrices({ uses, dated })
  );
}

/**
 * Need of one use day by day after substitution, tonnes REO. Demand steps at New Year; a season spreads the demand of
 * a year over its months without changing the sum of the year. Worked out once for a window: sampled runs ask for it
 * thousands of times.
 * Source: docs/engine.md 2.4, need n = demand * (1 - substitution).
 * @param spans of the window, from day 0
 * @returns not to be written to
 */
export function needOfUse(
  start: IsoDate,
  material: Pick<MaterialModel, 'substitution' | 'dated'>,
  use: UseModel,
  spans: readonly YearSpan[],
): Float64Array {
  const { substitution, dated } = material;
  const days = ofNone(spans.at(-1)?.to);
  return needs(use, start, [substitution, dated?.savings, dated?.priceRises, days], () =>
    needInto(new Float64Array(days), start, material, use, spans),
  );
}

/** The same written into memory of the days, of any content. */
export function needInto(
  need: Float64Array,
  start: IsoDate,
  { substitution, dated }: Pick<MaterialModel, 'substitution' | 'dated'>,
  use: UseModel,
  spans: readonly YearSpan[],
): Float64Array {
  workOut(need, start, (year) => figureOfYear(substitution, year), use, spans);
  if (dated !== undefined) {
    answerPrices(need, start, use, dated);
    saveFrom(need, start, use, dated, spans);
  }
  return need;
}

const needs = derivedFrom<Float64Array>();

function workOut(
  need: Float64Array,
  start: IsoDate,
  substitutedIn: (year: number) => number,
  use: UseModel,
  spans: readonly YearSpan[],
): Float64Array {
  const origin = dayNumber(start);
  for (const span of spans) {
    const demand = figureOfYear(use.demand, span.year);
    const annual = demand * (1 - substitutedIn(span.year) / 100);
    const perDay = annual / span.daysInYear;
    if (use.season === undefined) {
      need.fill(perDay, span.from, span.to);
      continue;
    }
    const factors = monthFactors(use.season, span.year);
    for (let day = span.from; day < span.to; day++) {
      const month = Number(dateOfDay(origin + day).slice(5, 7)) - 1;
      need[day] = perDay * numberAt(factors, month);
    }
  }
  return need;
}

/** What is asked for at the price of the day: need * (1 + rise) ^ elasticity. Source: docs/engine.md 2.10. */
function answerPrices(need: Float64Array, start: IsoDate, use: UseModel, { priceRises }: DatedMix): void {
  const elasticity = nothingWithout(use.priceElasticity);
  if (elasticity === 0 || priceRises.length === 0) return;
  const rises = inForceOnDays(priceRises, start, need.length);
  for (let day = 0; day < need.length; day++)
    need[day] = floatAt(need, day) * (1 + floatAt(rises, day) / 100) ** elasticity;
}

/** Takes off a need what is saved from a day on: points of the demand of the day, as far as it goes. Source: docs/engine.md 2.8. */
function saveFrom(
  need: Float64Array,
  start: IsoDate,
  use: UseModel,
  dated: DatedMix,
  spans: readonly YearSpan[],
): void {
  if (dated.savings.length === 0) return;
  const demand = workOut(new Float64Array(need.length), start, () => 0, use, spans);
  const points = inForceOnDays(dated.savings, start, need.length);
  for (let day = 0; day < need.length; day++)
    need[day] = Math.max(0, floatAt(need, day) - (floatAt(demand, day) * floatAt(points, day)) / 100);
}

/** Need of all uses together, tonnes REO a day, in memory of its own. */
export function sumOfNeeds(
  model: Pick<WhatIfModel, 'start'>,
  material: MaterialModel,
  spans: readonly YearSpan[],
): Float64Array {
  const sum = new Float64Array(ofNone(spans.at(-1)?.to));
  for (const use of material.uses) {
    const need = needOfUse(model.start, material, use, spans);
    for (let day = 0; day < sum.length; day++) sum[day] = floatAt(sum, day) + floatAt(need, day);
  }
  return sum;
}

/** Factors whose mean over the days of the year is 1. */
function monthFactors(season: readonly number[], year: number): number[] {
  const lengths = Array.from({ length: MONTHS }, (_, month) => daysOfMonth(year, month));
  const weighed = lengths.reduce((sum, days, month) => sum + days * numberAt(season, month), 0);
  const scale = daysInYear(year) / weighed;
  return lengths.map((_, month) => numberAt(season, month) * scale);
}

function daysOfMonth(year: number, month: number): number {
  return (Date.UTC(year, month + 1, 1) - Date.UTC(year, month, 1)) / 86_400_000;
}
