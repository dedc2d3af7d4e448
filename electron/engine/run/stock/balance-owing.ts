import type { MaterialModel, WhatIfModel } from '@shared/model/what-if';
import { allocate, claimOf } from '../lines/allocation';
import { MaterialDays } from '../material-days';
import type { YearSpan } from '../year-spans';
import { needOfUse } from './daily-need';
import type { Balance } from './material-balance';
import { SHORTFALL_TOLERANCE } from './stock-balance';

/**
 * Balances a material of which a use carries over: on each day a use claims its need and what it is owed, a shortage is
 * shared out by the claims, and what comes goes to the oldest need first. A tonne is short on the day on which it was
 * needed, and once: of a use that carries over that is the part of the day's own need that has to wait.
 * Source: docs/engine.md 4.7.
 * @param arrivals tonnes REO a day
 */
export function balanceOwing(
  model: WhatIfModel,
  material: MaterialModel,
  arrivals: Float64Array,
  spans: readonly YearSpan[],
): Balance {
  const { uses } = material;
  const rule = model.allocation ?? 'proportional';
  const days = new MaterialDays(model, material, arrivals, spans);
  const needs = uses.map((use) => needOfUse(model.start, material, use, spans));
  const loads = uses.map(() => new Float64Array(arrivals.length).fill(1));
  const late = uses.map(() => new Float64Array(arrivals.length));
  const owed = uses.map(() => 0);
  const owedUntil = uses.map(() => -1);
  for (let day = 0; day < arrivals.length; day++) {
    const claims = uses.map((use, u) => claimOf(use, (needs[u]?.[day] ?? 0) + (owed[u] ?? 0)));
    const wanted = claims.reduce((sum, { demand }) => sum + demand, 0);
    const { available } = days.offer(day);
    const isShort = wanted - available > SHORTFALL_TOLERANCE * wanted;
    const got = isShort ? allocate(claims, available, rule) : claims.map(({ demand }) => demand);
    let [need, short, backlog] = [0, 0, 0];
    for (const [u, { carriesOver }] of uses.entries()) {
      const [own, claim, given] = [needs[u]?.[day] ?? 0, claims[u]?.demand ?? 0, got[u] ?? 0];
      const left = claim - given > SHORTFALL_TOLERANCE * wanted ? claim - given : 0;
      const waits = carriesOver === true ? Math.min(own, left) : left;
      owed[u] = carriesOver === true ? left : 0;
      if ((owed[u] ?? 0) > 0) owedUntil[u] = day;
      const [load, lates] = [loads[u], late[u]];
      if (load !== undefined && own > 0) load[day] = Math.min(1, given / own);
      if (lates !== undefined) lates[day] = waits;
      need += own;
      short += waits;
      backlog += owed[u] ?? 0;
    }
    days.settle(day, wanted, Math.min(wanted, available), { need, short, backlog });
  }
  const waiting = uses.map(({ carriesOver }, u) => (carriesOver === true ? (owed[u] ?? 0) : null));
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
