import { floatAt, itemAt, numberAt } from '@shared/base/element-at';
import { notKnown } from '@shared/model/missing-figures';
import type { WhatIfModel } from '@shared/model/what-if';
import { setsLast, type Taking, takenInTurn } from '../lines/goods-for-sets';
import type { LineNeed } from '../lines/line-loads';
import { needsOfLine, type ProductionLine, productionLines } from '../lines/production-lines';
import { fillOn, partOf, type RunLines, runLines, usesOf } from '../lines/run-lines';
import { type Given, lastsFor, type Source } from '../lines/share-sources';
import { type DayOffer, MaterialDays } from '../material-days';
import type { YearSpan } from '../year-spans';
import type { Earmarked } from './earmarked-goods';
import type { Balance } from './material-balance';
import { OwedToLines } from './owed-to-lines';

/** The materials of a run balanced with its lines, and how the lines ran. */
interface TogetherBalance {
  readonly balances: readonly Balance[];
  /** In the order of productionLines(): loads day by day, 0..1. */
  readonly loads: readonly Float64Array[];
}

/**
 * Balances all materials at once, day by day. Together, a line that is short of one material takes no more of the others
 * than it can use, so that more of one material can stop another line sooner (G-17); a shortfall is counted on the
 * material that binds, and what a line leaves idle of the others is not in their need. Otherwise each material is shared
 * out by itself, and only a line that stands takes nothing of any.
 * Source: docs/engine.md 4.7, 5.2, 5.3.
 * @param arrivals by material, tonnes REO a day
 */
export function balanceTogether(
  model: WhatIfModel,
  arrivals: readonly Float64Array[],
  spans: readonly YearSpan[],
  earmarked: readonly (readonly Earmarked[])[],
): TogetherBalance {
  const lines = productionLines(model);
  const needs = lines.map((line) => needsOfLine(model, line, spans));
  const accounts = model.materials.map(
    (material, m) =>
      new MaterialDays(model, material, arrivals[m] ?? new Float64Array(0), spans, earmarked[m] ?? []),
  );
  const full = neededAtFullLoad(lines, needs, model);
  // On a day of which nothing else is said all lines run in full.
  const loads = lines.map(() => new Float64Array(model.days).fill(1));
  const standing = lines.map(() => 0);
  const owed = new OwedToLines(model);
  const claimed = new Float64Array(accounts.length);
  const useNeeds = model.materials.map(({ uses }) => uses.map(() => new Float64Array(model.days)));
  for (const [l, { parts }] of lines.entries())
    for (const [p, { material, use }] of parts.entries()) useNeeds[material]?.[use]?.set(needs[l]?.[p] ?? []);
  const useLoads = model.materials.map(({ uses }) => uses.map(() => new Float64Array(model.days).fill(1)));
  for (let day = 0; day < model.days; day++) {
    for (let m = 0; m < claimed.length; m++) claimed[m] = floatAt(itemAt(full, m), day) + owed.of(m);
    const there = accounts.map((account) => account.offer(day));
    if (
      standing.every((left) => left === 0) &&
      there.every((offer, m) => isEnough(offer, floatAt(claimed, m)))
    ) {
      for (const [m, account] of accounts.entries()) {
        const [need, claims] = [floatAt(itemAt(full, m), day), floatAt(claimed, m)];
        account.settle(day, claims, claims, { need, short: 0, backlog: 0 });
      }
      owed.allGiven();
      continue;
    }
    const wanted = owed.claimsOf(
      lines,
      lines.map((line, l) => lineNeed(line, needs[l] ?? [], day, model.materials.length)),
    );
    const filled = runLines(lines, wanted, fillOn(model, lines, there), standing);
    for (const [l, line] of lines.entries()) {
      const load = numberAt(filled.loads, l);
      const series = loads[l];
      if (series !== undefined) series[day] = load;
      for (const [p, { material, use }] of line.parts.entries()) {
        const { asked, taken } = partOf(filled, l, material);
        const [ofNeed, ofLoad] = [useNeeds[material]?.[use], useLoads[material]?.[use]];
        const need = floatAt(itemAt(itemAt(needs, l), p), day);
        const own = model.together === true ? load : null;
        const booked = owed.book(day, material, use, { need, load: own, asked, taken });
        if (ofNeed !== undefined) ofNeed[day] = booked?.need ?? need * asked;
        if (ofLoad !== undefined) ofLoad[day] = booked?.load ?? (asked === taken ? 1 : taken);
      }
    }
    for (const [m, account] of accounts.entries()) {
      const need = (l: number) => numberAt(itemAt(wanted, l).needs, m);
      let asked = 0;
      let taken = 0;
      for (const l of lines.keys()) {
        const part = partOf(filled, l, m);
        taken += need(l) * part.taken;
        asked += need(l) * part.asked;
      }
      const ofSources = ofSourcesOn(lines, m, filled, notKnown(there[m]?.sources), need);
      account.settle(day, asked, Math.min(taken, itemAt(there, m).available), owed.end(m), ofSources);
    }
  }
  const balances = accounts.map((account, m): Balance => {
    return {
      series: account.series,
      loads: useLoads[m] ?? [],
      needs: useNeeds[m] ?? [],
      ...owed.results(m),
      ...account.held(model.start),
    };
  });
  return { balances, loads };
}

