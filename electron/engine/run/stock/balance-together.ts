import type { Allocation, WhatIfModel } from '@shared/model/what-if';
import { type FilledLines, type LineNeed, raiseLoads } from '../lines/line-loads';
import {
  needsOfLine,
  type ProductionLine,
  productionLines,
  rankOfLine,
  valueOfDay,
} from '../lines/production-lines';
import { MaterialDays } from '../material-days';
import type { YearSpan } from '../year-spans';
import { type Balance, sumOfNeeds } from './balance';

/** The materials of a run whose lines take them at once, and how the lines ran. */
interface TogetherBalance {
  readonly balances: readonly Balance[];
  /** In the order of productionLines(): loads day by day, 0..1. */
  readonly loads: readonly Float64Array[];
}

/**
 * Balances all materials at once, day by day: a line that is short of one material takes no more of the others than it
 * can use, so that more of one material can stop another line sooner (G-17). A shortfall is counted on the material
 * that binds; what a line leaves idle of the others is not in their need.
 * Source: docs/engine.md 5.3.
 * @param arrivals by material, tonnes REO a day
 */
export function balanceTogether(
  model: WhatIfModel,
  arrivals: readonly Float64Array[],
  spans: readonly YearSpan[],
): TogetherBalance {
  const lines = productionLines(model);
  const needs = lines.map((line) => needsOfLine(model, line, spans));
  const accounts = model.materials.map(
    (material, m) =>
      new MaterialDays(
        material,
        arrivals[m] ?? new Float64Array(0),
        sumOfNeeds(model, material, spans),
        spans,
      ),
  );
  const loads = lines.map(() => new Float64Array(model.days));
  const standing = lines.map(() => 0);
  const useNeeds = model.materials.map(({ uses }) => uses.map(() => new Float64Array(model.days)));
  const useLoads = model.materials.map(({ uses }) => uses.map(() => new Float64Array(model.days).fill(1)));
  for (let day = 0; day < model.days; day++) {
    const wanted = lines.map((line, l) => lineNeed(line, needs[l] ?? [], day, model.materials.length));
    const available = accounts.map((account) => account.offer(day).available);
    const filled = runLines(lines, wanted, available, model.allocation ?? 'proportional', standing);
    for (const [m, account] of accounts.entries()) {
      const need = (l: number) => wanted[l]?.needs[m] ?? 0;
      let asked = 0;
      let taken = 0;
      for (const l of lines.keys()) {
        taken += need(l) * (filled.loads[l] ?? 0);
        asked += need(l) * (filled.binding[l] === m ? 1 : (filled.loads[l] ?? 0));
      }
      account.settle(day, asked, Math.min(taken, available[m] ?? 0));
    }
    for (const [l, line] of lines.entries()) {
      const load = filled.loads[l] ?? 0;
      const series = loads[l];
      if (series !== undefined) series[day] = load;
      for (const [p, { material, use }] of line.parts.entries()) {
        const binds = filled.binding[l] === material;
        const need = (needs[l]?.[p]?.[day] ?? 0) * (binds ? 1 : load);
        const [ofNeed, ofLoad] = [useNeeds[material]?.[use], useLoads[material]?.[use]];
        if (ofNeed !== undefined) ofNeed[day] = need;
        if (ofLoad !== undefined) ofLoad[day] = binds ? load : 1;
      }
    }
  }
  const balances = accounts.map((account, m): Balance => {
    const tiers = account.tiers(model.start);
    return {
      series: account.series,
      loads: useLoads[m] ?? [],
      needs: useNeeds[m] ?? [],
      ...(tiers === undefined ? {} : { tiers }),
    };
  });
  return { balances, loads };
}

/** @param standing days that a stopped line still needs before it runs again, by line; changed in place */
function runLines(
  lines: readonly ProductionLine[],
  wanted: readonly LineNeed[],
  available: readonly number[],
  rule: Allocation,
  standing: number[],
): FilledLines {
  // A line that is starting again keeps its wait only on days on which it could have run.
  const could = lowestStopped(lines, wanted, available, rule);
  const ceilings = wanted.map((line, l) => ((standing[l] ?? 0) > 0 ? { ...line, ceiling: 0 } : line));
  const waits = standing.some((days) => days > 0);
  const filled = waits ? lowestStopped(lines, ceilings, available, rule) : could;
  for (const [l, line] of lines.entries()) {
    const runs = (could.loads[l] ?? 0) > 0;
    if (!runs) standing[l] = line.stopping.restartDays;
    else if ((standing[l] ?? 0) > 0) standing[l] = (standing[l] ?? 0) - 1;
    // What a standing line lacks is what it lacked when it stopped: by the material that would bind it now.
    if (filled.binding[l] === -1) filled.binding[l] = could.binding[l] ?? -1;
  }
  return filled;
}

/** Fills the lines, then stops those that cannot run at so low a load, the lowest first, and fills again. */
function lowestStopped(
  lines: readonly ProductionLine[],
  wanted: readonly LineNeed[],
  available: readonly number[],
  rule: Allocation,
): FilledLines {
  let open = wanted;
  const stoppedBy = lines.map(() => -1);
  for (;;) {
    const filled = fillByRule(lines, open, available, rule);
    const tooLow = [...lines.keys()].filter((l) => {
      const load = filled.loads[l] ?? 0;
      return load > 0 && load < (lines[l]?.stopping.minimumLoadPercent ?? 0) / 100;
    });
    const lowest = tooLow.reduce<number | null>(
      (found, l) => (found === null || (filled.loads[l] ?? 0) < (filled.loads[found] ?? 0) ? l : found),
      null,
    );
    if (lowest === null) {
      for (const [l, material] of stoppedBy.entries()) if (material >= 0) filled.binding[l] = material;
      return filled;
    }
    stoppedBy[lowest] = filled.binding[lowest] ?? -1;
    open = open.map((line, l) => (l === lowest ? { ...line, ceiling: 0 } : line));
  }
}

function fillByRule(
  lines: readonly ProductionLine[],
  wanted: readonly LineNeed[],
  available: readonly number[],
  rule: Allocation,
): FilledLines {
  const left = [...available];
  const filled: FilledLines = { loads: lines.map(() => 0), binding: lines.map(() => -1) };
  const everyone = [...lines.keys()];
  if (rule === 'value') {
    const floors = wanted.map((line, l) => ({
      ...line,
      ceiling: Math.min(line.ceiling, lines[l]?.floor ?? 0),
    }));
    raiseLoads(floors, everyone, left, filled);
  }
  const ranks = lines.map((line, l) => rankOfLine(line, rule, valuePerTonne(line, wanted[l]?.needs ?? [])));
  for (const rank of [...new Set(ranks)].sort((a, b) => a - b)) {
    const members = everyone.filter((l) => ranks[l] === rank);
    raiseLoads(wanted, members, left, filled);
  }
  return filled;
}

function valuePerTonne(line: ProductionLine, byMaterial: readonly number[]): number {
  const needs = line.parts.map(({ material }) => byMaterial[material] ?? 0);
  const tonnes = needs.reduce((sum, need) => sum + need, 0);
  return tonnes > 0 ? (valueOfDay(line, needs) ?? 0) / tonnes : 0;
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
    byMaterial[material] = (byMaterial[material] ?? 0) + (needs[p]?.[day] ?? 0);
  }
  return { needs: byMaterial, ceiling: 1 };
}
