import { floatAt, itemAt, numberAt } from '@shared/base/element-at';
import { sumOf } from '@shared/base/sum-of';
import type { MaterialId } from '@shared/model/material';
import { nothingWithout, notKnown, untoldAsNone } from '@shared/model/missing-figures';
import type { Take } from '@shared/model/shock-parts/stream';
import type { WhatIfModel } from '@shared/model/what-if';
import type { DailySeries, LineResult, MaterialResult } from '@shared/model/what-if-result';
import { figureOfYear } from '../figure-of-year';
import type { ScratchPool } from '../scratch-pool';
import { needIsEven } from '../stock/daily-need';
import type { Balance } from '../stock/material-balance';
import { momentAt } from '../supply/moment';
import type { YearSpan } from '../year-spans';
import { needsOfLine, type ProductionLine, productionLines, valueOfDay } from './production-lines';
import { SAME_LOAD } from './run-lines';

/** Loads that differ from the full one by less than this are full: sums of doubles. */
const FULL = 1 - 1e-9;

/**
 * Reads the production lines off the balances: when each first runs below its full load, what holds it back, when it
 * is whole again, and what is not made. Source: docs/engine.md 4.5, 5.2, 5.4.
 * @param together loads of the lines where they were balanced with their materials; null where no line may stand
 */
export function lineResults(
  model: WhatIfModel,
  balances: readonly Balance[],
  materials: readonly Pick<MaterialResult, 'firstShortfall'>[],
  spans: readonly YearSpan[],
  together: readonly Float64Array[] | null,
  scratch: ScratchPool,
): LineResult[] {
  const shortages = balances.map(({ series }) => shortageOf(series, scratch.take));
  return productionLines(model).map((line, l) =>
    scratch.lend(() => {
      const load =
        together?.[l] ??
        smallestLoad(model, line, balances, shortages, spans, scratch.take(model.days).fill(1));
      // Balanced together, a line that stands needs nothing: that is not what it loses.
      const needs = () => needsOfLine(model, line, spans, together === null ? balances : []);
      return lineResult(model, line, load, needs, balances, materials, spans);
    }),
  );
}

/** Days [from, to) one after another on which a material is short. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** When a material is short, and the part of the need that is served on such a day; on others anything stands there. */
interface Shortage {
  readonly stretches: readonly Stretch[];
  readonly served: Float64Array;
}

function shortageOf({ shortfall, served, need }: DailySeries, take: Take): Shortage {
  const stretches: Stretch[] = [];
  const parts = take(shortfall.length);
  let from = -1;
  for (let day = 0; day < shortfall.length; day++) {
    if (floatAt(shortfall, day) > 0) {
      parts[day] = floatAt(served, day) / (need[day] ?? 1);
      if (from < 0) from = day;
    } else if (from >= 0) {
      stretches.push({ from, to: day });
      from = -1;
    }
  }
  if (from >= 0) stretches.push({ from, to: shortfall.length });
  return { stretches, served: parts };
}

/**
 * The smallest part served of any need of the line, day by day: of lines that never stand (balance-together.ts has those).
 * @param load full on every day; changed in place
 */
function smallestLoad(
  model: WhatIfModel,
  line: ProductionLine,
  balances: readonly Balance[],
  shortages: readonly Shortage[],
  spans: readonly YearSpan[],
  load: Float64Array,
): Float64Array {
  for (const part of line.parts) {
    const shortage = shortages[part.material];
    if (shortage === undefined) continue;
    // What a use is given says its load; that the material lacks anything says it where all bear it alike.
    const own = balances[part.material]?.loads?.[part.use];
    if (own !== undefined) lower(load, own, { from: 0, to: load.length });
    else
      for (const span of spans)
        if (needsAny(model, part, span))
          for (const short of shortage.stretches) lower(load, shortage.served, both(short, span));
  }
  return load;
}

function lower(load: Float64Array, parts: Float64Array, { from, to }: Stretch): void {
  for (let day = from; day < to; day++) {
    const part = parts[day] ?? 1;
    if (part < (load[day] ?? 1)) load[day] = part;
  }
}

const both = (one: Stretch, other: Stretch): Stretch => ({
  from: Math.max(one.from, other.from),
  to: Math.min(one.to, other.to),
});

/** Whether a line needs anything of one of its materials in a year: a shortage of one of which it needs nothing is none of its own. */
function needsAny(
  model: WhatIfModel,
  { material, use }: ProductionLine['parts'][number],
  { year }: YearSpan,
): boolean {
  const demand = model.materials[material]?.uses[use]?.demand;
  return demand !== undefined && figureOfYear(demand, year) > 0;
}

