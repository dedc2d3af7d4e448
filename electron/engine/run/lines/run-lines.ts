import { itemAt, numberAt } from '@shared/base/element-at';
import { nothingWithout, untoldAsNone } from '@shared/model/missing-figures';
import type { Allocation, LineModel, UseModel, WhatIfModel } from '@shared/model/what-if';
import { SHORTFALL_TOLERANCE } from '../stock/stock-balance';
import { claimOf } from './allocation';
import { type Pool, poolsOf } from './goods-for-sets';
import { type FilledLines, type LineNeed, raiseLoads } from './line-loads';
import { canStand, type ProductionLine, rankOfLine, valueOfDay } from './production-lines';
import { shareOut, type There } from './share-out';
import type { SharedOut } from './share-sources';

/** How much of each material a line takes, of what it claims, 0..1. */
export interface RunLines extends FilledLines {
  /** By line, the part that it takes of all its claims; less than its load where it is owed something. */
  readonly parts: readonly number[];
  /** By line and material, where each material is shared out by itself; null where a line takes the same part of all. */
  readonly taken: readonly (readonly number[])[] | null;
  /** By line, whether it takes nothing of any material. */
  readonly stands: readonly boolean[];
  /** By material, what was given of each source, `ofComing` by use of the material; undefined where all serve everybody. */
  readonly shared: readonly (Pick<SharedOut, 'taken' | 'ofComing'> | undefined)[];
}

/** What a line asks for of a material on a day, and what it takes: parts of its claim. */
export function partOf({ parts, binding, taken, stands }: RunLines, l: number, material: number) {
  if (taken !== null && stands[l] !== true) return { asked: 1, taken: numberAt(itemAt(taken, l), material) };
  const part = numberAt(parts, l);
  return { asked: binding[l] === material ? 1 : part, taken: part };
}

/** Shares out what there is of every material on a day among lines that may run up to their ceilings. */
type Fill = (wanted: readonly LineNeed[]) => RunLines;

export function fillOn(model: WhatIfModel, lines: readonly ProductionLine[], there: readonly There[]): Fill {
  const rule = model.allocation ?? 'proportional';
  if (model.together !== true) return (wanted) => fillApart(model, lines, wanted, there, rule);
  const pools = there.flatMap(({ available, sources }, m): Pool[] =>
    sources === null
      ? [{ material: m, members: lines.map(() => true), tonnes: available }]
      : poolsOf(m, sources, usesOf(lines, m)),
  );
  return (wanted) => {
    const { loads: parts, binding } = fillByRule(lines, wanted, pools, rule);
    const loads = wanted.map((line, l) => loadAt(numberAt(parts, l), line));
    return { loads, parts, binding, taken: null, stands: wanted.map(mayNotRun), shared: [] };
  };
}

/** By line, its use of a material; -1 for none. */
export function usesOf(lines: readonly ProductionLine[], m: number): number[] {
  return lines.map(({ parts }) => parts.find(({ material }) => material === m)?.use ?? -1);
}

/** What a line runs at that takes such a part of its claims: it can be given more than it needs on the day. */
function loadAt(part: number, { needs, own, ceiling }: LineNeed): number {
  if (needs === own || ceiling === 0) return part;
  let load = 1;
  for (const [m, need] of own.entries())
    if (need > 0) load = Math.min(load, (part * numberAt(needs, m)) / need);
  return load;
}

/**
 * A line that waits to start again takes nothing. Could it have run, had it asked beside those that do not wait, the day is
 * one of its restart days, in which it asks for nothing; else it lacks what holds it back, and its restart days begin anew.
 * @param standing days that a stopped line still needs before it runs again, by line; changed in place
 */
export function runLines(
  lines: readonly ProductionLine[],
  wanted: readonly LineNeed[],
  fill: Fill,
  standing: number[],
): RunLines {
  const waits = standing.map((days) => days > 0);
  const without = (asks: number | null) =>
    wanted.map((line, l) => (waits[l] === true && l !== asks ? { ...line, ceiling: 0 } : line));
  const filled = stopTooLow(lines, without(null), fill);
  for (const [l, { stopping }] of lines.entries()) {
    const could = waits[l] === true ? stopTooLow(lines, without(l), fill) : filled;
    const runs = numberAt(could.loads, l) > 0;
    if (!runs) standing[l] = stopping.restartDays;
    if (waits[l] !== true) continue;
    if (runs) standing[l] = numberAt(standing, l) - 1;
    else filled.binding[l] = could.binding[l] ?? -1;
  }
  return filled;
}

/** Loads that differ by less than this are equal: sums of doubles. */
export const SAME_LOAD = 1e-9;

/**
 * Fills the lines, then stops those that cannot run at so low a load, one by one, and fills again. What one leaves may let
 * another run: so the lowest goes first, of equal ones the one with the highest least load, then the one named last; those
 * that get nothing go at the end.
 */
