import type { Allocation } from '@shared/model/what-if';
import { sum } from './plain-days';

/** What a line needs of one material on a day, and what the rule of sharing asks about it. */
export interface Want {
  readonly need: number;
  readonly tier: number;
  readonly floor: number;
  /** Yen a tonne; 0 where none is known. */
  readonly value: number;
}

/** What there is of a material from one place, and whom of the uses it serves; null: all of them. */
export interface Source {
  readonly tonnes: number;
  readonly serves: ((useId: string) => boolean) | null;
}

/** All that there is of a material on a day. */
export interface Offer {
  /** So many of them, the first ones, come in by themselves. */
  readonly coming: number;
  readonly sources: readonly Source[];
}

/** What was given: to each that wants, and of each source; null where all of them serve everybody. */
export interface Shared {
  readonly given: readonly number[];
  readonly bySource: readonly number[] | null;
  /** Of the sources that come in by themselves, what each was given. */
  readonly ofComing: readonly number[];
  /** The part of the day for which stocks last, of lines that need their materials at once. */
  readonly lasts?: number;
}

/**
 * Shares one material among those that want it: of one pool (docs/engine.md 5.1), or source after source where one does not
 * serve everybody (4.10).
 */
export function shareOut(
  rule: Allocation,
  wants: readonly Want[],
  useIds: readonly string[],
  { coming, sources }: Offer,
): Shared {
  const needed = sum(wants.map(({ need }) => need));
  const there = sum(sources.map(({ tonnes }) => tonnes));
  const every = wants.map((_, at) => at);
  const given = wants.map(() => 0);
  // A billionth of all that is wanted is nothing that anybody lacks.
  const all = () => (needed - sum(given) <= 1e-9 * needed ? wants.map(({ need }) => need) : given);
  if (sources.every(({ serves }) => serves === null)) {
    giveOut(rule, wants, every, there, given);
    return { given: all(), bySource: null, ofComing: [] };
  }
  const before: number[][] = [];
  const bySource = sources.map(({ tonnes, serves }) => {
    before.push([...given]);
    const to = every.filter((at) => serves === null || serves(useIds[at] ?? ''));
    const open = sum(to.map((at) => (wants[at]?.need ?? 0) - (given[at] ?? 0)));
    return open <= 1e-12 * needed ? 0 : giveOut(rule, wants, to, tonnes, given);
  });
  return { given: all(), bySource, ofComing: before[coming] ?? given };
}

/** Gives so much out by the rule, beside what was given before. @returns what was taken */
function giveOut(
  rule: Allocation,
  wants: readonly Want[],
  to: readonly number[],
  there: number,
  given: number[],
): number {
  let left = there;
  const give = (to: readonly number[], wanted: (at: number) => number) => {
    const asked = to.map((at) => Math.max(0, wanted(at) - (given[at] ?? 0)));
    const all = sum(asked);
    const part = all > left ? left / all : 1;
    to.forEach((at, place) => {
      given[at] = (given[at] ?? 0) + (asked[place] ?? 0) * part;
    });
    left = Math.max(0, left - all * part);
  };
  const need = (at: number) => wants[at]?.need ?? 0;
  if (rule === 'value') give(to, (at) => need(at) * (wants[at]?.floor ?? 0));
  for (const rank of ranksOf(rule, wants)) {
    const of = to.filter((at) => rankOf(rule, wants[at]) === rank);
    give(of, need);
  }
  return there - left;
}

/** Whoever is served sooner has the smaller rank; those of one rank are served together. */
function rankOf(rule: Allocation, want: Want | undefined): number {
  if (rule === 'proportional' || want === undefined) return 0;
  if (rule === 'tier') return want.tier;
  return 0 - Math.round(want.value * 1e9); // yen that differ by a billionth are the same
}

export function ranksOf(rule: Allocation, wants: readonly Want[]): number[] {
  return [...new Set(wants.map((want) => rankOf(rule, want)))].sort((a, b) => a - b);
}

/** A line over all its materials: what it needs of each, by the material's place. */
export interface Line extends Omit<Want, 'need'> {
  readonly needs: readonly number[];
}

/**
 * Loads of lines that need their materials at once (docs/engine.md 5.3): those of a rank rise together until a material
 * has run out; its lines stay where they are and the others go on.
 * @returns of each line its load and the material that holds it there; none: null
 */
export function raise(
  rule: Allocation,
  lines: readonly Line[],
  there: readonly number[],
): { load: number; binding: number | null }[] {
  const state = lines.map(() => ({ load: 0, binding: null as number | null }));
  const left = [...there];
  /** Lets lines rise towards what each aims at, all by the same part of their way. */
  const rise = (members: readonly number[], aim: (at: number) => number) => {
    const from = state.map(({ load }) => load);
    const way = (at: number) => aim(at) - (from[at] ?? 0);
    const speedOf = (going: readonly number[], m: number) =>
      sum(going.map((at) => way(at) * (lines[at]?.needs[m] ?? 0)));
    let done = 0;
    let going = members.filter((at) => way(at) > 0);
    while (going.length > 0 && done < 1) {
      const speed = left.map((_, m) => speedOf(going, m));
      const lasts = left.map((tonnes, m) =>
        (speed[m] ?? 0) > 0 ? tonnes / (speed[m] ?? 0) : Number.POSITIVE_INFINITY,
      );
      const step = Math.min(1 - done, ...lasts);
      done += step;
      for (const at of going) {
        const line = state[at];
        if (line !== undefined) line.load = (from[at] ?? 0) + way(at) * done;
      }
      const gone = lasts.map((last) => last <= step * (1 + 1e-12));
      left.forEach((tonnes, m) => {
        left[m] = gone[m] === true ? 0 : tonnes - (speed[m] ?? 0) * step;
      });
      if (done >= 1 - 1e-12) return;
      going = going.filter((at) => {
        const holds = left.findIndex((_, m) => gone[m] === true && (lines[at]?.needs[m] ?? 0) > 0);
        const line = state[at];
        if (holds >= 0 && line !== undefined) line.binding = holds;
        return holds < 0;
      });
    }
  };
  const every = lines.map((_, at) => at);
  if (rule === 'value') rise(every, (at) => lines[at]?.floor ?? 0);
  const wants = lines.map((line): Want => ({ ...line, need: 1 }));
  for (const rank of ranksOf(rule, wants))
    rise(
      every.filter((at) => rankOf(rule, wants[at]) === rank),
      () => 1,
    );
  return state;
}
