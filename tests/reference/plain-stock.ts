import { dayNumber, type IsoDate } from '@shared/base/calendar';
import type { MaterialModel, ReleaseModel, StockModel } from '@shared/model/what-if';
import { sum } from './plain-days';

type Tier = StockModel & { readonly release?: ReleaseModel | undefined };

/** Stock in tiers, the first of which opens first (docs/engine.md 4.1, 4.2), some of them under a release rule (4.9). */
export class Tiers {
  private readonly tiers: readonly Tier[];
  readonly now: number[];
  /** By tier: the first day on which it is open. */
  private readonly openFrom: number[];
  private today = 0;

  constructor({ stock, stocks }: MaterialModel, start: IsoDate) {
    this.tiers = stocks === undefined || stocks.length === 0 ? [stock] : stocks;
    this.now = this.tiers.map(({ opening }) => opening);
    this.openFrom = this.tiers.map(({ release }) => {
      if (release === undefined) return 0;
      const { trigger, deliveryDays } = release;
      if (trigger.kind !== 'date') return Number.POSITIVE_INFINITY;
      return dayNumber(trigger.date) - dayNumber(start) + deliveryDays;
    });
  }

  open(day: number): void {
    this.today = day;
  }

  /** Decides at the end of a day. @param short of its need, tonnes */
  decide(need: number, short: number): void {
    const ready = sum(
      this.tiers.map(({ minimum }, at) => (this.isOpen(at) ? Math.max(0, (this.now[at] ?? 0) - minimum) : 0)),
    );
    this.tiers.forEach(({ release }, at) => {
      if (release === undefined || this.openFrom[at] !== Number.POSITIVE_INFINITY) return;
      const { trigger, deliveryDays } = release;
      const on = this.today + Math.max(1, deliveryDays);
      if (trigger.kind === 'shortage' && short > 0) this.openFrom[at] = on;
      if (trigger.kind === 'cover' && ready < trigger.days * need) this.openFrom[at] = on;
    });
  }

  private isOpen(at: number): boolean {
    return this.today >= (this.openFrom[at] ?? 0);
  }

  /** What can leave in so many days from now on, with nothing that comes in. */
  givesIn(days: number): number {
    return sum(
      this.tiers.map(({ minimum, maximumReleasePerDay }, at) =>
        this.isOpen(at)
          ? Math.min(
              Math.max(0, (this.now[at] ?? 0) - minimum),
              days * (maximumReleasePerDay ?? Number.POSITIVE_INFINITY),
            )
          : 0,
      ),
    );
  }

  get total(): number {
    return sum(this.now);
  }

  /** What each tier may release on a day. */
  private free(): number[] {
    return this.tiers.map(({ minimum, maximumReleasePerDay }, at) =>
      this.isOpen(at)
        ? Math.min(
            Math.max(0, (this.now[at] ?? 0) - minimum),
            maximumReleasePerDay ?? Number.POSITIVE_INFINITY,
          )
        : 0,
    );
  }

  mayRelease(): number {
    return sum(this.free());
  }

  room(): number {
    return sum(this.tiers.map((_, at) => this.roomOf(at)));
  }

  private roomOf(at: number): number {
    const maximum = this.tiers[at]?.maximum ?? Number.POSITIVE_INFINITY;
    return Math.max(0, maximum - (this.now[at] ?? 0));
  }

  /** Takes from the first tier on. @returns what each gives */
  release(tonnes: number): number[] {
    let left = tonnes;
    return this.free().map((free, at) => {
      const given = Math.min(free, left);
      left -= given;
      this.now[at] = (this.now[at] ?? 0) - given;
      return given;
    });
  }

  /** Fills from the last tier back. @returns what finds no room */
  fill(tonnes: number): number {
    let left = tonnes;
    for (let at = this.tiers.length - 1; at >= 0; at--) {
      const taken = Math.min(this.roomOf(at), left);
      left -= taken;
      this.now[at] = (this.now[at] ?? 0) + taken;
    }
    return left;
  }

  isEmpty(at: number): boolean {
    const { minimum, opening } = this.tiers[at] ?? { minimum: 0, opening: 0 };
    return (this.now[at] ?? 0) - minimum <= 1e-9 * Math.max(minimum, opening);
  }
}

/** What a coverage rule has ordered and when it comes (docs/engine.md 4.3). */
export class Orders {
  private readonly due = new Map<number, number>();

  constructor(
    private readonly material: MaterialModel,
    /** Need of a material on a day, also behind the window. */
    private readonly needOn: (day: number) => number,
  ) {}

  arriving(day: number): number {
    return this.due.get(day) ?? 0;
  }

  /** At the end of a day. @returns what comes at once */
  place(day: number, stock: number, room: number): number {
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
    if (rule.leadTimeDays === 0) return Math.min(wanted, room);
    const on = day + rule.leadTimeDays;
    this.due.set(on, (this.due.get(on) ?? 0) + wanted);
    return 0;
  }
}
