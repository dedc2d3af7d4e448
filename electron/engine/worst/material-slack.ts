import { floatAt, itemAt } from '@shared/base/element-at';
import { sumOf } from '@shared/base/sum-of';
import type { Allocation, MaterialModel, WhatIfModel } from '@shared/model/what-if';
import type { DailySeries } from '@shared/model/what-if-result';
import { isCoupled } from '../run/lines/production-lines';
import { isOneStock, oneStockOf } from '../run/stock/balance';
import { needOfUse } from '../run/stock/daily-need';
import type { YearSpan } from '../run/year-spans';
import type { Box, Side } from './box';
import type { Lane } from './lanes';

/** What a shock of a box may do to a use at most. */
export interface UseReach {
  /** Whether it may get less than it needs, or nothing, on some day. */
  readonly isShort: boolean;
  readonly hasNothing: boolean;
  /** Days of its full need that it may go without. */
  readonly lostDays: number;
}

/** What a shock of a box may do to a material at most. */
interface MaterialReach {
  readonly tonnes: number;
  /** By use. */
  readonly uses: readonly UseReach[];
}

/** Uses of a material that bear a shortage alike, after those that are served behind them. */
export interface Rank {
  /** Needs of those that are served behind them, and their own, tonnes REO a day. */
  readonly behind: Float64Array;
  readonly own: Float64Array;
  readonly uses: readonly number[];
}

/** What a node brings of a material that is felt so many days after it is away. */
interface Flow {
  readonly node: number;
  readonly delayDays: number;
  readonly perDay: Float64Array;
  /** Of the days before each. */
  readonly sums: Float64Array;
}

/** Sums of doubles differ by no more than this part of what was added up. */
const ROUNDING = 1e-9;
/** A use that gets less than this part of its need gets nothing, as far as a bound is concerned. */
const NOTHING = 1e-6;

/**
 * What a material has over, by day: its opening stock and all that came, less all that was needed until then. What no longer
 * comes makes it short by no more than by what exceeds that. Source: docs/engine.md 6.7.
 */
export class MaterialSlack {
  /** With no node away. */
  readonly usual: MaterialReach;
  readonly #flows: readonly Flow[];
  /** First who is served last. */
  readonly ranks: readonly Rank[];
  readonly #uses: number;
  /** Whether the stock has no limits, so that its slack is exact. */
  readonly isOpen: boolean;
  /** What may be lost until the end of each day before anything is short, tonnes REO. */
  readonly slack: Float64Array;
  /** What each day lacks without its stock with no node away: less than 0 where more comes than is needed. */
  readonly gap: Float64Array;
  readonly #rounding: number;
  /** Memory: what is lost at most until the end of each day, and on it. */
  readonly #lost: Float64Array;
  readonly #onDay: Float64Array;

  /** Null where the stock is not one, or lines hang on one another. */
  static of(
    model: WhatIfModel,
    material: MaterialModel,
    lanes: readonly Lane[],
    series: DailySeries,
    spans: readonly YearSpan[],
  ): MaterialSlack | null {
    return isCoupled(model) || !isOneStock(material)
      ? null
      : new MaterialSlack(model, material, lanes, series, spans);
  }

