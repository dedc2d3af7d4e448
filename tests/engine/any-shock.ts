import { addDays, isoDate } from '@shared/base/calendar';
import type { CountryId } from '@shared/model/country';
import { type Kind, kindOf, newOfKind, type Shock, shockKinds } from '@shared/model/shock';
import type { Measure, Term } from '@shared/model/shock-parts/term';
import fc from 'fast-check';

const START = isoDate('2025-01-01');
/** Steps of 1/3000, for awkward doubles. fc.double spreads over exponents: next to all its masses would be 1e-200. */
export const amount = (most: number) => fc.integer({ min: 0, max: most * 3000 }).map((steps) => steps / 3000);
export const whole = (most: number) => fc.integer({ min: 0, max: most });
const anyFirm = whole(4).map((index) => `supplier ${index}`);

type Draws = Readonly<Record<Measure, (term: Term<unknown>) => fc.Arbitrary<unknown>>>;

const DRAWS: Draws = {
  percent: () => amount(100),
  rate: () => amount(100),
  days: () => whole(60),
  mass: () => amount(120),
  notPositive: () => amount(3).map((figure) => -figure),
  date: () =>
    fc.option(
      fc.integer({ min: -80, max: 250 }).map((day) => addDays(START, day)),
      { nil: null },
    ),
  choice: ({ card }) => fc.constantFrom(...Object.keys(card.kind === 'choice' ? card.options : {})),
  supplier: () => anyFirm,
  // Mostly nobody: then it asks all of them.
  firms: () => fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.uniqueArray(anyFirm, { maxLength: 2 })),
  uses: () =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constant({ uses: [], tiers: [] }) },
      {
        weight: 3,
        arbitrary: fc.record({
          uses: fc.subarray(['magnets', 'glass', 'motors', 'lamps', 'line']),
          tiers: fc.subarray([1, 2, 3]),
        }),
      },
    ),
};

interface ShockOptions {
  /** Days from the start of the year to the first day of a shock. */
  readonly from: fc.Arbitrary<number>;
  readonly length: fc.Arbitrary<number>;
  readonly recoveryDays: fc.Arbitrary<number>;
  readonly by?: readonly string[];
  readonly kinds?: readonly Kind[];
  /** Terms of a measure that are drawn in another way. */
  readonly draws?: Partial<Draws>;
}

/** Any shock of any kind of the register, so that a new kind is in every property: its terms by their measure. */
export function anyShock({
  from,
  length,
  recoveryDays,
  by = ['CHN'],
  kinds = shockKinds('list'),
  draws,
}: ShockOptions): fc.Arbitrary<Shock> {
  const drawn: Draws = { ...DRAWS, ...draws };
  const ofKind = (kind: Kind) => {
    const terms = Object.entries(kindOf({ kind }).terms).map(([name, term]) => [
      name,
      drawn[term.measure](term),
    ]);
    const scope = { from, length, recoveryDays, imposedBy: fc.constantFrom(...by) };
    return fc
      .tuple(fc.record(scope), fc.record<Readonly<Record<string, unknown>>>(Object.fromEntries(terms)))
      .map(([{ from, length, recoveryDays, imposedBy }, terms]): Shock => {
        const start = addDays(START, from);
        const when = { start, end: addDays(start, length), recoveryDays };
        return newOfKind(kind, { id: kind, ...when, imposedBy: imposedBy as CountryId, ...terms }); // a code typed here
      });
  };
  return fc.oneof(...kinds.map(ofKind));
}
