import type { MaterialId } from '@shared/model/material';
import type { LineModel, WhatIfModel } from '@shared/model/what-if';
import type { LineResult, MaterialResult } from '@shared/model/what-if-result';
import type { Balance } from '../stock/balance';
import { momentAt } from '../supply/moment';
import type { YearSpan } from '../year-spans';
import { needsOfLine, type ProductionLine, productionLines, valueOfDay } from './production-lines';

/** Loads that differ from the full one by less than this are full: sums of doubles. */
const FULL = 1 - 1e-9;

/**
 * Reads the production lines off the balances: when each first runs below its full load, what holds it back, when it
 * is whole again, and what is not made. Source: docs/engine.md 4.5, 5.2, 5.4.
 * @param together loads of the lines where their materials were balanced at once; null where each was by itself
 */
export function lineResults(
  model: WhatIfModel,
  balances: readonly Balance[],
  materials: readonly MaterialResult[],
  spans: readonly YearSpan[],
  together: readonly Float64Array[] | null,
): LineResult[] {
  const shortDays = balances.map(({ series }) => daysShortOf(series.shortfall));
  return productionLines(model).map((line, l) => {
    const load = together?.[l] ?? smallestLoad(model, line, balances, shortDays);
    return lineResult(model, line, load, balances, materials, spans);
  });
}

/** The smallest part served of any need of the line, day by day; below its least load the line stands. */
function smallestLoad(
  model: WhatIfModel,
  line: ProductionLine,
  balances: readonly Balance[],
  shortDays: readonly (readonly number[])[],
): Float64Array {
  const load = new Float64Array(model.days).fill(1);
  for (const { material, use } of line.parts) {
    const balance = balances[material];
    if (balance === undefined) continue;
    const { served, need } = balance.series;
    const own = balance.loads?.[use];
    for (const day of shortDays[material] ?? []) {
      const part = own === undefined ? (served[day] ?? 0) / (need[day] ?? 1) : (own[day] ?? 1);
      if (part < (load[day] ?? 1)) load[day] = part;
    }
  }
  stopAndRestart(load, line.stopping);
  return load;
}

/** Lets a line stand on days below its least load, and for its restart days after them. */
function stopAndRestart(load: Float64Array, { minimumLoadPercent, restartDays }: LineModel): void {
  if (minimumLoadPercent === 0 && restartDays === 0) return;
  let waiting = 0;
  for (let day = 0; day < load.length; day++) {
    const could = load[day] ?? 1;
    if (could === 0 || could < minimumLoadPercent / 100) {
      load[day] = 0;
      waiting = restartDays;
    } else if (waiting > 0) {
      load[day] = 0;
      waiting--;
    }
  }
}

function lineResult(
  model: WhatIfModel,
  line: ProductionLine,
  load: Float64Array,
  balances: readonly Balance[],
  materials: readonly MaterialResult[],
  spans: readonly YearSpan[],
): LineResult {
  let first = -1;
  let last = -1;
  let daysBelowFull = 0;
  let daysStanding = 0;
  let lostDays = 0;
  for (let day = 0; day < load.length; day++) {
    const part = load[day] ?? 1;
    if (part >= FULL) continue;
    if (first < 0) first = day;
    last = day;
    daysBelowFull++;
    if (part === 0) daysStanding++;
    lostDays += 1 - part;
  }
  const binding = first < 0 ? null : bindingOn(first, line, balances);
  const start = binding === null ? null : materials[binding]?.firstShortfall;
  const moment = start != null && Math.floor(start.day) === first ? start.day : first;
  return {
    useId: line.useId,
    materialIds: line.parts.flatMap(({ material }) => idOf(model, material) ?? []),
    firstStop: first < 0 ? null : momentAt(model.start, moment),
    restart: last >= 0 && last + 1 < load.length ? momentAt(model.start, last + 1) : null,
    binding: binding === null ? null : (idOf(model, binding) ?? null),
    daysBelowFull,
    daysStanding,
    lostDays,
    ...lostOutput(model, line, load, spans, first),
  };
}

/** Tonnes and yen of what is not made. */
function lostOutput(
  model: WhatIfModel,
  line: ProductionLine,
  load: Float64Array,
  spans: readonly YearSpan[],
  first: number,
): Pick<LineResult, 'lostTonnes' | 'lostValue'> {
  const known = line.parts.some(({ valuePerTonne }) => valuePerTonne !== null);
  let lostTonnes = 0;
  let lostValue = 0;
  if (first < 0) return { lostTonnes, lostValue: known ? 0 : null };
  const needs = needsOfLine(model, line, spans);
  for (let day = first; day < load.length; day++) {
    const lost = 1 - (load[day] ?? 1);
    if (lost <= 1 - FULL) continue;
    for (const need of needs) lostTonnes += lost * (need[day] ?? 0);
    if (known)
      lostValue +=
        lost *
        (valueOfDay(
          line,
          needs.map((need) => need[day] ?? 0),
        ) ?? 0);
  }
  return { lostTonnes, lostValue: known ? lostValue : null };
}

/** Which material of the line is scarcest on a day; null when none is short (the line is only starting again). */
function bindingOn(day: number, line: ProductionLine, balances: readonly Balance[]): number | null {
  let scarcest: number | null = null;
  let least = FULL;
  for (const { material, use } of line.parts) {
    const balance = balances[material];
    if (balance === undefined || (balance.series.shortfall[day] ?? 0) <= 0) continue;
    const { served, need } = balance.series;
    const own = balance.loads?.[use];
    const part = own === undefined ? (served[day] ?? 0) / (need[day] ?? 1) : (own[day] ?? 1);
    if (part < least) {
      least = part;
      scarcest = material;
    }
  }
  return scarcest;
}

function daysShortOf(shortfall: Float64Array): number[] {
  const days: number[] = [];
  for (let day = 0; day < shortfall.length; day++) if ((shortfall[day] ?? 0) > 0) days.push(day);
  return days;
}

function idOf(model: WhatIfModel, position: number): MaterialId | undefined {
  return model.materials[position]?.materialId;
}
