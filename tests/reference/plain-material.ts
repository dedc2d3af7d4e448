import { daysInYear, type IsoDate } from '@shared/base/calendar';
import type { DatedMix } from '@shared/model/dated-mix';
import type { Allocation, MaterialModel, UseModel, WhatIfModel } from '@shared/model/what-if';
import { aDay, ofYear, type Span, sum } from './plain-days';
import { Kept } from './plain-kept';
import { drawnOf } from './plain-least';
import { Orders } from './plain-orders';
import type { Offer, Shared, Source } from './plain-sharing';
import { Stages } from './plain-stages';
import { Tiers } from './plain-stock';
import { type Sending, sendings } from './plain-supply';

/** What a day of one material came to, tonnes REO. */
export interface PlainDay {
  readonly arrivals: number;
  readonly recycling: number;
  readonly bought: number;
  /** What came in that was made of earlier stages. */
  readonly made: number;
  readonly need: number;
  readonly served: number;
  readonly release: number;
  readonly refill: number;
  readonly notBought: number;
  readonly shortfall: number;
  readonly stock: number;
  /** Of it what is kept for some uses alone. */
  readonly kept: number;
  readonly cover: number;
  readonly tiers: readonly number[];
  /** By tier, what left it: released or sold. */
  readonly released: readonly number[];
  /** By tier, whether no more than its minimum is left at the end of the day. */
  readonly empty: readonly boolean[];
  /** Of the gap the part that was released or made at once: how much of the day the stock lasted. */
  readonly lasted: number;
  /** By line, what counts as its need and what it lacks. */
  readonly needs: readonly number[];
  readonly lacks: readonly number[];
  /** By line, what it is still owed at the end of the day; null: it loses what it is not given. */
  readonly owed: readonly (number | null)[];
}

/** Tonnes below a billionth of the day's need are none (docs/engine.md 1.2). */
export const none = (tonnes: number, need: number) => tonnes <= 1e-9 * need;

/** The same as a figure. */
const some = (tonnes: number, need: number) => (none(tonnes, need) ? 0 : tonnes);

/** One material of a run: what comes in, its stock, its work and its orders, and the days that are settled. */
export class PlainMaterial {
  readonly days: PlainDay[] = [];
  readonly sendings: readonly Sending[];
  readonly stages: Stages;
  private readonly tiers: Tiers;
  private readonly kept: Kept;
  private readonly orders: Orders;
  /** By use, by place of the day in the span. */
  private readonly needs: readonly (readonly number[])[];
  /** By line: its use of this material. */
  private readonly uses: readonly (UseModel | undefined)[];
  /** Of the current day, what may be given of what is kept and of its tiers, and what comes in. */
  private stocks: readonly Source[] = [];
  private coming: readonly Source[] = [];
  private inflow = { arrivals: 0, recycling: 0, bought: 0, made: 0 };

  constructor(
    model: WhatIfModel,
    private readonly material: MaterialModel,
    private readonly span: Span,
    lineIds: readonly string[],
  ) {
    this.needs = material.uses.map((use) => needsOf(use, material, span));
    this.sendings = sendings(model, material, span);
    this.tiers = new Tiers(material, model.start);
    this.stages = new Stages(material);
    this.kept = this.nothingKept();
    const ofAll = span.dates.map((_, at) => sum(this.needs.map((use) => use[at] ?? 0)));
    this.orders = new Orders(
      material,
      (day) => ofAll[day + span.before] ?? 0,
      span.dates.slice(span.before, span.before + model.days),
    );
    this.uses = lineIds.map((id) => material.uses.find(({ useId }) => useId === id));
  }

  private nothingKept(): Kept {
    return new Kept(
      this.sendings,
      this.material.uses.map(({ useId }) => useId),
    );
  }

  /** What a stock that never runs out has given by the end of each day (docs/engine.md 8.1). */
  drawn(rule: Allocation = 'proportional'): number[] {
    const kept = this.nothingKept();
    const days = this.days.map(({ needs, arrivals, recycling }, day) => {
      const forSome = sum(kept.open(day + this.span.before).map(({ tonnes }) => tonnes));
      return { needs, forAll: Math.max(0, arrivals + recycling - forSome) };
    });
    return drawnOf(rule, this.uses, this.nothingKept(), this.span.before, days);
  }

  /** By use, what it needs on a day. */
  needsOn(day: number): ReadonlyMap<string, number> {
    const at = day + this.span.before;
    return new Map(this.material.uses.map(({ useId }, use) => [useId, this.needs[use]?.[at] ?? 0]));
  }

