import type { IsoDate } from '@shared/base/calendar';
import type { MaterialModel } from '@shared/model/what-if';
import { sum } from './plain-days';

/** What a coverage rule has ordered, and what is bought on a day (docs/engine.md 2.8, 4.3): when it comes. */
export class Orders {
  private readonly due = new Map<number, number>();

  constructor(
    private readonly material: MaterialModel,
    /** Need of a material on a day, also behind the window. */
    private readonly needOn: (day: number) => number,
    /** Its days by date, from the first of the window on. */
    window: readonly IsoDate[],
  ) {
    for (const { date, tonnes } of material.dated?.bought ?? []) {
      const day = window.indexOf(date);
      if (day >= 0) this.due.set(day, (this.due.get(day) ?? 0) + tonnes);
    }
  }

  arriving(day: number): number {
    return this.due.get(day) ?? 0;
  }

  /** At the end of a day. @returns what comes at once */
  place(day: number, stock: number, headroom: number): number {
    const rule = this.material.replenishment;
    if (rule === undefined) return 0;
    const level = (at: typeof rule.reorderAt) =>
      at.kind === 'tonnes'
        ? at.tonnes
        : sum(Array.from({ length: at.days }, (_, later) => this.needOn(day + 1 + later)));
    const position = stock + sum([...this.due].filter(([on]) => on > day).map(([, tonnes]) => tonnes));
    const [s, upTo] = [level(rule.reorderAt), level(rule.orderUpTo)];
    if (position > s + 1e-9 * Math.max(s, upTo)) return 0;
    const wanted = Math.max(0, upTo - position);
    if (rule.leadTimeDays === 0) return Math.min(wanted, headroom);
    const on = day + rule.leadTimeDays;
    this.due.set(on, (this.due.get(on) ?? 0) + wanted);
    return 0;
  }
}
