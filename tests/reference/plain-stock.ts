import { dayNumber, type IsoDate } from '@shared/base/calendar';
import type { MaterialModel, PriceModel, StockTierModel } from '@shared/model/what-if';
import { sum } from './plain-days';
import type { Source } from './plain-sharing';

type Tier = Omit<StockTierModel, 'tier'>;

const NO_LIMIT = Number.POSITIVE_INFINITY;

/**
 * Stock in tiers, the first of which opens first (docs/engine.md 4.1, 4.2), some of them under a release rule or of some of
 * the uses (4.9, 4.10).
 */
export class Tiers {
  private readonly tiers: readonly Tier[];
  private readonly prices: readonly PriceModel[];
  readonly now: number[];
  /** By tier, the most that it held at the end of a day. */
  private readonly most: number[];
  /** By tier: the first day on which its rule has it released, and what has left it since. */
  private readonly openFrom: number[];
  private readonly gone: number[];
  /** What has left each on the current day. */
  private drawn: number[];
  private today = 0;

  constructor(
    private readonly material: MaterialModel,
    private readonly start: IsoDate,
  ) {
    const { stock, stocks, prices = [] } = material;
    this.tiers = stocks === undefined || stocks.length === 0 ? [stock] : stocks;
    this.prices = [...prices].sort((a, b) => dayNumber(a.from) - dayNumber(b.from));
    this.now = this.tiers.map(({ opening }) => opening);
    this.most = [...this.now];
    this.gone = this.tiers.map(() => 0);
    this.drawn = this.tiers.map(() => 0);
    this.openFrom = this.tiers.map(({ release }) => {
      if (release?.trigger.kind !== 'date') return NO_LIMIT;
      return dayNumber(release.trigger.date) - dayNumber(start) + release.deliveryDays;
    });
  }

  open(day: number): void {
    this.today = day;
    this.drawn = this.tiers.map(() => 0);
  }

  private isReleased(at: number): boolean {
    const most = this.tiers[at]?.release?.tonnes ?? NO_LIMIT;
    const left = most - (this.gone[at] ?? 0);
    return this.today >= (this.openFrom[at] ?? 0) && left > 1e-9 * (most === NO_LIMIT ? 1 : most);
  }

  private isOpen(at: number): boolean {
    const { members, release } = this.tiers[at] ?? {};
    return release === undefined || members !== undefined || this.isReleased(at);
  }

  /** Whether a tier that is open serves a use. */
  private serves(at: number, useId: string): boolean {
    const { members, release } = this.tiers[at] ?? {};
    const isMember = members?.includes(useId) === true;
    if (!this.isReleased(at)) return members === undefined || isMember;
    const to = release?.recipients;
    const tier = this.material.uses.find((use) => use.useId === useId)?.tier ?? 1;
    return to === undefined || isMember || to.uses.includes(useId) || to.tiers.includes(tier);
  }

  /** Most that may leave a tier in so many days, from what it holds. */
  private gives(at: number, days: number): number {
    const { minimum = 0, maximumReleasePerDay = null, release } = this.tiers[at] ?? {};
    if (!this.isOpen(at)) return 0;
    const left = this.isReleased(at) ? (release?.tonnes ?? NO_LIMIT) - (this.gone[at] ?? 0) : NO_LIMIT;
    return Math.min(
      Math.max(0, (this.now[at] ?? 0) - minimum),
      days * (maximumReleasePerDay ?? NO_LIMIT),
      left,
    );
  }

  /** What each tier may release on the current day, and to whom. */
  sources(): Source[] {
    const forAll = this.tiers.every(({ members, release }) => !members && !release?.recipients);
    return this.tiers.map((_, at) => ({
      tonnes: this.gives(at, 1),
      serves: forAll ? null : (useId) => this.serves(at, useId),
    }));
  }

  /** What can leave in so many days from now on, with nothing that comes in. */
  givesIn(days: number): number {
    return sum(this.tiers.map((_, at) => this.gives(at, days)));
  }