  /** What a line is owed of the days before. */
  owedTo(line: number): number {
    return this.days.at(-1)?.owed[line] ?? 0;
  }

  private get comes(): number {
    const { arrivals, recycling, bought, made } = this.inflow;
    return arrivals + recycling + bought + made;
  }

  /** Begins a day. @returns all that there is to give: what comes in, what is kept, of each tier, and what can be made at once */
  open(day: number): Offer {
    const at = day + this.span.before;
    this.tiers.open(day);
    this.inflow = {
      arrivals: sum(
        this.sendings.flatMap(({ lots, supplier }) =>
          lots.map(({ sent }) => sent[at - supplier.leadTimeDays] ?? 0),
        ),
      ),
      recycling:
        aDay(this.material.recycling, this.span.years[at] ?? 0) + recycledMore(this.material, this.span, at),
      bought: this.orders.arriving(day),
      made: this.stages.open(day),
    };
    const forSome = this.kept.open(at);
    const forAll = Math.max(0, this.comes - sum(forSome.map(({ tonnes }) => tonnes)));
    this.coming = [...forSome, { tonnes: forAll, serves: null }];
    this.stocks = [...this.kept.stocks(), ...this.tiers.sources()];
    return {
      coming: this.coming.length,
      sources: [...this.coming, ...this.stocks, { tonnes: this.stages.mayMake(), serves: null }],
    };
  }

  /**
   * Ends a day. @param own by line, what it needs itself on the day; @param claimed by line, what it asks for with what it is owed
   * @param given by line
   */
  settle(
    day: number,
    own: readonly number[],
    claimed: readonly number[],
    given: readonly number[],
    shared: Shared | undefined,
  ): void {
    const { tiers, stages, kept } = this;
    const before = this.days.at(-1)?.owed ?? [];
    const sources = shared?.bySource ?? null;
    const [claims, taken] = [sum(claimed), sum(sources ?? given)];
    // What a use loses is judged beside what it needs itself, what it is owed beside all that is needed.
    const carries = (l: number) => this.uses[l]?.carriesOver === true;
    // Whoever stands or waits claims all the same, though he asks for nothing.
    const claim = own.map((need, l) => need + (before[l] ?? 0));
    const allClaims = sum(claim);
    const left = claimed.map((asked, l) => {
      return carries(l)
        ? some((claim[l] ?? 0) - (given[l] ?? 0), allClaims)
        : some(asked - (given[l] ?? 0), asked);
    });
    const owed = left.map((tonnes, l) => (carries(l) ? tonnes : null));
    const needs = claimed.map((asked, l) => (carries(l) ? (own[l] ?? 0) : asked));
    const lacks = left.map((tonnes, l) => {
      if (owed[l] === null) return tonnes;
      // What it takes less of than it claims, as another material holds it back, is owed and not short.
      return some((claimed[l] ?? 0) - (given[l] ?? 0), allClaims) > 0 ? Math.min(needs[l] ?? 0, tonnes) : 0;
    });
    const shortfall = some(sum(lacks), claims);
    const [first, last] = [this.coming.length, this.coming.length - 1];
    // What came in and was used, for some and for all; of one pool it is used first.
    const forAll = this.coming[last]?.tonnes ?? 0;
    const ofSome = sum(sources?.slice(0, last) ?? []);
    const ofAll = sources === null ? Math.min(taken, forAll) : (sources[last] ?? 0);
    const used = ofSome + ofAll;
    const ofStock = some(taken - used, claims);
    const lasted =
      shared?.lasts ??
      (sources === null ? null : lastsFor(this.stocks, this.uses, claimed, given, shared?.ofComing));
    const behindKept = first + kept.sets.length;
    const ofKept = sources === null || ofStock === 0 ? [] : sources.slice(first, behindKept);
    kept.take(ofKept);
    const released =
      sources === null || ofStock === 0
        ? tiers.release(ofStock)
        : tiers.take(sources.slice(behindKept, behindKept + tiers.now.length));
    const release = sum(released) + sum(ofKept);
    // All that came in for everybody counts as there, also where a line that stands left it.
    const came = ofSome + forAll;
    const unfilled = (tonnes: number) => some(tonnes - came - release, claims);
    const madeNow = stages.make(unfilled(taken));
    const lacking = unfilled(claims);
    const over = some(forAll - ofAll, claims);
    const headroom = () => Math.max(0, tiers.headroom() - kept.total);
    const filled = Math.min(over, headroom());
    tiers.fill(filled);
    const [put, refused] = kept.keep(sources?.slice(0, last) ?? [], headroom(), (tonnes) =>
      none(tonnes, claims),
    );
    const notBought = over - filled + refused;
    const waiting = sum(owed.map((tonnes) => tonnes ?? 0));
    const atOnce = this.orders.place(day, tiers.total + kept.total - waiting, headroom());
    tiers.fill(atOnce);
    const missing = some(claims - came + this.inflow.made, claims);
    stages.close(day, missing, lacking, (days) => tiers.givesIn(days));
    const sold = tiers.close(sum(needs), shortfall);
    const gap = claims - came;
    this.days.push({
      ...this.inflow,
      bought: this.inflow.bought + atOnce,
      made: this.inflow.made + madeNow,
      need: sum(needs),
      served: taken,
      release,
      refill: filled + put + atOnce,
      notBought,
      shortfall,
      stock: tiers.total + kept.total,
      kept: kept.total,
      cover: (tiers.total + kept.total) / (this.yearly(day) / 365),
      tiers: [...tiers.now],
      released: released.map((tonnes, tier) => tonnes + (sold[tier] ?? 0)),
      empty: tiers.now.map((_, tier) => tiers.isEmpty(tier)),
      lasted: lasted ?? (gap > 0 ? Math.min(1, (release + madeNow) / gap) : 1),
      needs,
      lacks,
      owed,
    });
  }

