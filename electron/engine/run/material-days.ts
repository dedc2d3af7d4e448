import type { IsoDate } from '@shared/base/calendar';
import { floatAt } from '@shared/base/element-at';
import { sumOf } from '@shared/base/sum-of';
import { inYear, nothingWithout, notKnown } from '@shared/model/missing-figures';
import { servesSome } from '@shared/model/one-stock';
import { owesAny } from '@shared/model/owed';
import type { MaterialModel, ReplenishmentModel, WhatIfModel } from '@shared/model/what-if';
import type { DailySeries } from '@shared/model/what-if-result';
import { addRecycling, boughtOnDays } from './dated-figures';
import { isCoupled } from './lines/production-lines';
import type { Source } from './lines/share-sources';
import { daysOfCover } from './stock/cover';
import { coverLevels, type DailyLevels } from './stock/cover-levels';
import { sumOfNeeds } from './stock/daily-need';
import { EarlierStages } from './stock/earlier-stages';
import { type Earmarked, EarmarkedGoods } from './stock/earmarked-goods';
import type { Balance } from './stock/material-balance';
import { ReleaseRules } from './stock/release-rules';
import { orderOf } from './stock/replenishment';
import { annualNeed, emptySeries, SHORTFALL_TOLERANCE } from './stock/stock-balance';
import {
  drawEach,
  drawFrom,
  openingLevels,
  refillInto,
  type TierLevels,
  TierLog,
  usableIn,
  usableOf,
  usableStock,
} from './stock/stock-tiers';
import type { YearSpan } from './year-spans';

/** What a day brings before anyone is served. */
export interface DayOffer {
  /** Arrivals, recycling and what was ordered, tonnes REO. */
  readonly coming: number;
  /** The same with all that the stock may release today. */
  readonly available: number;
  /** The same one by one, what comes in first, then tier by tier, then what is made at once; null where all serve everybody. */
  readonly sources: readonly Source[] | null;
}

/** What is owed of a day: tonnes REO. */
export interface Owing {
  /** Of the day itself, without what was owed before. */
  readonly need: number;
  /** Of it what has to wait or is lost. */
  readonly short: number;
  /** Owed at its end. */
  readonly backlog: number;
}

/** Tonnes that are more than rounding; else none. */
const beyond = (tolerance: number, tonnes: number) => (tonnes > tolerance ? tonnes : 0);

/** What of a day's inflow was used, tonnes REO. */
interface Inflow {
  readonly used: number;
  /** The same with all that serves everybody, used or not. */
  readonly came: number;
  /** What was not used of that. */
  readonly left: number;
}

/** What a day took of sources that do not all serve everybody. */
interface OfSources {
  /** By source, tonnes REO. */
  readonly taken: readonly number[];
  /** The part of the day for which the stocks last, 0..1. */
  readonly lasts: number;
}

/** What is known to come in as bought, and room for what a rule orders; null where nothing is ever bought. */
function dueOnDays(
  { dated, replenishment }: MaterialModel,
  start: IsoDate,
  days: number,
): Float64Array | null {
  if (dated !== undefined) return boughtOnDays(dated, start, days);
  return replenishment === undefined ? null : new Float64Array(days);
}

/**
 * One material day by day in full: tiers that open one after the other, a coverage rule, needs that differ from day to
 * day. offer() says what there is on a day, settle() what was taken of it; days are settled in order.
 * Source: docs/engine.md 4.1, 4.2, 4.3, 4.11.
 */
export class MaterialDays {
  readonly series: DailySeries;
  readonly #held: TierLevels;
  readonly #log: TierLog | null;
  readonly #due: Float64Array | null;
  readonly #rule: ReplenishmentModel | null;
  readonly #ruleLevels: DailyLevels | null;
  readonly #backlog: Float64Array | null;
  /** What the stages before that of the run hold and make. */
  readonly #earlier: EarlierStages | null;
  readonly #made: Float64Array | null;
  readonly #atOnce: Float64Array | null;
  /** Which tiers are closed; null where all are open. */
  readonly #releases: ReleaseRules | null;
  /** Whether a tier serves some of the uses alone. */
  readonly #narrow: boolean;
  readonly #lasts: Float64Array | null;
  /** What arrives, or is kept, for some of the uses alone; null where all serves everybody. */
  readonly #earmarked: EarmarkedGoods | null;
  #opened = -1;
  #onOrder = 0;

