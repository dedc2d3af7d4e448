import { floatAt, itemAt, numberAt } from '@shared/base/element-at';
import type { MaterialId } from '@shared/model/material';
import type { WithheldStep, WithheldSteps } from '@shared/model/worst-shock';
import { productionLines } from '../run/lines/production-lines';
import type { Loss } from '../run/supply/delivery-basis';
import type { Lane } from './lanes';
import type { MaterialSlack } from './material-slack';
import type { MaterialLanes, WindowRuns } from './window-runs';

/** More lines than this have no set that fits a number. */
const MOST_LINES = 30;
/** Sets of lines that are kept beside one another. */
const MOST_SETS = 100_000;
/** What is withheld beyond the least, so that a run shows it: a part of it. */
const BEYOND = 1e-6;

/** A depth to which a material can be withheld: whom it reaches, how much it takes, and until when. */
interface Depth {
  readonly place: number;
  readonly lines: number;
  readonly tonnes: number;
  readonly day: number;
}

/** The cheapest way to a set of lines. */
interface Way {
  readonly tonnes: number;
  readonly depths: readonly Depth[];
}

/** A material with what a node brings of it and what it has over. */
interface Withheld {
  readonly materialId: MaterialId;
  readonly slack: MaterialSlack;
  /** What a node brings of it, tonnes REO a day. */
  readonly flowOf: (node: number) => Float64Array;
  /** By use, its line as a bit. */
  readonly bits: readonly number[];
}

/**
 * The least tonnes of each node's goods without which so many lines are reduced: of each material as deep as a rank of its uses,
 * on the last days before the one on which it no longer goes round. Each step is run; one that a run does not confirm
 * leaves the node out.
 * Source: docs/engine.md 6.7.
 * @returns null where a stock has limits or more than one, goods are shared out by value, or lines are too many to be told apart
 */
export function withheldSteps(
  runs: WindowRuns,
  slacks: readonly MaterialSlack[] | null,
  nodes: readonly number[],
): WithheldSteps[] | null {
  const { model, base } = runs;
  const lines = productionLines(model);
  const isExact = slacks?.every(({ isOpen }) => isOpen) === true && model.allocation !== 'value';
  if (slacks === null || !isExact || lines.length > MOST_LINES) return null;
  const lanesOf = new Map(runs.parts.flat().map((of) => [of.material.materialId, of] as const));
  const materials = model.materials.map(
    ({ materialId, uses }, place): Withheld => ({
      materialId,
      slack: itemAt(slacks, place),
      flowOf: (node) => flowOf(lanesOf.get(materialId), node, model.days),
      bits: uses.map(({ useId }) => 1 << lines.findIndex((line) => line.useId === useId)),
    }),
  );
  const short = base.lines.reduce(
    (bits, { firstStop }, l) => (firstStop === null ? bits : bits | (1 << l)),
    0,
  );
  return nodes.flatMap((node): WithheldSteps[] => {
    const ways = waysTo(materials, node, short);
    const steps = ways === null ? [] : cheapest(ways, short);
    const said = steps.map(([bits, way]): WithheldStep | null => {
      const run = runs.without(lossesOf(materials, node, way));
      const found = run.lines.filter(({ firstStop }) => firstStop !== null).map(({ useId }) => useId);
      const meant = lines.filter((_, l) => (bits & (1 << l)) !== 0).map(({ useId }) => useId);
      return meant.every((useId) => found.includes(useId))
        ? {
            lines: meant,
            tonnes: way.tonnes,
            materials: way.depths.map(({ place, tonnes }) => ({
              materialId: itemAt(materials, place).materialId,
              tonnes,
            })),
          }
        : null;
    });
    const held = said.filter((step) => step !== null);
    return held.length === 0 || held.length < said.length
      ? []
      : [{ node: itemAt(runs.nodes, node), steps: held }];
  });
}

