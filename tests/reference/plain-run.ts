import { daysInYear } from '@shared/base/calendar';
import type { MaterialModel, UseModel, WhatIfModel } from '@shared/model/what-if';
import { aDay, ofYear, type Span, spanOf, sum } from './plain-days';
import { Lines, linesOf } from './plain-lines';
import { Orders, Tiers } from './plain-stock';
import { type Sending, sendings } from './plain-supply';

/** What a day of one material came to, tonnes REO. */
export interface PlainDay {
  readonly arrivals: number;
  readonly recycling: number;
  readonly bought: number;
  readonly need: number;
  readonly served: number;
  readonly release: number;
  readonly refill: number;
  readonly notBought: number;
  readonly shortfall: number;
  readonly stock: number;
  readonly cover: number;
  readonly tiers: readonly number[];
  readonly released: readonly number[];
  /** By tier, whether no more than its minimum is left at the end of the day. */
  readonly empty: readonly boolean[];
  /** Of the gap the part that was released: how much of the day the stock lasted. */
  readonly lasted: number;
  /** By line, what counts as its need and what it lacks. */
  readonly needs: readonly number[];
  readonly lacks: readonly number[];
  /** By line, what it is still owed at the end of the day; null: it loses what it is not given. */
  readonly owed: readonly (number | null)[];
}

export interface PlainRun {
  readonly span: Span;
  readonly lineIds: readonly string[];
  readonly materials: readonly {
    readonly sendings: readonly Sending[];
    readonly days: readonly PlainDay[];
  }[];
  /** By day, then by line. */
  readonly loads: readonly (readonly number[])[];
  /** By day, then by line, then by material: what a line would use at full load. */
  readonly full: readonly (readonly (readonly number[])[])[];
}

/** Tonnes below a billionth of the day's need are none (docs/engine.md 1.2). */
export const none = (tonnes: number, need: number) => tonnes <= 1e-9 * need;

/** The same as a figure. */
const some = (tonnes: number, need: number) => (none(tonnes, need) ? 0 : tonnes);

/** The smallest part of any need that is given, where a line can be given more than it needs. */
function partGiven(needs: readonly number[], given: readonly number[]): number {
  return Math.min(1, ...needs.map((need, m) => (need > 0 ? (given[m] ?? 0) / need : 1)));
}

/**
 * The daily run a second time, from docs/engine.md and from nothing of the engine: slow, plain, with no grouping, no
 * pooling and nothing kept from one day to the next but stock, orders and restarts. A rule that is changed there is
 * changed here in the same commit.
 */