  /** @param arrivals tonnes REO a day, one for each day of the spans */
  constructor(
    model: WhatIfModel,
    material: MaterialModel,
    arrivals: Float64Array,
    spans: readonly YearSpan[],
    earmarked: readonly Earmarked[] = [],
  ) {
    const length = arrivals.length;
    const need = sumOfNeeds(model, material, spans);
    this.#rule = notKnown(material.replenishment);
    this.#due = dueOnDays(material, model.start, length);
    // What is bought on a day is known from the first on: a rule does not order it again.
    this.#onOrder = this.#due === null ? 0 : sumOf(this.#due);
    this.#backlog = owesAny(material) ? new Float64Array(length) : null;
    this.#earlier = EarlierStages.of(material.earlier, length);
    this.#made = this.#earlier === null ? null : new Float64Array(length);
    this.#atOnce = this.#earlier === null ? null : new Float64Array(length);
    this.#earmarked = earmarked.length === 0 ? null : new EarmarkedGoods(earmarked, length);
    this.#narrow = servesSome(material.stocks ?? []) || this.#earmarked !== null;
    // Lines that stand or need all at once can be owed what is not short: the need of a day does not say what they claim.
    const claims = this.#backlog !== null && isCoupled(model);
    this.#lasts = this.#narrow || claims ? new Float64Array(length).fill(1) : null;
    this.series = {
      ...emptySeries(arrivals),
      need,
      ...(this.#due === null ? {} : { bought: this.#due }),
      ...(this.#backlog === null ? {} : { backlog: this.#backlog }),
      ...(this.#lasts === null ? {} : { lasts: this.#lasts }),
      ...(this.#earmarked === null ? {} : { kept: this.#earmarked.kept }),
      ...(this.#made === null || this.#atOnce === null ? {} : { made: this.#made, madeAtOnce: this.#atOnce }),
    };
    this.#releases = ReleaseRules.of(material, model.start);
    const held = openingLevels(material);
    this.#held = this.#releases?.over(held) ?? held;
    this.#log = material.stocks === undefined ? null : new TierLog(material.stocks, length);
    this.#ruleLevels = coverLevels(model, material, need);
    for (const span of spans) {
      this.series.recycling.fill(inYear(material.recycling, span.year) / span.daysInYear, span.from, span.to);
      // Cover of one tonne; settle() multiplies it by the stock.
      this.series.cover.fill(daysOfCover(1, annualNeed(material, span.year)), span.from, span.to);
    }
    if (material.dated !== undefined) addRecycling(this.series.recycling, material.dated, model.start);
  }

  offer(day: number): DayOffer {
    if (this.#opened < day) {
      this.#earlier?.open(day);
      this.#releases?.open(day, this.#held.levels);
      this.#opened = day;
    }
    const coming = this.#comingOn(day);
    const atOnce = nothingWithout(this.#earlier?.atOnce());
    const available = coming + usableStock(this.#held) + nothingWithout(this.#earmarked?.keptNow) + atOnce;
    return { coming, available, sources: this.#narrow ? this.#sources(day, coming, atOnce) : null };
  }

  #sources(day: number, coming: number, atOnce: number): Source[] {
    const stocks = this.#held.tiers.map((_, i): Source => {
      const serves = notKnown(this.#releases?.serves(i));
      return { tonnes: usableOf(this.#held, i), serves, comes: false };
    });
    return [
      ...(this.#earmarked?.coming(day) ?? []),
      { tonnes: this.#earmarked?.forAll(day, coming) ?? coming, serves: null, comes: true },
      ...(this.#earmarked?.stocks() ?? []),
      ...stocks,
      { tonnes: atOnce, serves: null, comes: false },
    ];
  }

  /** Arrivals, recycling, what was ordered, and what comes out of work that was begun before. */
  #comingOn(day: number): number {
    const { arrivals, recycling } = this.series;
    const bought = floatAt(arrivals, day) + floatAt(recycling, day) + nothingWithout(this.#due?.[day]);
    return this.#earlier === null ? bought : bought + this.#earlier.due(day);
  }

  /**
   * Books what was taken on a day: the stock fills what did not come in, takes what is over, and orders are placed.
   * @param wanted what the uses could have taken had there been enough of this material, tonnes REO
   * @param taken at most what offer() had
   * @param owing where uses carry over: `wanted` is then the need with what was owed
   * @param shared where not every source serves everybody
   */
  settle(day: number, wanted: number, taken: number, owing?: Owing, shared?: OfSources): void {
    const { series } = this;
    const coming = this.#comingOn(day);
    const tolerance = SHORTFALL_TOLERANCE * wanted;
    const nothing = SHORTFALL_TOLERANCE * (owing?.need ?? wanted);
    const inflow = this.#inflow(day, coming, taken, shared);
    const difference = beyond(tolerance, taken - inflow.used);
    const release = difference > 0 ? this.#draw(difference, shared) : 0;
    this.#log?.follow(day, this.#held.levels, nothing);
    this.#releases?.book(this.#held.levels);
    const atOnce = this.#earlier === null ? 0 : this.#make(day, wanted, difference - release);
    if (this.#lasts !== null) {
      const gap = wanted - inflow.came;
      this.#lasts[day] = shared?.lasts ?? (gap > 0 ? Math.min(1, (release + atOnce) / gap) : 1);
    }
    const surplus = beyond(tolerance, inflow.left);
    // Without goods for some uses each tier is filled to the brim: a sum of their spaces is rounded.
    const fits = this.#earmarked === null ? surplus : Math.min(surplus, this.#headroom());
    let refill = surplus > 0 ? refillInto(this.#held, fits) : 0;
    const missing = owing?.short ?? wanted - taken;
    series.need[day] = owing?.need ?? wanted;
    series.release[day] = release;
    series.served[day] = Math.min(taken, inflow.came + release + atOnce);
    series.shortfall[day] = missing > tolerance ? missing : 0;
    if (this.#backlog !== null) this.#backlog[day] = nothingWithout(owing?.backlog);
    let leftOver = surplus - refill;
    if (this.#earmarked !== null) {
      const [kept, refused] = this.#earmarked.keep(day, shared?.taken ?? [], tolerance, this.#headroom());
      refill += kept;
      leftOver += refused;
    }
    const ordered = this.#order(day);
    if (ordered > 0 && this.#rule?.leadTimeDays === 0) refill += refillInto(this.#held, ordered);
    series.refill[day] = refill;
    series.notBought[day] = leftOver;
    if (this.#earlier !== null)
      this.#workAhead(
        this.#earlier,
        day,
        beyond(tolerance, wanted - inflow.came + this.#earlier.due(day)),
        beyond(tolerance, wanted - inflow.came - release),
      );
    if (this.#releases !== null) {
      this.#log?.follow(day, this.#held.levels, nothing);
      this.#releases.close(this.#held, floatAt(series.need, day), floatAt(series.shortfall, day));
    }
    const stock = this.#stock();
    this.#earmarked?.note(day);
    series.stock[day] = stock;
    series.cover[day] = stock === 0 ? 0 : stock * floatAt(series.cover, day);
    this.#log?.note(day, this.#held.levels, nothing);
  }

  /** The stock tier by tier, where it has tiers, and the stages before that of the run, where there are any. */
  held(start: IsoDate): Pick<Balance, 'tiers' | 'earlier'> {
    return {
      ...(this.#log === null ? {} : { tiers: this.#log.results(start) }),
      ...(this.#earlier === null ? {} : { earlier: this.#earlier.results() }),
    };
  }

  /** Takes so much from the tiers: each gives what it was shared out of, or one after the other. */
  #draw(tonnes: number, shared: OfSources | undefined): number {
    if (shared === undefined) return drawFrom(this.#held, tonnes);
    const first = this.#earmarked?.places ?? 1;
    const ofTiers = shared.taken.slice(first, first + this.#held.tiers.length);
    return nothingWithout(this.#earmarked?.draw(shared.taken)) + drawEach(this.#held, ofTiers);
  }

  /** What of a day's inflow was used. */
  #inflow(day: number, coming: number, taken: number, shared: OfSources | undefined): Inflow {
    if (this.#earmarked === null || shared === undefined)
      return { used: Math.min(taken, coming), came: coming, left: coming - taken };
    const forAll = this.#earmarked.forAll(day, coming);
    const [ofEarmarked, ofAll] = this.#earmarked.used(shared.taken);
    return { used: ofEarmarked + ofAll, came: ofEarmarked + forAll, left: forAll - ofAll };
  }

  /** What the stock can still take in. */
  #headroom(): number {
    const { tiers, levels } = this.#held;
    let ofTiers = 0;
    for (let i = 0; i < tiers.length; i++)
      ofTiers += Math.max(0, (tiers[i]?.maximum ?? Number.POSITIVE_INFINITY) - floatAt(levels, i));
    return Math.max(0, ofTiers - nothingWithout(this.#earmarked?.keptNow));
  }

  /** What is made on the day itself of what neither came in nor was in store. */
  #make(day: number, wanted: number, missing: number): number {
    if (this.#earlier === null || this.#made === null || this.#atOnce === null) return 0;
    const atOnce = missing > SHORTFALL_TOLERANCE * wanted ? this.#earlier.makeAtOnce(missing) : 0;
    this.#atOnce[day] = atOnce;
    this.#made[day] = this.#earlier.due(day) + atOnce;
    return atOnce;
  }

  /**
   * Lets work begin that takes days: by what was missing on the day before any stock and any work.
   * @param unfilled what was missing after the stock
   */
  #workAhead(earlier: EarlierStages, day: number, missing: number, unfilled: number): void {
    earlier.close(day, missing, unfilled, (days) => usableIn(this.#held, days));
  }

  #order(day: number): number {
    if (this.#rule === null || this.#due === null || this.#ruleLevels === null) return 0;
    this.#onOrder -= floatAt(this.#due, day);
    const { reorderAt, orderUpTo } = this.#ruleLevels;
    const position = this.#stock() + this.#onOrder - nothingWithout(this.#backlog?.[day]);
    const wanted = orderOf(position, floatAt(reorderAt, day), floatAt(orderUpTo, day));
    if (this.#rule.leadTimeDays === 0) {
      // There and then: no more than finds space, so that nothing bought is turned away.
      const bought = Math.min(wanted, this.#headroom());
      this.#due[day] = floatAt(this.#due, day) + bought;
      return bought;
    }
    const arrival = day + this.#rule.leadTimeDays;
    this.#onOrder += wanted;
    if (arrival < this.#due.length) this.#due[arrival] = floatAt(this.#due, arrival) + wanted;
    return 0;
  }

  #stock(): number {
    const { levels } = this.#held;
    let sum = nothingWithout(this.#earmarked?.keptNow);
    for (let i = 0; i < levels.length; i++) sum += floatAt(levels, i);
    return sum;
  }
}