  /** Need of the year of a day. */
  private yearly(day: number): number {
    const year = this.span.years[day + this.span.before] ?? 0;
    const { uses } = this.material;
    return sum(uses.map(({ demand }) => demand[year] ?? 0)) * kept(this.material, year);
  }
}

/** Of uses that the same tiers serve, the part of what they want beyond what came in that they get: the least (docs/engine.md 4.10). */
function lastsFor(
  stocks: readonly Source[],
  uses: readonly (UseModel | undefined)[],
  claimed: readonly number[],
  given: readonly number[],
  ofComing: readonly number[] = [],
): number {
  const all = sum(claimed);
  const kinds = uses.map((use) => stocks.map(({ serves }) => serves?.(use?.useId ?? '') ?? true).join());
  const parts = [...new Set(kinds)].map((kind) => {
    const of = (figures: readonly number[]) => sum(figures.filter((_, l) => kinds[l] === kind));
    const [wanted, got] = [of(claimed) - of(ofComing), of(given) - of(ofComing)];
    return none(wanted - got, all) ? 1 : got / wanted;
  });
  return Math.max(0, Math.min(1, ...parts));
}

const kept = (material: MaterialModel, year: number) => 1 - ofYear(material.substitution, year) / 100;

/** What the rates in force on a day come to together (docs/engine.md 2.8). */
function inForce(rates: DatedMix['savings'], date: IsoDate | undefined): number {
  return sum(
    rates.map(({ from, to, amount }) => (date !== undefined && from <= date && date < to ? amount : 0)),
  );
}

function recycledMore({ dated }: MaterialModel, span: Span, at: number): number {
  return inForce(dated?.recycling ?? [], span.dates[at]) / daysInYear(span.years[at] ?? 0);
}

/** What a use needs day by day (docs/engine.md 2.4, 2.8, 2.10). */
function needsOf(use: UseModel, material: MaterialModel, span: Span): number[] {
  const years = [...new Set(span.years)];
  const even = new Map(
    years.map((year) => [year, (ofYear(use.demand, year) * kept(material, year)) / daysInYear(year)]),
  );
  const { season } = use;
  const mean = new Map(years.map((year) => [year, season === undefined ? 1 : meanOf(season, year)]));
  return span.dates.map((date, at) => {
    const year = span.years[at] ?? 0;
    const ofMonth = season?.[Number(date.slice(5, 7)) - 1] ?? 1;
    const usual = ((even.get(year) ?? 0) * ofMonth) / (mean.get(year) ?? 1);
    const demand = (ofYear(use.demand, year) * ofMonth) / (mean.get(year) ?? 1) / daysInYear(year);
    const rise = inForce(material.dated?.priceRises ?? [], date);
    const asked = usual * (1 + rise / 100) ** (use.priceElasticity ?? 0);
    return Math.max(0, asked - (demand * inForce(material.dated?.savings ?? [], date)) / 100);
  });
}

function meanOf(season: readonly number[], year: number): number {
  const daysOf = (month: number) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return sum(season.map((figure, month) => figure * daysOf(month))) / daysInYear(year);
}