function stopTooLow(lines: readonly ProductionLine[], wanted: readonly LineNeed[], fill: Fill): RunLines {
  let open = wanted;
  const stoppedBy = lines.map(() => -1);
  for (;;) {
    const filled = fill(open);
    const loadOf = (l: number) => numberAt(filled.loads, l);
    const tooLow = [...lines.keys()].filter(
      (l) => open[l]?.ceiling !== 0 && cannotRun(lines[l]?.stopping, loadOf(l)),
    );
    const running = tooLow.filter((l) => loadOf(l) > SAME_LOAD);
    const leastOf = (l: number) => itemAt(lines, l).stopping.minimumLoadPercent;
    const next = (running.length > 0 ? running : tooLow).reduce<number | null>((found, l) => {
      if (found === null) return l;
      const above = loadOf(l) - loadOf(found);
      if (Math.abs(above) > SAME_LOAD) return above < 0 ? l : found;
      return leastOf(l) >= leastOf(found) ? l : found;
    }, null);
    if (next === null) {
      for (const [l, material] of stoppedBy.entries()) if (material >= 0) filled.binding[l] = material;
      return filled;
    }
    stoppedBy[next] = filled.binding[next] ?? -1;
    open = open.map((line, l) => (l === next ? { ...line, ceiling: 0 } : line));
  }
}

/** A line for which something is said stands below its least load, and with nothing; any other runs at what it gets. */
function cannotRun(stopping: LineModel | undefined, load: number): boolean {
  if (stopping === undefined || !canStand(stopping)) return false;
  return load <= SAME_LOAD || load < stopping.minimumLoadPercent / 100 - SAME_LOAD;
}

const mayNotRun = ({ ceiling }: LineNeed) => ceiling === 0;

/** Each material by itself: a line takes what is shared out to it, and runs at the smallest part of any. */
function fillApart(
  model: WhatIfModel,
  lines: readonly ProductionLine[],
  wanted: readonly LineNeed[],
  there: readonly There[],
  rule: Allocation,
): RunLines {
  const taken = lines.map(() => there.map(() => 0));
  const shared: (Pick<SharedOut, 'taken' | 'ofComing'> | undefined)[] = there.map(() => undefined);
  const loads = wanted.map(({ ceiling }) => ceiling);
  const binding = lines.map(() => -1);
  for (const [m, material] of model.materials.entries()) {
    const parts: { l: number; use: number; need: number; asked: UseModel }[] = [];
    for (let l = 0; l < lines.length; l++) {
      const line = itemAt(wanted, l);
      const need = numberAt(line.needs, m);
      if (need <= 0 || line.ceiling <= 0) continue;
      for (const { material: own, use } of lines[l]?.parts ?? []) {
        const asked = own === m ? material.uses[use] : undefined;
        if (asked !== undefined) parts.push({ l, use, need, asked });
      }
    }
    const claims = parts.map(({ asked, need }) => claimOf(asked, need));
    const places = parts.map(({ use }) => use);
    const { got, bySource } = shareOut(claims, places, there[m] ?? { available: 0, sources: null }, rule);
    if (bySource !== null) {
      // A use that asks for nothing on the day gets nothing.
      const ofComing = material.uses.map((_, use) => nothingWithout(bySource.ofComing[places.indexOf(use)]));
      shared[m] = { taken: bySource.taken, ofComing };
    }
    for (const [i, { l, need }] of parts.entries()) {
      const ofLine = taken[l];
      if (ofLine !== undefined) ofLine[m] = Math.min(1, numberAt(got, i) / need);
      const own = numberAt(itemAt(wanted, l).own, m);
      const part = own > 0 ? Math.min(1, numberAt(got, i) / own) : 1;
      const before = numberAt(loads, l);
      if (part < before - SAME_LOAD) binding[l] = m;
      loads[l] = Math.min(before, part);
    }
  }
  return { loads, parts: loads, binding, taken, stands: wanted.map(mayNotRun), shared };
}

/** @param pools of a material one after the other */
function fillByRule(
  lines: readonly ProductionLine[],
  wanted: readonly LineNeed[],
  pools: readonly Pool[],
  rule: Allocation,
): FilledLines {
  // A last digit that the stock keeps is no material: which of two that are used up binds is not for rounding to say.
  const left = pools.map(({ material, tonnes }) => {
    const need = wanted.reduce((sum, { needs }) => sum + numberAt(needs, material), 0);
    return tonnes > SHORTFALL_TOLERANCE * need ? tonnes : 0;
  });
  // Raised by what each needs of every pool, as if pools were materials.
  const ofPools = wanted.map((line, l) => ({
    ...line,
    needs: pools.map(({ material, members }) => (members[l] === true ? numberAt(line.needs, material) : 0)),
  }));
  const filled: FilledLines = { loads: lines.map(() => 0), binding: lines.map(() => -1) };
  const everyone = [...lines.keys()];
  if (rule === 'value') {
    const floors = ofPools.map((line, l) => ({
      ...line,
      ceiling: Math.min(line.ceiling, itemAt(lines, l).floor),
    }));
    raiseLoads(floors, everyone, left, filled);
  }
  const ranks = lines.map((line, l) => rankOfLine(line, rule, valuePerTonne(line, itemAt(wanted, l).needs)));
  for (const rank of [...new Set(ranks)].sort((a, b) => a - b)) {
    const members = everyone.filter((l) => ranks[l] === rank);
    raiseLoads(ofPools, members, left, filled);
  }
  return { ...filled, binding: filled.binding.map((pool) => pools[pool]?.material ?? -1) };
}

/** Yen that a day of the line is worth over all tonnes that it needs; sums of doubles, so that equal values are equal. */
export function valuePerTonne(line: ProductionLine, byMaterial: ArrayLike<number>): number {
  const needs = line.parts.map(({ material }) => nothingWithout(byMaterial[material]));
  const tonnes = needs.reduce((sum, need) => sum + need, 0);
  return tonnes > 0 ? Number((untoldAsNone(valueOfDay(line, needs)) / tonnes).toPrecision(12)) : 0;
}