function flowOf(of: MaterialLanes | undefined, node: number, days: number): Float64Array {
  const flow = new Float64Array(days);
  for (const { switches, stream } of of?.lanes ?? []) {
    // What is under way at the start can no longer be withheld.
    const soonest = soonestOf(switches, node);
    for (let day = soonest; day < days; day++) flow[day] = floatAt(flow, day) + floatAt(stream, day);
  }
  return flow;
}

function soonestOf(switches: Lane['switches'], node: number): number {
  return switches.reduce(
    (least, { node: own, delayDays }) => (own === node ? Math.min(least, delayDays) : least),
    Number.POSITIVE_INFINITY,
  );
}

/** To each set of lines that can be reached the cheapest way; null for more sets than can be kept. */
function waysTo(materials: readonly Withheld[], node: number, short: number): Map<number, Way> | null {
  let ways = new Map<number, Way>([[short, { tonnes: 0, depths: [] }]]);
  for (const [place, material] of materials.entries()) {
    const depths = depthsOf(place, material, node);
    const next = new Map(ways);
    for (const [bits, way] of ways)
      for (const depth of depths) {
        const set = bits | depth.lines;
        const tonnes = way.tonnes + depth.tonnes;
        const known = next.get(set);
        if (known === undefined || tonnes < known.tonnes)
          next.set(set, { tonnes, depths: [...way.depths, depth] });
      }
    if (next.size > MOST_SETS) return null;
    ways = next;
  }
  return ways;
}

/** By rank of its uses, what has to be withheld of a material at least. */
function depthsOf(place: number, { slack: of, flowOf, bits }: Withheld, node: number): Depth[] {
  const flow = flowOf(node);
  const { slack, gap, ranks } = of;
  let lines = 0;
  return ranks.flatMap(({ behind, own, uses }): Depth[] => {
    lines = uses.reduce((all, use) => all | numberAt(bits, use), lines);
    let [most, missed, least, day] = [0, 0, Number.POSITIVE_INFINITY, -1];
    for (let at = 0; at < flow.length; at++) {
      most += floatAt(flow, at);
      const tonnes = Math.max(0, floatAt(slack, at) + missed + floatAt(behind, at));
      missed = Math.max(missed, -floatAt(slack, at));
      const isShort = floatAt(gap, at) + floatAt(flow, at) > floatAt(behind, at) * (1 + BEYOND);
      if (floatAt(own, at) > 0 && isShort && tonnes * (1 + BEYOND) < most && tonnes < least)
        [least, day] = [tonnes, at];
    }
    return day < 0 ? [] : [{ place, lines, tonnes: least, day }];
  });
}

/** By number of lines the cheapest way, the fewest lines first; one that reaches more for less leaves out what it beats. */
function cheapest(ways: ReadonlyMap<number, Way>, short: number): [number, Way][] {
  const sorted = [...ways]
    .filter(([bits]) => bits !== short)
    .sort(([a, one], [b, other]) => one.tonnes - other.tonnes || countOf(b) - countOf(a));
  let most = countOf(short);
  return sorted.filter(([bits]) => {
    if (countOf(bits) <= most) return false;
    most = countOf(bits);
    return true;
  });
}

function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** What is withheld of each material on its last days, a hair more than the least. */
function lossesOf(materials: readonly Withheld[], node: number, { depths }: Way): Map<MaterialId, Loss> {
  return new Map(
    depths.map(({ place, tonnes, day }) => {
      const { materialId, flowOf } = itemAt(materials, place);
      const flow = flowOf(node);
      const perDay = new Float64Array(flow.length);
      let left = tonnes * (1 + BEYOND) + BEYOND * BEYOND;
      for (let at = day; at >= 0 && left > 0; at--) {
        const taken = Math.min(left, floatAt(flow, at));
        perDay[at] = taken;
        left -= taken;
      }
      return [materialId, { from: 0, perDay, factor: 1 }] as const;
    }),
  );
}
