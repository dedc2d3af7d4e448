import { intAt, numberAt } from '@shared/base/element-at';
import { inYear, notKnown } from '@shared/model/missing-figures';
import type { Allocation } from '@shared/model/what-if';
import { allocate, type Claim, claimOf } from '../run/lines/allocation';
import { FULL } from '../run/lines/served-uses';
import type { Undisturbed } from './undisturbed';

/**
 * What each use of a plain material goes without on a short day, under a sharing rule whose parts hang on how much there is.
 * The claims stand still through a calendar year. Source: docs/engine.md 5.1.
 */
export class UseLosses {
  readonly #rule: Allocation;
  readonly #claims: readonly (readonly Claim[])[];
  readonly #losses: Float64Array;
  /** By day that is short with no event. */
  readonly #undisturbed: ReadonlyMap<number, Float64Array>;

  constructor({ material, spans, spanOf, shortfall }: Undisturbed, rule: Allocation) {
    this.#rule = rule;
    this.#claims = spans.map(({ year, daysInYear }) => {
      const kept = 1 - inYear(material.substitution, year) / 100;
      return material.uses.map((use) => claimOf(use, (inYear(use.demand, year) * kept) / daysInYear));
    });
    this.#losses = new Float64Array(material.uses.length);
    const undisturbed = new Map<number, Float64Array>();
    for (const [day, tonnes] of shortfall.entries())
      if (tonnes > 0) undisturbed.set(day, this.of(intAt(spanOf, day), tonnes).slice());
    this.#undisturbed = undisturbed;
  }

  /** @returns by use, tonnes REO on one day of the span that is short by `tonnes`; until the next call */
  of(span: number, tonnes: number): Float64Array {
    const claims = this.#claims[span] ?? [];
    const need = claims.reduce((sum, { demand }) => sum + demand, 0);
    const got = allocate(claims, Math.max(0, need - tonnes), this.#rule);
    for (const [use, { demand }] of claims.entries()) {
      const load = demand > 0 ? numberAt(got, use) / demand : 1;
      this.#losses[use] = load >= FULL ? 0 : demand * (1 - load);
    }
    return this.#losses;
  }

  undisturbedOn(day: number): Float64Array | null {
    return notKnown(this.#undisturbed.get(day));
  }
}