  get total(): number {
    return sum(this.now);
  }

  headroom(): number {
    return sum(this.tiers.map((_, at) => this.headroomOf(at)));
  }

  private headroomOf(at: number): number {
    return Math.max(0, (this.tiers[at]?.maximum ?? NO_LIMIT) - (this.now[at] ?? 0));
  }

  /** Takes from the first tier on. @returns what each gives */
  release(tonnes: number): number[] {
    let left = tonnes;
    return this.take(
      this.tiers.map((_, at) => {
        const given = Math.min(this.gives(at, 1), left);
        left -= given;
        return given;
      }),
    );
  }

  /** Takes so much from each. */
  take(tonnes: readonly number[]): number[] {
    this.drawn = [...tonnes];
    for (const [at, given] of tonnes.entries()) {
      if (this.isReleased(at)) this.gone[at] = (this.gone[at] ?? 0) + given;
      this.now[at] = (this.now[at] ?? 0) - given;
    }
    return this.drawn;
  }

  /** Fills from the last tier back. @returns what finds no space */
  fill(tonnes: number, only: (tier: Tier) => boolean = () => true): number {
    let left = tonnes;
    for (let at = this.tiers.length - 1; at >= 0; at--) {
      const tier = this.tiers[at];
      if (tier === undefined || !only(tier)) continue;
      const taken = Math.min(this.headroomOf(at), left);
      left -= taken;
      this.now[at] = (this.now[at] ?? 0) + taken;
    }
    return left;
  }

  /** Ends a day: sells, and decides. @param short of its need, tonnes. @returns what each has sold */
  close(need: number, short: number): number[] {
    const released = this.tiers.map((_, at) => this.isReleased(at));
    const sales = this.tiers.map(({ release, opening, minimum, maximumReleasePerDay }, at) => {
      if (released[at] !== true || release === undefined || (release.regime ?? 'emergency') === 'emergency')
        return 0;
      const ofDay = (maximumReleasePerDay ?? NO_LIMIT) - (this.drawn[at] ?? 0);
      const ofRule = (release.tonnes ?? NO_LIMIT) - (this.gone[at] ?? 0);
      const offered = Math.min((this.now[at] ?? 0) - minimum, ofDay, ofRule);
      if (offered <= 1e-9 * Math.max(need, opening, minimum)) return 0;
      const sold = offered - this.fill(offered, (tier) => tier.release === undefined);
      this.now[at] = (this.now[at] ?? 0) - sold;
      this.gone[at] = (this.gone[at] ?? 0) + sold;
      return sold;
    });
    const ready = sum(
      this.tiers.map(({ minimum }, at) => (this.isOpen(at) ? Math.max(0, (this.now[at] ?? 0) - minimum) : 0)),
    );
    const today = dayNumber(this.start) + this.today;
    const price = this.prices.filter(({ from }) => dayNumber(from) <= today).at(-1)?.usdPerKg ?? 0;
    this.tiers.forEach(({ release }, at) => {
      if (release === undefined || this.openFrom[at] !== NO_LIMIT) return;
      const { trigger, deliveryDays } = release;
      const decided =
        (trigger.kind === 'shortage' && short > 0) ||
        (trigger.kind === 'cover' && ready < trigger.days * need) ||
        (trigger.kind === 'price' && price >= trigger.usdPerKg);
      if (decided) this.openFrom[at] = this.today + Math.max(1, deliveryDays);
    });
    this.now.forEach((tonnes, at) => {
      this.most[at] = Math.max(this.most[at] ?? 0, tonnes);
    });
    return sales;
  }

  isEmpty(at: number): boolean {
    const minimum = this.tiers[at]?.minimum ?? 0;
    return (this.now[at] ?? 0) - minimum <= 1e-9 * Math.max(minimum, this.most[at] ?? 0);
  }
}
