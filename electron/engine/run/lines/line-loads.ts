/** What a production line needs of each material at full load; tonnes REO a day. */
export interface LineNeed {
  /** By material, zero or more. */
  readonly needs: readonly number[];
  /** Highest load it may take, 0..1. */
  readonly ceiling: number;
}

/** Loads of the lines, and which material holds each back (-1: none). */
export interface FilledLines {
  readonly loads: number[];
  readonly binding: number[];
}

/** What is left of a material below this part of what there was is nothing: sums of doubles. */
const NOTHING_LEFT = 1e-12;

/**
 * Raises the loads of lines together until a material runs out, lets its lines stand at that load and goes on with the
 * others: in the end no line could run at a higher load without taking from one that runs at no more. With a single
 * material this is proportional rationing. No line takes more of one material than its scarcest one lets it use
 * (y_product <= min over its materials).
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
  let active = members.filter((l) => (loads[l] ?? 0) < (lines[l]?.ceiling ?? 0));
  while (active.length > 0) {
    const rates = left.map((_, m) => active.reduce((sum, l) => sum + (lines[l]?.needs[m] ?? 0), 0));
    let step = Math.min(...active.map((l) => (lines[l]?.ceiling ?? 0) - (loads[l] ?? 0)));
    for (const [m, rate] of rates.entries()) {
      if (rate > 0) step = Math.min(step, (left[m] ?? 0) / rate);
    }
    for (const l of active) loads[l] = (loads[l] ?? 0) + step;
    const out = new Set<number>();
    for (const [m, rate] of rates.entries()) {
      if (rate === 0) continue;
      const rest = (left[m] ?? 0) - step * rate;
      left[m] = rest <= (scale[m] ?? 0) ? 0 : rest;
      if (left[m] === 0) out.add(m);
    }
    active = active.filter((l) => {
      const line = lines[l];
      if (line === undefined) return false;
      const load = loads[l] ?? 0;
      if (load >= line.ceiling - NOTHING_LEFT) {
        loads[l] = line.ceiling;
        return false;
      }
      const short = line.needs.findIndex((need, m) => need > 0 && out.has(m));
      if (short >= 0) binding[l] = short;
      return short < 0;
    });
  }
}