export function plainRun(model: WhatIfModel): PlainRun {
  const span = followed(model);
  const at = (day: number) => day + span.before;
  const lineIds = [...new Set(model.materials.flatMap(({ uses }) => uses.map(({ useId }) => useId)))];
  const lines = new Lines(model, lineIds);
  const parts = model.materials.map((material) => {
    const needs = material.uses.map((use) => needsOf(use, material, span));
    return {
      material,
      needs,
      sendings: sendings(model, material, span),
      tiers: new Tiers(material),
      orders: new Orders(material, (day) => sum(needs.map((use) => use[at(day)] ?? 0))),
      days: [] as PlainDay[],
    };
  });
  const loads: (readonly number[])[] = [];
  const full: (readonly (readonly number[])[])[] = [];
  for (let day = 0; day < model.days; day++) {
    const year = span.years[at(day)] ?? 0;
    const inflow = parts.map(({ material, sendings, orders }) => ({
      arrivals: sum(sendings.map(({ sent, supplier }) => sent[at(day) - supplier.leadTimeDays] ?? 0)),
      recycling: aDay(material.recycling, year),
      bought: orders.arriving(day),
    }));
    const comes = inflow.map(({ arrivals, recycling, bought }) => arrivals + recycling + bought);
    const wanted = linesOf(
      model,
      lineIds,
      parts.map(
        ({ material, needs }) =>
          new Map(material.uses.map(({ useId }, use) => [useId, needs[use]?.[at(day)] ?? 0])),
      ),
    );
    // A use that carries over claims what it is owed beside its need (docs/engine.md 4.7).
    const claims = wanted.map((line, l) => ({
      ...line,
      needs: line.needs.map((need, m) => need + (parts[m]?.days.at(-1)?.owed[l] ?? 0)),
    }));
    const result = lines.day(
      claims,
      parts.map(({ tiers }, m) => (comes[m] ?? 0) + tiers.mayRelease()),
    );
    const carries = parts.some(({ material }) =>
      material.uses.some(({ carriesOver }) => carriesOver === true),
    );
    loads.push(
      carries ? wanted.map(({ needs }, l) => partGiven(needs, result.taken[l] ?? [])) : result.loads,
    );
    full.push(wanted.map(({ needs }) => needs));
    parts.forEach(({ material, tiers, orders, days }, m) => {
      const offer = inflow[m] ?? { arrivals: 0, recycling: 0, bought: 0 };
      const claimed = result.need.map((row) => row[m] ?? 0);
      const given = result.taken.map((row) => row[m] ?? 0);
      const before = days.at(-1)?.owed ?? [];
      const uses = lineIds.map((id) => material.uses.find(({ useId }) => useId === id));
      const [claims, taken] = [sum(claimed), sum(given)];
      const left = claimed.map((claim, l) => some(claim - (given[l] ?? 0), claims));
      const owed = left.map((tonnes, l) => (uses[l]?.carriesOver === true ? tonnes : null));
      const needs = claimed.map((claim, l) => claim - (before[l] ?? 0));
      const lacks = left.map((tonnes, l) => (owed[l] === null ? tonnes : Math.min(needs[l] ?? 0, tonnes)));
      const come = comes[m] ?? 0;
      const released = tiers.release(some(taken - come, claims));
      const over = Math.max(0, come - taken);
      const notBought = tiers.fill(over);
      const waiting = sum(owed.map((tonnes) => tonnes ?? 0));
      const atOnce = orders.place(day, tiers.total - waiting, tiers.room());
      tiers.fill(atOnce);
      const yearly = sum(material.uses.map(({ demand }) => demand[year] ?? 0)) * kept(material, year);
      const gap = claims - come;
      days.push({
        ...offer,
        bought: offer.bought + atOnce,
        need: sum(needs),
        served: taken,
        release: sum(released),
        refill: over - notBought + atOnce,
        notBought,
        shortfall: some(sum(lacks), claims),
        stock: tiers.total,
        cover: tiers.total / (yearly / 365),
        tiers: [...tiers.now],
        released,
        empty: tiers.now.map((_, tier) => tiers.isEmpty(tier)),
        lasted: gap > 0 ? Math.min(1, sum(released) / gap) : 1,
        needs,
        lacks,
        owed,
      });
    });
  }
  return { span, lineIds, materials: parts.map(({ sendings, days }) => ({ sendings, days })), loads, full };
}

/** From the first day of the first year that the model holds to the last day that anything of the window asks about. */
function followed(model: WhatIfModel): Span {
  const years = model.materials.flatMap(({ totalSupply }) => Object.keys(totalSupply).map(Number));
  const leads = model.materials.flatMap(({ suppliers }) => suppliers.map(({ leadTimeDays }) => leadTimeDays));
  const start = Date.parse(`${model.start}T00:00:00Z`);
  const before = (start - Date.UTC(Math.min(...years), 0, 1)) / 86_400_000;
  const ahead = model.materials.flatMap(({ replenishment }) =>
    replenishment === undefined
      ? []
      : [replenishment.reorderAt, replenishment.orderUpTo].map((level) =>
          level.kind === 'days' ? level.days : 0,
        ),
  );
  const lead = Math.max(0, ...leads);
  return spanOf(model.start, before + lead, model.days + Math.max(lead, 1, ...ahead) + 1);
}

const kept = (material: MaterialModel, year: number) => 1 - ofYear(material.substitution, year) / 100;

/** What a use needs day by day (docs/engine.md 2.4). */
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
    return ((even.get(year) ?? 0) * ofMonth) / (mean.get(year) ?? 1);
  });
}

function meanOf(season: readonly number[], year: number): number {
  const daysOf = (month: number) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return sum(season.map((figure, month) => figure * daysOf(month))) / daysInYear(year);
}
