import type { WhatIfModel } from '@shared/model/what-if';
import { sum } from './plain-days';
import { bySets, inTurn } from './plain-sets';
import { type Line, type Offer, raise, type Shared, shareOut, type Want } from './plain-sharing';

/** What a day gave the lines. */
export interface DayOfLines {
  /** By line: part of its full load. */
  readonly loads: readonly number[];
  /** By line, then by material: what is asked for and what is taken, tonnes. */
  readonly asked: readonly (readonly number[])[];
  readonly taken: readonly (readonly number[])[];
  /** By material, how it was shared out by itself. */
  readonly shared: readonly Shared[];
}

/** A line with what of its claims it needs on the day itself, of each material (docs/engine.md 4.7). */
export interface Claiming extends Line {
  readonly own: readonly number[];
}

interface Filled {
  readonly shared: readonly Shared[];
  readonly loads: readonly number[];
  readonly taken: readonly (readonly number[])[];
  /** The material that holds a line back; null: none does. */
  readonly holds: readonly (number | null)[];
  /** Lines that stand, with the material that they stand for. */
  readonly stopped: ReadonlyMap<number, number | null>;
}

/** All lines of a run, and how many days each still stands before it starts again (docs/engine.md 5.2, 5.3). */
export class Lines {
  private readonly waits: number[];

  constructor(
    private readonly model: WhatIfModel,
    private readonly ids: readonly string[],
  ) {
    this.waits = ids.map(() => 0);
  }

  /** Shares a day out. @param lines what each claims of each material; @param there what each material has to give */
  day(lines: readonly Claiming[], there: readonly Offer[]): DayOfLines {
    const waiting = lines.map((_, at) => at).filter((at) => (this.waits[at] ?? 0) > 0);
    const filled = this.settle(lines, there, waiting);
    const asked = lines.map(({ needs }, at) => {
      const isWaiting = waiting.includes(at);
      // Whether it could start again is asked of each by itself, beside the lines that run.
      const others = waiting.filter((other) => other !== at);
      const { stopped, holds } = isWaiting ? this.settle(lines, there, others) : filled;
      const stops = stopped.has(at);
      if (stops) this.waits[at] = this.rule(at).restartDays;
      else if (isWaiting) this.waits[at] = (this.waits[at] ?? 0) - 1;
      const lacks = holds[at] ?? null;
      const atOnce = this.model.together === true;
      return needs.map((tonnes, m) => {
        if (stops) return lacks === m ? tonnes : 0;
        if (isWaiting) return 0;
        return atOnce && lacks !== null && lacks !== m ? (filled.taken[at]?.[m] ?? 0) : tonnes;
      });
    });
    const shared = there.map((offer, m) => {
      const of = (rows: readonly (readonly number[])[]) => rows.map((row) => row[m] ?? 0);
      return filled.shared[m] ?? inTurn(offer, this.ids, of(asked), of(filled.taken));
    });
    return { loads: filled.loads, asked, taken: filled.taken, shared };
  }

  private rule(at: number) {
    const said = this.model.lines?.find(({ useId }) => useId === this.ids[at]);
    return said ?? { minimumLoadPercent: 0, restartDays: 0 };
  }

  private cannotRun(load: number, at: number): boolean {
    const { minimumLoadPercent, restartDays } = this.rule(at);
    if (minimumLoadPercent === 0 && restartDays === 0) return false;
    return load <= 1e-9 || load < minimumLoadPercent / 100 - 1e-9;
  }

  /** Takes out, one by one, the lines that cannot run at what they get, until all that are left can. */
  private settle(lines: readonly Claiming[], there: readonly Offer[], waiting: readonly number[]): Filled {
    const stopped = new Map<number, number | null>();
    for (;;) {
      const out = (at: number) => waiting.includes(at) || stopped.has(at);
      const filled = this.fill(lines, there, out);
      const loadOf = (at: number) => Math.round((filled.loads[at] ?? 0) * 1e9);
      const tooLow = lines
        .map((_, at) => at)
        .filter((at) => !out(at) && this.cannotRun(filled.loads[at] ?? 0, at));
      const some = tooLow.filter((at) => (filled.loads[at] ?? 0) > 1e-9);
      const least = (at: number) => this.rule(at).minimumLoadPercent;
      const [next] = (some.length > 0 ? some : tooLow).sort(
        (a, b) => loadOf(a) - loadOf(b) || least(b) - least(a) || b - a,
      );
      if (next === undefined) {
        const holds = filled.holds.map((m, at) => (stopped.has(at) ? (stopped.get(at) ?? null) : m));
        return { ...filled, holds, stopped };
      }
      stopped.set(next, filled.holds[next] ?? null);
    }
  }

