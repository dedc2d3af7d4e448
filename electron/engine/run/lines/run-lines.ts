import type { Allocation, WhatIfModel } from '@shared/model/what-if';
import { SHORTFALL_TOLERANCE } from '../stock/stock-balance';
import { allocate, claimOf } from './allocation';
import { type FilledLines, type LineNeed, raiseLoads } from './line-loads';
import { type ProductionLine, rankOfLine, valueOfDay } from './production-lines';

/** How much of each material a line takes, of what it needs at full load, 0..1. */
interface RunLines extends FilledLines {
  /** By line and material, where each material is shared out by itself; null where a line takes all at its own load. */
  readonly taken: readonly (readonly number[])[] | null;
}

/** What a line asks for of a material on a day, and what it takes: parts of its need at full load. */
export function partOf({ loads, binding, taken }: RunLines, l: number, material: number) {
  const load = loads[l] ?? 0;
  if (taken !== null && load > 0) return { asked: 1, taken: taken[l]?.[material] ?? 0 };
  return { asked: binding[l] === material ? 1 : load, taken: load };
}

/** Shares out what there is of every material on a day among lines that may run up to their ceilings. */
type Fill = (wanted: readonly LineNeed[]) => RunLines;

export function fillOn(
  model: WhatIfModel,
  lines: readonly ProductionLine[],
  available: readonly number[],
): Fill {
  const rule = model.allocation ?? 'proportional';
  if (model.together !== true) return (wanted) => fillApart(model, lines, wanted, available, rule);
  return (wanted) => ({ ...fillByRule(lines, wanted, available, rule), taken: null });
}

/** @param standing days that a stopped line still needs before it runs again, by line; changed in place */
export function runLines(
  lines: readonly ProductionLine[],
  wanted: readonly LineNeed[],
  fill: Fill,
  standing: number[],
): RunLines {
  // A line that is starting again keeps its wait only on days on which it could have run.
  const could = lowestStopped(lines, wanted, fill);
  const ceilings = wanted.map((line, l) => ((standing[l] ?? 0) > 0 ? { ...line, ceiling: 0 } : line));
  const waits = standing.some((days) => days > 0);
  const filled = waits ? lowestStopped(lines, ceilings, fill) : could;
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
function lowestStopped(lines: readonly ProductionLine[], wanted: readonly LineNeed[], fill: Fill): RunLines {
  let open = wanted;
  const stoppedBy = lines.map(() => -1);
  for (;;) {
    const filled = fill(open);
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

/** Each material by itself: a line takes what is shared out to it, and runs at the smallest part of any. */
function fillApart(
  model: WhatIfModel,
  lines: readonly ProductionLine[],
  wanted: readonly LineNeed[],
  available: readonly number[],
  rule: Allocation,
): RunLines {
  const taken = lines.map(() => available.map(() => 0));
  const loads = wanted.map(({ ceiling }) => ceiling);
  const binding = lines.map(() => -1);
  for (const [m, material] of model.materials.entries()) {
    const parts = lines.flatMap((line, l) =>
      line.parts.flatMap(({ material: own, use }) => {
        const { needs = [], ceiling = 0 } = wanted[l] ?? {};
        const [need = 0, asked] = [needs[m], material.uses[use]];
        return own === m && need > 0 && ceiling > 0 && asked !== undefined ? [{ l, need, asked }] : [];
      }),
    );
    const claims = parts.map(({ asked, need }) => claimOf(asked, need));
    const all = claims.reduce((sum, { demand }) => sum + demand, 0);
    const isShort = (available[m] ?? 0) < all * (1 - SHORTFALL_TOLERANCE);
    const got = isShort ? allocate(claims, available[m] ?? 0, rule) : claims.map(({ demand }) => demand);
    for (const [i, { l, need }] of parts.entries()) {
      const part = Math.min(1, (got[i] ?? 0) / need);
      const ofLine = taken[l];
      if (ofLine !== undefined) ofLine[m] = part;
      if (part >= (loads[l] ?? 0)) continue;
      loads[l] = part;
      binding[l] = m;
    }
  }
  return { loads, binding, taken };
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
