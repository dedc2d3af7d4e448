import { dayNumber, type IsoDate } from '@shared/base/calendar';
import { floatAt } from '@shared/base/element-at';
import { isNamed } from '@shared/model/named-uses';
import { releasePerDay } from '@shared/model/stock-limits';
import type { MaterialModel, ReleaseModel, StockTierModel, UseModel } from '@shared/model/what-if';
import { refillInto, type TierLevels } from './stock-tiers';

const NEVER = Number.POSITIVE_INFINITY;
/** Of a quantity that may leave in all, such a part is nothing: sums of doubles. */
const USED_UP = 1e-9;

/** What a tier may do on a day. */
interface TierState {
  readonly tier: StockTierModel;
  /** By use of the material, whether it is a member's, and whether it may be served once the tier is released; null: all. */
  readonly members: readonly boolean[] | null;
  readonly recipients: readonly boolean[] | null;
  /** The first day on which it is released; infinity while nothing is decided. */
  openFrom: number;
  /** Most that may still leave under the rule. */
  left: number;
}

/**
 * Which tiers of a stock are closed day by day, and whom they serve: a tier with a release rule opens some days after
 * somebody decides to release it, and stays open until so much has left. What a day brings is known at its end, so that no
 * decision knows of later days. Source: docs/engine.md 4.9, 4.10.
 */
export class ReleaseRules {
  readonly #states: readonly TierState[];
  readonly #prices: MaterialModel['prices'];
  readonly #start: number;
  readonly #closed: Uint8Array;
  readonly #limits: Float64Array;
  /** By tier, when the day began, and what has left it on the day since. */
  readonly #before: Float64Array;
  readonly #drawn: Float64Array;
  #day = 0;

  private constructor(stocks: readonly StockTierModel[], { uses, prices }: MaterialModel, start: IsoDate) {
    this.#start = dayNumber(start);
    this.#prices = prices;
    this.#closed = new Uint8Array(stocks.length);
    this.#limits = new Float64Array(stocks.length).fill(NEVER);
    this.#before = new Float64Array(stocks.length);
    this.#drawn = new Float64Array(stocks.length);
    this.#states = stocks.map((tier): TierState => {
      const { members, release } = tier;
      return {
        tier,
        members: members === undefined ? null : uses.map(({ useId }) => members.includes(useId)),
        recipients: recipientsOf(tier, uses),
        openFrom: release === undefined ? NEVER : openedBy(release, this.#start),
        left: release?.tonnes ?? NEVER,
      };
    });
  }

  /** @returns null where every tier is open to everybody from the first day on */
  static of(material: MaterialModel, start: IsoDate): ReleaseRules | null {
    const stocks = material.stocks ?? [];
    const ruled = stocks.some(({ members, release }) => members !== undefined || release !== undefined);
    return ruled ? new ReleaseRules(stocks, material, start) : null;
  }

  /** The tiers with those closed that are so, and what may leave them. */
  over(held: TierLevels): TierLevels {
    return { ...held, closed: this.#closed, limits: this.#limits };
  }

  open(day: number, levels: Float64Array): void {
    this.#day = day;
    this.#before.set(levels);
    this.#look();
  }

  /** Which tiers are closed by now. */
  #look(): void {
    for (const [i, state] of this.#states.entries()) {
      const { tier, members } = state;
      const released = this.#isReleased(state);
      this.#closed[i] = tier.release === undefined || members !== null || released ? 0 : 1;
      this.#limits[i] = released ? state.left : NEVER;
    }
  }

  /** By use of the material, whether a tier that is open today serves it; null: it serves all. */
  serves(i: number): readonly boolean[] | null {
    const state = this.#states[i];
    if (state === undefined) return null;
    return this.#isReleased(state) ? state.recipients : state.members;
  }

  /** Books what has left the tiers on the day, before anything is put into them. */
  book(levels: Float64Array): void {
    for (const [i, state] of this.#states.entries()) {
      const drawn = Math.max(0, floatAt(this.#before, i) - floatAt(levels, i));
      this.#drawn[i] = drawn;
      if (this.#isReleased(state)) state.left -= drawn;
    }
    this.#look();
  }

  /**
   * Ends a day: sells, and decides.
   * @param need of the day alone, without what is owed of days before, and short what of it is missing, tonnes REO
   */
  close(held: TierLevels, need: number, short: number): void {
    const { levels } = held;
    for (const [i, state] of this.#states.entries()) {
      if (this.#isReleased(state) && isSale(state.tier.release))
        state.left -= this.#sell(held, i, state, need);
    }
    this.#look();
    let ready = 0;
    for (const [i, { tier }] of this.#states.entries())
      if (this.#closed[i] === 0) ready += Math.max(0, floatAt(levels, i) - tier.minimum);
    for (const state of this.#states) {
      const { release } = state.tier;
      if (release === undefined || state.openFrom !== NEVER) continue;
      if (this.#isDecided(release.trigger, ready, need, short))
        state.openFrom = this.#day + Math.max(1, release.deliveryDays);
    }
  }

  #isReleased({ openFrom, left, tier }: TierState): boolean {
    return this.#day >= openFrom && left > USED_UP * (tier.release?.tonnes ?? 1);
  }

  #isDecided(trigger: ReleaseModel['trigger'], ready: number, need: number, short: number): boolean {
    switch (trigger.kind) {
      case 'date':
        return false; // known from the first day on
      case 'shortage':
        return short > 0;
      case 'cover':
        return ready < trigger.days * need;
      case 'price':
        return this.#price() >= trigger.usdPerKg;
    }
  }

  /** The price of the day; none that holds yet: 0. */
  #price(): number {
    const today = this.#start + this.#day;
    let [latest, price] = [Number.NEGATIVE_INFINITY, 0];
    for (const { from, usdPerKg } of this.#prices ?? []) {
      const since = dayNumber(from);
      if (since <= today && since >= latest) [latest, price] = [since, usdPerKg];
    }
    return price;
  }

  /** What is left of the day's amount goes to the stocks of the buyers, as far as there is space. @returns tonnes REO */
  #sell(held: TierLevels, i: number, { tier, left }: TierState, need: number): number {
    const most = Math.min(releasePerDay(tier) - floatAt(this.#drawn, i), left);
    const above = floatAt(held.levels, i) - tier.minimum;
    const offered = Math.min(most, above);
    // Sums of doubles leave something of an amount that was all given.
    if (offered <= USED_UP * Math.max(need, tier.opening, tier.minimum)) return 0;
    const isBuyer = (at: number) => this.#states[at]?.tier.release === undefined;
    const sold = refillInto(held, offered, isBuyer);
    held.levels[i] = floatAt(held.levels, i) - sold;
    return sold;
  }
}

const isSale = (release: ReleaseModel | undefined) => (release?.regime ?? 'emergency') !== 'emergency';

/** The first day on which a tier is open of which the date is known; infinity for all others. */
function openedBy({ trigger, deliveryDays }: ReleaseModel, start: number): number {
  return trigger.kind === 'date' ? dayNumber(trigger.date) - start + deliveryDays : NEVER;
}

/** Whoever may be served once a tier is released: its recipients, and its members as before. */
function recipientsOf({ members, release }: StockTierModel, uses: readonly UseModel[]): boolean[] | null {
  const to = release?.recipients;
  if (to === undefined) return null;
  return uses.map((use) => isNamed(to, use) || members?.includes(use.useId) === true);
}
