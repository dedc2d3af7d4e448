import { itemAt, numberAt } from '@shared/base/element-at';

/** What a production line claims of each material; tonnes REO a day. */
export interface LineNeed {
  /** By material, zero or more: what it needs at full load, with what it is owed. */
  readonly needs: readonly number[];
  /** By material, what of it the line needs on the day itself: that is what its load is counted by. */
  readonly own: readonly number[];
  /** Highest load it may take, 0..1. */
  readonly ceiling: number;
}

/** Loads of the lines, and which material holds each back (-1: none). */
export interface FilledLines {
  readonly loads: number[];
  readonly binding: number[];
}

/** What is left of a material below this part of what there was is nothing: sums of doubles. */
export const NOTHING_LEFT = 1e-12;

/**
 * Raises the loads of lines together, each by the same part of its way to its ceiling, until a material runs out; lets its
 * lines stay at that load and goes on with the others. With a single material this is proportional rationing. No line
 * takes more of one material than its scarcest one lets it use (y_product <= min over its materials).
 * Source: docs/engine.md 5.3; check value G-17 (a).
 * @param left tonnes REO of each material; lowered in place by what is taken
 * @param loads where the lines begin; changed in place
 */
export function raiseLoads(
  lines: readonly LineNeed[],
  members: readonly number[],
  left: number[],
  { loads, binding }: FilledLines,
): void {
  const scale = left.map((amount) => amount * NOTHING_LEFT);
  const ways = lines.map(({ ceiling }, l) => ceiling - numberAt(loads, l));
  const wayOf = (l: number) => numberAt(ways, l);
  let active = members.filter((l) => wayOf(l) > 0);
  let done = 0;
  while (active.length > 0) {
    const rates = left.map((_, m) =>
      active.reduce((sum, l) => sum + numberAt(itemAt(lines, l).needs, m) * wayOf(l), 0),
    );
    let step = 1 - done;
    for (const [m, rate] of rates.entries()) {
      if (rate > 0) step = Math.min(step, numberAt(left, m) / rate);
    }
    done += step;
    for (const l of active) loads[l] = numberAt(loads, l) + step * wayOf(l);
    const out = new Set<number>();
    for (const [m, rate] of rates.entries()) {
      if (rate === 0) continue;
      const rest = numberAt(left, m) - step * rate;
      left[m] = rest <= numberAt(scale, m) ? 0 : rest;
      if (left[m] === 0) out.add(m);
    }
    const arrived = done >= 1 - NOTHING_LEFT;
    active = active.filter((l) => {
      const line = lines[l];
      if (line === undefined) return false;
      if (arrived) {
        loads[l] = line.ceiling;
        return false;
      }
      const short = line.needs.findIndex((need, m) => need > 0 && out.has(m));
      if (short >= 0) binding[l] = short;
      return short < 0;
    });
  }
}