  /** Shares out among the lines that do not stand. */
  private fill(
    lines: readonly Claiming[],
    there: readonly Offer[],
    out: (at: number) => boolean,
  ): Omit<Filled, 'stopped'> {
    const rule = this.model.allocation ?? 'proportional';
    const going = lines.map((line, at) =>
      out(at) ? { ...line, needs: there.map(() => 0), own: there.map(() => 0) } : line,
    );
    if (this.model.together === true) {
      const pools = bySets(there, this.ids, going, lines);
      const raised = raise(rule, pools.lines, pools.tonnes);
      const parts = raised.map(({ load }, at) => (out(at) ? 0 : load));
      const taken = going.map(({ needs }, at) => needs.map((tonnes) => tonnes * (parts[at] ?? 0)));
      const loads = lines.map(({ own }, at) => (out(at) ? 0 : loadOf(own, taken[at] ?? [])));
      const holds = raised.map(({ binding }) => (binding === null ? null : pools.materialOf(binding)));
      return { loads, taken, holds, shared: [] };
    }
    const shared = there.map((offer, m) =>
      shareOut(
        rule,
        going.map(({ needs }, at): Want => ({ ...this.wantOf(at, m), need: needs[m] ?? 0 })),
        this.ids,
        offer,
      ),
    );
    const given = shared.map((of) => of.given);
    const parts = going.map(({ own }, at) =>
      own.map((need, m) => (need > 0 ? Math.min(1, (given[m]?.[at] ?? 0) / need) : 1)),
    );
    return {
      loads: parts.map((part, at) => (out(at) ? 0 : Math.min(...part))),
      taken: lines.map((_, at) => there.map((_, m) => given[m]?.[at] ?? 0)),
      shared,
      holds: parts.map((part) => {
        const scarcest = Math.min(...part);
        return scarcest >= 1 - 1e-9 ? null : part.findIndex((load) => load <= scarcest + 1e-9);
      }),
    };
  }

  /** What a use says of one material: tier, floor and value can differ between the materials of a line. */
  private wantOf(at: number, m: number): Omit<Want, 'need'> {
    const use = this.model.materials[m]?.uses.find(({ useId }) => useId === this.ids[at]);
    return { tier: use?.tier ?? 1, floor: (use?.floorPercent ?? 0) / 100, value: use?.valuePerTonne ?? 0 };
  }
}

/** The smallest part of what a line needs that it is given: of what it is owed it can be given more. */
function loadOf(own: readonly number[], given: readonly number[]): number {
  return Math.min(1, ...own.map((need, m) => (need > 0 ? (given[m] ?? 0) / need : 1)));
}

/** Lines over all materials in the order in which the model names them, with what each needs on a day. */
export function linesOf(
  model: WhatIfModel,
  ids: readonly string[],
  needs: readonly ReadonlyMap<string, number>[],
): Line[] {
  return ids.map((id): Line => {
    const uses = model.materials.flatMap(({ uses }) => uses.filter(({ useId }) => useId === id));
    const tonnes = model.materials.map((_, m) => needs[m]?.get(id) ?? 0);
    const all = sum(tonnes);
    const yen = model.materials.map(({ uses }, m) => {
      const use = uses.find(({ useId }) => useId === id);
      return (use?.valuePerTonne ?? 0) * (tonnes[m] ?? 0);
    });
    return {
      tier: Math.min(...uses.map(({ tier }) => tier)),
      floor: Math.max(...uses.map(({ floorPercent = 0 }) => floorPercent)) / 100,
      value: all > 0 ? Math.max(...yen) / all : 0,
      needs: tonnes,
    };
  });
}
