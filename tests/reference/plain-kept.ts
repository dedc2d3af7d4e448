import { sum } from './plain-days';
import type { Source } from './plain-sharing';
import type { Sending } from './plain-supply';

/** Goods for some uses alone: what comes in for them, and what is kept for them (docs/engine.md 4.11). */
export class Kept {
  /** The uses of each set, in the order in which they are served. */
  readonly sets: readonly (readonly string[])[];
  readonly now: number[];
  private coming: readonly number[] = [];

  constructor(
    private readonly sendings: readonly Sending[],
    useIds: readonly string[],
  ) {
    const all = sendings.flatMap(({ lots }) => lots.flatMap(({ uses }) => (uses === null ? [] : [uses])));
    const places = (set: readonly string[]) => set.map((id) => useIds.indexOf(id));
    this.sets = [...new Map(all.map((set) => [set.join(), set])).values()].sort((a, b) => {
      if (a.length !== b.length) return a.length - b.length;
      const differing = places(a).findIndex((place, at) => place !== places(b)[at]);
      return (places(a)[differing] ?? 0) - (places(b)[differing] ?? 0);
    });
    this.now = this.sets.map(() => 0);
  }

  /** Begins a day. @param at its place in the span. @returns what comes in for each set */
  open(at: number): Source[] {
    this.coming = this.sets.map((set) =>
      sum(
        this.sendings.flatMap(({ lots, supplier }) =>
          lots
            .filter(({ uses }) => uses?.join() === set.join())
            .map(({ sent }) => sent[at - supplier.leadTimeDays] ?? 0),
        ),
      ),
    );
    return this.sourcesOf(this.coming);
  }

  /** What is kept for each set. */
  stocks(): Source[] {
    const isKept = (i: number) => (this.now[i] ?? 0) > 0;
    return this.sourcesOf(this.now).map((source, i) => (isKept(i) ? source : { ...source, serves: null }));
  }

  private sourcesOf(tonnes: readonly number[]): Source[] {
    return this.sets.map((set, i) => ({ tonnes: tonnes[i] ?? 0, serves: (id) => set.includes(id) }));
  }

  take(tonnes: readonly number[]): void {
    this.sets.forEach((_, i) => {
      this.now[i] = Math.max(0, (this.now[i] ?? 0) - (tonnes[i] ?? 0));
    });
  }

  /** Keeps what was not taken of what came in. @returns what is kept, and what found no space */
  keep(taken: readonly number[], headroom: number, isNone: (tonnes: number) => boolean): [number, number] {
    let [kept, refused] = [0, 0];
    this.coming.forEach((tonnes, i) => {
      const over = tonnes - (taken[i] ?? 0);
      if (isNone(over)) return;
      const fits = Math.min(over, Math.max(0, headroom - kept));
      this.now[i] = (this.now[i] ?? 0) + fits;
      kept += fits;
      refused += over - fits;
    });
    return [kept, refused];
  }

  get total(): number {
    return sum(this.now);
  }
}