/** What a material gave of stocks that do not serve everybody; undefined where all do. */
function ofSourcesOn(
  lines: readonly ProductionLine[],
  m: number,
  filled: RunLines,
  sources: readonly Source[] | null,
  need: (l: number) => number,
) {
  if (sources === null) return undefined;
  const shared = filled.shared[m];
  if (shared === undefined) {
    const takers = usesOf(lines, m).flatMap((use, l): Taking[] => {
      const { asked, taken } = partOf(filled, l, m);
      return use < 0 ? [] : [{ use, asked: need(l) * asked, taken: need(l) * taken }];
    });
    return { taken: takenInTurn(sources, takers), lasts: setsLast(sources, takers) };
  }
  const given = lines.flatMap(({ parts }, l): Given[] =>
    parts.flatMap(({ material, use }) => {
      if (material !== m) return [];
      const { asked, taken } = partOf(filled, l, m);
      return [
        { use, wanted: need(l) * asked, given: need(l) * taken, ofComing: numberAt(shared.ofComing, use) },
      ];
    }),
  );
  return { taken: shared.taken, lasts: lastsFor(sources, given) };
}

/** What all lines need of each material at full load, tonnes REO a day; added up in the order of the lines. */
function neededAtFullLoad(
  lines: readonly ProductionLine[],
  needs: readonly (readonly Float64Array[])[],
  { materials, days }: WhatIfModel,
): Float64Array[] {
  return materials.map((_, m) => {
    const sum = new Float64Array(days);
    for (const [l, { parts }] of lines.entries()) {
      const own = parts.flatMap(({ material }, p) => (material === m ? (needs[l]?.[p] ?? []) : []));
      for (let day = 0; day < days; day++) {
        let need = 0;
        for (const part of own) need += floatAt(part, day);
        sum[day] = floatAt(sum, day) + need;
      }
    }
    return sum;
  });
}

/** @param claimed what is claimed of a material that day, tonnes REO */
function isEnough({ available, coming, sources }: DayOffer, claimed: number): boolean {
  // Where something does not serve everybody, enough for all is told use by use.
  if (sources?.some(({ comes, serves }) => comes && serves !== null) === true) return false;
  return (sources === null ? available : coming) >= claimed;
}

/** A line without any need that day runs: nothing holds it back. */
function lineNeed(
  line: ProductionLine,
  needs: readonly Float64Array[],
  day: number,
  materials: number,
): LineNeed {
  const byMaterial = new Array<number>(materials).fill(0);
  for (const [p, { material }] of line.parts.entries()) {
    byMaterial[material] = numberAt(byMaterial, material) + floatAt(itemAt(needs, p), day);
  }
  return { needs: byMaterial, own: byMaterial, ceiling: 1 };
}