  private constructor(
    model: WhatIfModel,
    material: MaterialModel,
    lanes: readonly Lane[],
    { arrivals, recycling, need, shortfall }: DailySeries,
    spans: readonly YearSpan[],
  ) {
    const { days } = model;
    const { opening, minimum, maximum, maximumReleasePerDay } = oneStockOf(material);
    this.isOpen = maximum === null && maximumReleasePerDay === null;
    const memory = () => new Float64Array(days);
    [this.slack, this.gap, this.#lost, this.#onDay] = [memory(), memory(), memory(), memory()];
    let [over, short] = [opening - minimum, 0];
    for (let day = 0; day < days; day++) {
      const gap = floatAt(need, day) - floatAt(arrivals, day) - floatAt(recycling, day);
      over -= gap;
      short += floatAt(shortfall, day);
      this.gap[day] = gap;
      // A stock with limits gives no more away than it has, whatever comes: what is lost is short at most.
      this.slack[day] = this.isOpen ? over : -short;
    }
    this.#rounding = ROUNDING * (opening + sumOf(need) + sumOf(arrivals));
    this.#flows = flowsOf(lanes);
    this.#uses = material.uses.length;
    this.ranks = ranksOf(model, material, spans);
    this.usual = this.#reached();
  }

  /** What a shock of the box may do; null where none of its nodes brings anything. */
  reach({ sides }: Box): MaterialReach | null {
    const met = this.#flows.flatMap((flow) => {
      const side = sides.find(({ node }) => node === flow.node);
      return side === undefined ? [] : [{ flow, side }];
    });
    if (met.length === 0) return null;
    this.#lost.fill(0);
    this.#onDay.fill(0);
    for (const { flow, side } of met) this.#lose(flow, side);
    return this.#reached();
  }

  /** Adds what is lost of a flow at most: all days on which the side may be away, but no more of them than its length. */
  #lose({ delayDays, perDay, sums }: Flow, { start, length }: Side): void {
    const [lost, onDay] = [this.#lost, this.#onDay];
    const days = lost.length;
    const from = Math.min(days, start.least + delayDays);
    const to = Math.min(days, start.most + length.most + delayDays);
    let most = 0;
    for (let day = from; day < to; day++) most = Math.max(most, floatAt(perDay, day));
    const atMost = most * length.most;
    const before = floatAt(sums, from);
    for (let day = from; day < days; day++) {
      const sum = floatAt(sums, Math.min(to, day + 1)) - before;
      lost[day] = floatAt(lost, day) + Math.min(sum, atMost);
      if (day < to) onDay[day] = floatAt(onDay, day) + floatAt(perDay, day);
    }
  }

  #reached(): MaterialReach {
    const [lost, onDay, slack, gap, rounding] = [
      this.#lost,
      this.#onDay,
      this.slack,
      this.gap,
      this.#rounding,
    ];
    const days = lost.length;
    let tonnes = 0;
    for (let day = 0; day < days; day++) tonnes = Math.max(tonnes, floatAt(lost, day) - floatAt(slack, day));
    const none: UseReach = { isShort: false, hasNothing: false, lostDays: 0 };
    const uses = new Array<UseReach>(this.#uses).fill(none);
    for (const rank of this.ranks) {
      const { behind, own } = rank;
      let [isShort, hasNothing, parts, least] = [false, false, 0, Number.POSITIVE_INFINITY];
      for (let day = 0; day < days; day++) {
        const [below, wanted] = [floatAt(behind, day), floatAt(own, day)];
        if (wanted <= 0) continue;
        // Short on a day by more than those behind need: both the day and all days to it must lack as much.
        const there = Math.min(
          floatAt(lost, day) - floatAt(slack, day) + rounding,
          floatAt(gap, day) + floatAt(onDay, day),
        );
        const over = there - below;
        if (over <= ROUNDING * wanted) continue;
        least = Math.min(least, wanted);
        isShort = true;
        hasNothing ||= over >= wanted * (1 - NOTHING);
        parts += Math.min(1, over / wanted);
      }
      const lostDays = Math.min(parts, (tonnes + rounding) / least);
      for (const use of rank.uses) uses[use] = { isShort, hasNothing, lostDays };
    }
    return { tonnes, uses };
  }
}

/** What each node brings by how long it takes: a way that stops with two of them counts for both. */
function flowsOf(lanes: readonly Lane[]): Flow[] {
  const flows = new Map<string, Flow>();
  for (const { switches, stream } of lanes)
    for (const { node, delayDays } of switches) {
      const key = `${node} ${delayDays}`;
      const flow = flows.get(key) ?? {
        node,
        delayDays,
        perDay: new Float64Array(stream.length),
        sums: new Float64Array(stream.length + 1),
      };
      flows.set(key, flow);
      for (let day = 0; day < stream.length; day++)
        flow.perDay[day] = floatAt(flow.perDay, day) + floatAt(stream, day);
    }
  for (const { perDay, sums } of flows.values())
    for (let day = 0; day < perDay.length; day++) sums[day + 1] = floatAt(sums, day) + floatAt(perDay, day);
  return [...flows.values()];
}

/** Uses by who goes without first: tier by tier; where all bear it alike, or by value, any may be the first. */
function ranksOf(model: WhatIfModel, material: MaterialModel, spans: readonly YearSpan[]): Rank[] {
  const needs = material.uses.map((use) => needOfUse(model.start, material, use, spans));
  const rule: Allocation = model.allocation ?? 'proportional';
  const places = [...material.uses.keys()];
  const of = (those: readonly number[]): Float64Array =>
    Float64Array.from({ length: model.days }, (_, day) =>
      those.reduce((sum, use) => sum + floatAt(itemAt(needs, use), day), 0),
    );
  if (rule === 'proportional') return [{ behind: of([]), own: of(places), uses: places }];
  if (rule === 'value') return places.map((use) => ({ behind: of([]), own: of([use]), uses: [use] }));
  const tierOf = (use: number) => itemAt(material.uses, use).tier;
  return [...new Set(places.map(tierOf))]
    .sort((a, b) => b - a)
    .map((tier) => ({
      behind: of(places.filter((use) => tierOf(use) > tier)),
      own: of(places.filter((use) => tierOf(use) === tier)),
      uses: places.filter((use) => tierOf(use) === tier),
    }));
}
