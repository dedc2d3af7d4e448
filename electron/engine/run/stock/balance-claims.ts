import { floatAt, itemAt, numberAt } from '@shared/base/element-at';
import { nothingWithout } from '@shared/model/missing-figures';
import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { claimOf } from '../lines/allocation';
import { goesShort, shareOut } from '../lines/share-out';
import { lastsFor } from '../lines/share-sources';
import { MaterialDays } from '../material-days';
import type { YearSpan } from '../year-spans';
import { needOfUse } from './daily-need';
import type { Earmarked } from './earmarked-goods';
import type { Balance } from './material-balance';
import { SHORTFALL_TOLERANCE } from './stock-balance';

/**
 * Balances a material use by use: one of which a use carries over, or of which a stock or what arrives does not serve everybody. On each day a
 * use claims its need and what it is owed, a shortage is shared out by the claims, and what comes goes to the oldest need first. A tonne is short on the day on which it was
 * needed, and once: of a use that carries over that is the part of the day's own need that has to wait.
 * Source: docs/engine.md 4.7, 4.10, 4.11.
 * @param arrivals tonnes REO a day, with those that are earmarked
 */
export function balanceClaims(
  model: WhatIfModel,
  material: MaterialModel,
  arrivals: Float64Array,
  spans: readonly YearSpan[],
  earmarked: readonly Earmarked[],
): Balance {
  const { uses } = material;
  const rule = model.allocation ?? 'proportional';
  const days = new MaterialDays(model, material, arrivals, spans, earmarked);
  const needs = uses.map((use) => needOfUse(model.start, material, use, spans));
  const loads = uses.map(() => new Float64Array(arrivals.length).fill(1));
  const late = uses.map(() => new Float64Array(arrivals.length));
  const places = [...uses.keys()];
  const owed = uses.map(() => 0);
  const owedUntil = uses.map(() => -1);
  for (let day = 0; day < arrivals.length; day++) {
    let [wanted, ofDay] = [0, 0];
    for (let u = 0; u < needs.length; u++) {
      const own = floatAt(itemAt(needs, u), day);
      wanted += own + numberAt(owed, u);
      ofDay += own;
    }
    const there = days.offer(day);
    const { available, sources } = there;
    if (sources === null && !goesShort(wanted, available)) {
      // Everybody gets all that he claims, and is owed nothing from then on.
      owed.fill(0);
      days.settle(day, wanted, Math.min(wanted, available), { need: ofDay, short: 0, backlog: 0 });
      continue;
    }
    const claims = uses.map((use, u) => claimOf(use, floatAt(itemAt(needs, u), day) + numberAt(owed, u)));
    const { got, bySource } = shareOut(claims, places, there, rule);
    let [short, backlog] = [0, 0];
    for (const [u, { carriesOver }] of uses.entries()) {
      const [own, claim, given] = [
        floatAt(itemAt(needs, u), day),
        itemAt(claims, u).demand,
        numberAt(got, u),
      ];
      // What is owed by rounding alone would be owed for good; what a use loses is judged beside what it needs.
      const tolerance = SHORTFALL_TOLERANCE * (carriesOver === true ? wanted : claim);
      const left = claim - given > tolerance ? claim - given : 0;
      const waits = carriesOver === true ? Math.min(own, left) : left;
      owed[u] = carriesOver === true ? left : 0;
      if (numberAt(owed, u) > 0) owedUntil[u] = day;
      const [load, lates] = [loads[u], late[u]];
      if (load !== undefined && own > 0) load[day] = Math.min(1, given / own);
      if (lates !== undefined) lates[day] = waits;
      short += waits;
      backlog += numberAt(owed, u);
    }
    const taken =
      bySource === null
        ? Math.min(wanted, available)
        : bySource.taken.reduce((sum, tonnes) => sum + tonnes, 0);
    const given = claims.map(({ demand }, use) => {
      return {
        use,
        wanted: demand,
        given: numberAt(got, use),
        ofComing: nothingWithout(bySource?.ofComing[use]),
      };
    });
    const ofSources =
      bySource === null || sources === null
        ? undefined
        : { taken: bySource.taken, lasts: lastsFor(sources, given) };
    days.settle(day, wanted, taken, { need: ofDay, short, backlog }, ofSources);
  }
  const waiting = uses.map(({ carriesOver }, u) => (carriesOver === true ? numberAt(owed, u) : null));
  return {
    series: days.series,
    loads,
    needs,
    late,
    owed: waiting,
    owedUntil,
    ...days.held(model.start),
  };
}