function lineResult(
  model: WhatIfModel,
  line: ProductionLine,
  load: Float64Array,
  needs: () => readonly Float64Array[],
  balances: readonly Balance[],
  materials: readonly Pick<MaterialResult, 'firstShortfall'>[],
  spans: readonly YearSpan[],
): LineResult {
  let first = -1;
  let last = -1;
  let daysBelowFull = 0;
  let daysStanding = 0;
  let stands = -1;
  let lostDays = 0;
  for (let day = 0; day < load.length; day++) {
    const part = load[day] ?? 1;
    if (part >= FULL) continue;
    if (first < 0) first = day;
    last = day;
    daysBelowFull++;
    if (part <= 1 - FULL) {
      daysStanding++;
      if (stands < 0) stands = day;
    }
    lostDays += 1 - part;
  }
  const given = partsOn(model, first, line, balances, spans);
  const binding = first < 0 ? null : scarcestOf(given);
  const moment = momentOf(first, given, materials);
  return {
    useId: line.useId,
    materialIds: line.parts.flatMap(({ material }) => idOf(model, material) ?? []),
    firstStop: first < 0 ? null : momentAt(model.start, moment),
    standsFrom: stands < 0 ? null : momentAt(model.start, stands),
    restart: last >= 0 && last + 1 < load.length ? momentAt(model.start, last + 1) : null,
    binding: binding === null ? null : notKnown(idOf(model, binding)),
    daysBelowFull,
    daysStanding,
    lostDays,
    ...(line.carriesOver
      ? owedOutput(line, needs(), balances)
      : lostOutput(model, line, load, needs, spans, first)),
  };
}

/** What a line that makes up for what it missed is still owed at the end: by the material of which it is owed most days. */
function owedOutput(
  line: ProductionLine,
  needs: readonly Float64Array[],
  balances: readonly Balance[],
): Pick<LineResult, 'lostDays' | 'lostTonnes' | 'lostValue'> {
  const perDay = needs.map((need) => sumOf(need) / need.length);
  const days = line.parts.map(({ material, use }, p) => {
    const owed = nothingWithout(balances[material]?.owed?.[use]);
    return owed === 0 ? 0 : owed / numberAt(perDay, p);
  });
  const lostDays = Math.max(0, ...days);
  const value = valueOfDay(line, perDay);
  return {
    lostDays,
    lostTonnes: lostDays * perDay.reduce((sum, need) => sum + need, 0),
    lostValue: value === null ? null : lostDays * value,
  };
}

/** Tonnes and yen of what is not made. */
function lostOutput(
  model: WhatIfModel,
  line: ProductionLine,
  load: Float64Array,
  needsAsked: () => readonly Float64Array[],
  spans: readonly YearSpan[],
  first: number,
): Pick<LineResult, 'lostTonnes' | 'lostValue'> {
  const known = line.parts.some(({ valuePerTonne }) => valuePerTonne !== null);
  let lostTonnes = 0;
  let lostValue = 0;
  if (first < 0) return { lostTonnes, lostValue: known ? 0 : null };
  const needs = needsAsked();
  // With no season, and nothing saved from a day on, all days of a year need the same.
  const even = line.parts.every(({ material: at }) => {
    const material = model.materials[at];
    return material === undefined || needIsEven(material);
  });
  const ofDay = new Float64Array(needs.length);
  let value = 0;
  for (const { from, to } of spans) {
    for (let day = Math.max(first, from), looked = false; day < to; day++) {
      const lost = 1 - (load[day] ?? 1);
      if (lost <= 1 - FULL) continue;
      if (!(looked && even)) {
        for (let p = 0; p < ofDay.length; p++) ofDay[p] = floatAt(itemAt(needs, p), day);
        value = untoldAsNone(valueOfDay(line, ofDay));
      }
      looked = true;
      for (let p = 0; p < ofDay.length; p++) lostTonnes += lost * floatAt(ofDay, p);
      if (known) lostValue += lost * value;
    }
  }
  return { lostTonnes, lostValue: known ? lostValue : null };
}

/** The part of its need of a material that a line is given; 1 where nothing of it is short. */
interface Given {
  readonly material: number;
  readonly part: number;
}

/** What a line is given on a day of each material of which it needs anything. */
function partsOn(
  model: WhatIfModel,
  day: number,
  line: ProductionLine,
  balances: readonly Balance[],
  spans: readonly YearSpan[],
): Given[] {
  const span = spans.find(({ to }) => day < to);
  return line.parts.flatMap((each): Given[] => {
    const { material, use } = each;
    const { series, loads } = balances[material] ?? {};
    const own = loads?.[use];
    if (own !== undefined) return [{ material, part: own[day] ?? 1 }];
    if (span === undefined || !needsAny(model, each, span)) return [];
    const isShort = nothingWithout(series?.shortfall[day]) > 0;
    return [{ material, part: isShort ? nothingWithout(series?.served[day]) / (series?.need[day] ?? 1) : 1 }];
  });
}

/** Which material of a line is scarcest, of those alike the first; null when none is short (the line is only starting again). */
function scarcestOf(given: readonly Given[]): number | null {
  const short = given.filter(({ part }) => part < FULL);
  const least = short.reduce((smallest, { part }) => Math.min(smallest, part), 1);
  return notKnown(short.find(({ part }) => part <= least + SAME_LOAD)?.material);
}

/** The first moment of a day at which a material of the line no longer goes round; the day itself where that was before. */
function momentOf(
  day: number,
  given: readonly Given[],
  materials: readonly Pick<MaterialResult, 'firstShortfall'>[],
): number {
  const moments = given
    .filter(({ part }) => part < FULL)
    .map(({ material }) => materials[material]?.firstShortfall?.day ?? day);
  return moments.length === 0 ? day : Math.max(day, Math.min(...moments));
}

function idOf(model: WhatIfModel, position: number): MaterialId | undefined {
  return model.materials[position]?.materialId;
}
