import { addDays, dayNumber, type IsoDate } from '@shared/base/calendar';
import type { DifferenceDay, DifferenceKind } from '@shared/model/compare';
import { headlineOf } from '@shared/model/headline';
import type { DailySeries, WhatIfResult } from '@shared/model/what-if-result';

/** Less than that part of the larger of two figures is rounding. */
const ROUNDING = 1e-9;

const SERIES: readonly (readonly [
  DifferenceKind,
  keyof DailySeries & ('arrivals' | 'need' | 'stock' | 'shortfall'),
])[] = [
  ['arrivals', 'arrivals'],
  ['need', 'need'],
  ['stock', 'stock'],
  ['shortfall', 'shortfall'],
];

type Found = Omit<DifferenceDay, 'places'>;

/**
 * The first days on which runs part from the one that they are held against, by what they part in, and the first line to
 * stop of each; by date. Days are held against each other by the calendar. Source: docs/engine.md 15.6
 * @param base place of the run that the others are held against
 */
export function firstDays(results: readonly WhatIfResult[], base: number): DifferenceDay[] {
  const against = results[base];
  if (against === undefined) return [];
  const days = new Map<string, DifferenceDay>();
  for (const [place, result] of results.entries()) {
    const parts = place === base ? [] : partsOf(against, result);
    for (const found of [...parts, ...firstStopOf(result)]) {
      const key = JSON.stringify(found);
      days.set(key, { ...found, places: [...(days.get(key)?.places ?? []), place] });
    }
  }
  return [...days.values()].sort((a, b) => a.date.localeCompare(b.date));
}

function partsOf(base: WhatIfResult, other: WhatIfResult): Found[] {
  const bySeries = SERIES.flatMap(([kind, series]): Found[] => {
    const found = other.materials.flatMap(({ materialId, series: now }) => {
      const was = base.materials.find((material) => material.materialId === materialId)?.series;
      const date = was === undefined ? null : firstApart(base.start, was[series], other.start, now[series]);
      return date === null ? [] : [{ date, materialId }];
    });
    const [date] = found.map((one) => one.date).sort();
    if (date === undefined) return [];
    const materialIds = found.filter((one) => one.date === date).map(({ materialId }) => materialId);
    return [{ date, kind, materialIds, useId: null }];
  });
  const lines = other.lines.flatMap(({ useId, firstStop }): Found[] => {
    const was = base.lines.find((line) => line.useId === useId)?.firstStop ?? null;
    const dates = [was?.date, firstStop?.date].flatMap((date) => date ?? []).sort();
    const [date] = dates;
    return date === undefined || was?.date === firstStop?.date
      ? []
      : [{ date, kind: 'line', materialIds: [], useId }];
  });
  return [...bySeries, ...earliest(lines)];
}

function firstStopOf(result: WhatIfResult): Found[] {
  const { first } = headlineOf(result);
  return first === null
    ? []
    : [{ date: first.moment.date, kind: 'firstStop', materialIds: [first.materialId], useId: first.useId }];
}

/** Of equal days the first, so that the order of the model decides. */
function earliest(found: readonly Found[]): Found[] {
  return found.toSorted((a, b) => a.date.localeCompare(b.date)).slice(0, 1);
}

function firstApart(
  baseStart: IsoDate,
  base: Float64Array,
  start: IsoDate,
  now: Float64Array,
): IsoDate | null {
  const shift = dayNumber(start) - dayNumber(baseStart);
  for (let day = Math.max(0, -shift); day < now.length && day + shift < base.length; day++) {
    const [a, b] = [base[day + shift] ?? 0, now[day] ?? 0];
    if (Math.abs(a - b) > ROUNDING * Math.max(Math.abs(a), Math.abs(b), 1e-6)) return addDays(start, day);
  }
  return null;
}
